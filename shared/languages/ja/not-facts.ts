import type { Exclusion } from '../../model/ledger.ts';
import { arabicDigit, BIG_POWERS, isLatin, isNumeralCharacter } from './digits.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Ordinary words with a numeral character in them that counts nothing. */
const WORDS = set(
  '一部 一方 一般 一時 一時的 一人ひとり 一人一人 一人前 一人暮らし 一人旅 一人親 一人っ子 一体 一緒 一番 一度 一回り 一定 一層 一致 一切 一生 一転 一気 一挙 一因 一環 一覧 一連 一律 一貫 一瞬 一見 一応 一種 一行 一員 一家 一面 一端 一角 ' +
    '一言 一歩 一概 一新 一変 一括 一斉 一代 一括り 一本化 一本道 一枚岩 一件落着 一段 一段と 一段落 一次 一日中 一向 一味 一目 一通り 一点 一点張り 一軒家 一足先 一口 一様 一流 一線 一助 一策 一案 一帯 一周忌 一件一件 一つひとつ 一つ一つ 一つ ' +
    '唯一 統一 単一 均一 同一 万一 逐一 随一 画一 画一的 世界一 日本一 二の次 二次 二酸化炭素 二人三脚 二重 二番煎じ 二度と 二世帯住宅 三角 三角形 三次 三者 三振 三日月 三輪車 四季 四半期 四輪 五感 五輪 五つ星 六角形 七夕 七五三 八百屋 ' +
    '八百長 九九 十分 不十分 十字 十字架 十字路 十八番 十二分 百科 百科事典 百貨店 百姓 百歳 千羽鶴 万博 万能 万全 万歳 万引き 万年筆 億劫 数字 数学 数値 数量 数式 数珠 数々 人数 件数 多数 少数 過半数 半数 回数 点数 指数 係数 総数 複数 ' +
    '無数 算数 変数 関数 日数 年数 戸数 台数 倍数 人数分 千鳥 千秋楽',
);

/** Names of places, people, firms and bodies that hold a numeral character. */
const NAMES = set(
  '三菱 三井 三重 三重県 三越 三洋 三陸 三鷹 三浦 三宅 三島 三木 三田 三好 三原 三沢 三条 三国 三国志 一橋 一宮 一関 二宮 二階 二本松 四国 四日市 四万十 四川 四条 五島 五所川原 五十嵐 五反田 六本木 六甲 七尾 八王子 八戸 八幡 八代 八丈島 ' +
    '八千代 九州 九段 九条 十勝 十和田 十和田湖 千葉 千葉県 千代田 千代田区 千歳 千曲 千島 百済 万葉 万葉集 北九州 南三陸 第一生命 第三者 第三国 第一線 第一次 第二次世界大戦 第一歩 健一 純一 浩二 健二 賢三 五郎 三郎 一郎 二郎 四郎',
);
const LONGEST = 7;

/** Behind digits: 5号, 110番, 3丁目, 20代, 1年生. */
const NAME_BEHIND =
  /^(?:号|番|丁目|番地|代|期生|年生|年度生|世(?!帯)|級|区(?![画間])|師団|条|項(?!目)|巻|章|面|版|[・·][\d０-９]|[x×])/;
/** Behind 第 and a numeral: a place in a paper, a book, a law. */
const EDITION_BEHIND = new Set([...'面版章条項節巻話部編号']);

/** The known word that holds [start, end) and begins at most six characters before it; null where none does. */
export function wordAround(text: string, start: number, end: number): Exclusion | null {
  for (let from = Math.max(0, start - LONGEST + 1); from <= start; from++)
    for (let length = LONGEST; length > 1 && from + length >= end; length--) {
      const word = text.slice(from, from + length);
      if (NAMES.has(word)) return 'name';
      if (WORDS.has(word)) return 'word';
    }
  return null;
}

/** 午後3時, 10時30分, 8:30. A time of day; 3時間 is a length of time. */
export function isClock(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '\0';
  const after = text[end] ?? '\0';
  if (after === '時') return text[end + 1] !== '間' && text[end + 1] !== '短';
  if (after === '分') return before === '時' && text[end + 1] !== '間';
  if (':：'.includes(after)) return arabicDigit(text, end + 1) >= 0;
  return ':：'.includes(before) && arabicDigit(text, start - 2) >= 0;
}

/** True where the numeral in [start, end) is part of a name or a code: A4, COVID-19, 3・11, 5号, 20代, 震度5. */
export function isNamePart(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '\0';
  // GDP0.5% is an amount of a thing that has a Latin name; A4 is a name.
  if (isLatin(before)) return !/[A-Z]{2}$/.test(text.slice(Math.max(0, start - 2), start)) || !isAmount(text, end);
  if ('#＃№/／×・·'.includes(before)) return true;
  if ((before === '-' || before === '－') && isLatin(text[start - 2] ?? '\0')) return true;
  if (isFollowedByName(text, end)) return true;
  return /(?:震度|マグニチュード|中学|小学|高校|大学|国道|[図表])$/.test(text.slice(Math.max(0, start - 7), start));
}

/** True where a multiplier ends the digits or a share or price follows them. */
const isAmount = (text: string, end: number) =>
  BIG_POWERS.has(text[end - 1] ?? '') || '%％倍円割ポ'.includes(text[end] ?? '\0');

function isFollowedByName(text: string, end: number): boolean {
  if (NAME_BEHIND.test(text.slice(end, end + 3))) return true;
  // 5G and 3D are names, 5GB and 3kg are measures.
  return /^[A-Z](?![A-Za-z0-9])/.test(text.slice(end, end + 2)) && !/^[CW]/.test(text.slice(end, end + 1));
}

/** Why the numerals in [start, end), which no fact holds, are none; null where no rule knows. */
export function excludes(text: string, start: number, end: number): Exclusion | null {
  const before = text[start - 1] ?? '\0';
  const after = text[end] ?? '\0';
  if (start <= 1 && end - start <= 2 && (start === 0 || '（('.includes(before)) && '、.．）)'.includes(after))
    return 'list-marker';
  const word = arabicDigit(text, start) >= 0 ? null : wordAround(text, start, end);
  if (word !== null) return word;
  // 就業者数, 世帯数: the number of what stands before.
  if (text[start] === '数' && /\p{Script=Han}|\p{Script=Katakana}/u.test(before)) return 'word';
  if (before === '第') return EDITION_BEHIND.has(after) ? 'edition' : 'place-in-series';
  if (isClock(text, start, end)) return 'clock';
  if (isBase(text, end)) return 'rate-base';
  if (/(?:電話|ダイヤル|郵便|番号|〒|[☎℡])[^。]?$/.test(text.slice(Math.max(0, start - 6), start))) return 'code';
  if (arabicDigit(text, start) >= 0 && end - start >= 7) return 'code';
  if (isNamePart(text, start, end) || (before === ' ' && isLatin(text[start - 2] ?? '\0'))) return 'name';
  return after === '、' && start === 0 ? 'list-marker' : null;
}

/** 1人当たり, 1日につき, 1ドル＝: the next number is said of this one. */
function isBase(text: string, end: number): boolean {
  return /^[^\d、。]{0,3}(?:当たり|あたり|につき|[＝=])/.test(text.slice(end, end + 7));
}

/** End of the row of numeral characters at `at`, so that a row that is no number is passed once. */
export function skipRow(text: string, at: number): number {
  let end = at + 1;
  if (arabicDigit(text, at) >= 0) while (arabicDigit(text, end) >= 0) end++;
  else if (isNumeralCharacter(text, at)) while (isNumeralCharacter(text, end) && arabicDigit(text, end) < 0) end++;
  return end;
}
