import type { Exclusion } from '../../model/ledger.ts';
import { codeAt, marksAt, marksOf, unitOf } from '../character-marks.ts';
import type { Numeral } from '../numeral.ts';
import type { Unit } from '../reading.ts';
import { WordTree } from '../word-tree.ts';
import { arabicDigit } from './digits.ts';
import { isBeforeChrist } from './eras.ts';
import { isHanNumeral } from './han-numerals.ts';
import { IDIOMS, NAMES, WORDS } from './numeral-words.ts';
import { qualifierBefore } from './qualifiers.ts';
import { readUnit } from './units.ts';

/** Han numeral and one of these is mostly a name's part: 市场二部, 三市, 四门. Digits before them count. */
const NAME_UNITS = new Set([
  ...'部市省县村镇校站点面道国手单字班节起样员列里度安季口团营连排旅师军城环线代方星金银铜州盟旗乡区院线声门关角边级脚记队',
]);
/** 两 never numbers a thing as 二 does: 两部电梯 are counted, 二部 is a name. */
const COUNTED_BY_TWO = new Set([...'部门道节列起队']);
/** What a 脚 or 记 of sport is: 两脚射门, 三记重拳. */
const STRIKE = /^(?:射|远射|劲射|传|任意球|打[正门]|攻门|三分|重[拳炮扣]|耳光|扣|罚|绝杀|妙传|长传|助攻|跳投)/;
/** 命中5记三分, 连投4个三分: a three-pointer, whose 三分 counts no points. */
const SHOTS = /[\d一二两三四五六七八九十][记个粒]$/;
/** Words up to this long are known: four characters of an idiom. */
const LONGEST_WORD = 5;

const [NAMES_BEFORE, NAMES_BEHIND, COLON, FIGURE, LATIN, SITTING, MINUTE, QUOTED] = [1, 2, 4, 8, 16, 32, 64, 128];
const MARKS = marksOf(
  [NAMES_BEFORE, '第·+#＋№/×'],
  [NAMES_BEHIND, '·+＋号'],
  [COLON, ':：∶'],
  [FIGURE, '图表件'],
  [LATIN, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
  [SITTING, '届次级'],
  [MINUTE, '分刻公小'],
  [QUOTED, '“「'],
);

/** True where the digits are part of a name or a code: 5·1, 1+5+1+N, 第1版, A4, 20号. */
export function isNamePart(text: string, start: number, end: number): boolean {
  const before = marksAt(MARKS, text, start - 1);
  const behind = marksAt(MARKS, text, end);
  if ((before & NAMES_BEFORE) !== 0 || (behind & NAMES_BEHIND) !== 0) return true;
  if (isBeforeChrist(text, start)) return true;
  // 6:00发车: the minutes of a time of day.
  if ((before & COLON) !== 0 && arabicDigit(text, start - 2) >= 0) return true;
  if ((behind & SITTING) !== 0 && (isCohort(text, start, end) || isSitting(text, start, end))) return true;
  if ((before & FIGURE) !== 0 && isFigureNumber(text, start)) return true;
  if ((behind & MINUTE) !== 0 && isReach(text, end)) return true;
  if ((before & QUOTED) !== 0 && (isPricedName(text, end) || isFormula(text, end))) return true;
  // GDP1.2万美元 is an amount of a thing that has a Latin name; A4 is a name.
  return (before & LATIN) !== 0 && !/(?:GDP|GNP|PMI|CPI|PPI|GMV)$/.test(text.slice(Math.max(0, start - 3), start));
}

/** 15分钟便民生活圈, 一刻钟养老服务圈, 1小时通勤圈: how far it reaches is its name. */
const isReach = (text: string, end: number): boolean =>
  /^(?:分钟|刻钟|公里|小时)[^，。；、：“”]{0,8}?(?:生活|服务|健身|医疗|养老|救援|文化|通勤|交通|阅读|充电|办事|经济|就医|就业|政务|消费|体育|物流)圈/.test(
    text.slice(end, end + 16),
  );

/** “一元早餐”, “5元公交”: what it costs is its name; “3元一斤”, someone says. */
const isPricedName = (text: string, end: number): boolean =>
  /^(?:元|块|角|分钱)[^一每左以多的就也都，。、][^，。、]{0,5}[”」]/.test(text.slice(end, end + 8));

/** “1名法官+2名调解员+N名志愿者”: a formula is the name of a way of working, with measure words too. */
const isFormula = (text: string, end: number): boolean =>
  /^[^”」，。；]{0,12}[+＋][^”」，。；]{0,30}[”」]/.test(text.slice(end, end + 44));

/** 2025届毕业生, 2024级新生; but 1020级台阶. */
const isCohort = (text: string, start: number, end: number) =>
  end - start === 4 &&
  '届级'.includes(text[end] ?? '\0') &&
  ((arabicDigit(text, start) === 1 && arabicDigit(text, start + 1) === 9) ||
    (arabicDigit(text, start) === 2 && arabicDigit(text, start + 1) === 0));

/** 十七届人大五次会议: the number of a body and of its sitting; 举办了三届 counts. */
function isSitting(text: string, start: number, end: number): boolean {
  if (text[end] === '届')
    return /^(?:人大|政协|全国|省|市|县|区|委员|中央|常委|全会|[一二三四五六七八九十]{1,3}[次中])/.test(
      text.slice(end + 1, end + 5),
    );
  return (
    /^次(?:会议|全会|全体)/.test(text.slice(end, end + 3)) &&
    /(?:人大|政协|届|委员会|代表大会)(?:常委会)?$/.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** 图1, 如表2, 附件3; but not 仪表3台. */
function isFigureNumber(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return (
    /(?:^|[^\p{L}]|[见如据从由和及与在按照])[图表]$/u.test(before) || before.endsWith('附件') || before.endsWith('附表')
  );
}

const isLatin = (character: string) => /^[A-Za-z]$/.test(character);

const [QUOTE, CORNER] = [unitOf('“'), unitOf('「')];

/** True just after a quote mark that closes within eight characters: “三个精神” is a name, “十几年前，…” is speech. */
function isShortQuote(text: string, start: number): boolean {
  const before = codeAt(text, start - 1);
  const close = before === QUOTE ? '”' : before === CORNER ? '」' : null;
  return close !== null && text.slice(start, start + 8).includes(close);
}

interface Known {
  readonly reason: Exclusion;
  readonly length: number;
}

/** Where a word stands in two of the lists, the last one counts. */
const KNOWN = new WordTree<Known>([...known('word', WORDS), ...known('name', NAMES), ...known('idiom', IDIOMS)]);

function known(reason: Exclusion, words: ReadonlySet<string>): (readonly [string, Known])[] {
  const short = [...words].filter(({ length }) => length > 1 && length <= LONGEST_WORD);
  return short.map((word) => [word, { reason, length: word.length }]);
}

/** The known word that holds [start, end) and begins at most three characters before it; null where none does. */
function wordAround(text: string, start: number, end: number): Exclusion | null {
  for (let from = Math.max(0, start - 3); from <= start; from++) {
    const word = KNOWN.startingAt(text, from);
    if (word !== undefined && from + word.length >= end) return word.reason;
  }
  return null;
}

/** 五年规划, 三年行动方案 are names; 五年计划投资 plans to invest. */
const PLAN_BEHIND = /^(?:发展|总体|专项)?(?:规划|行动(?:计划|方案)|计划(?=[》”’，。；、）纲期的第]|$))/;

const LASTS = /(?:为期|历时|长达|时长|整整|足足)(?:了|约|近)?$/;

/** True for Han numerals that only look like a count: 一名 ("a"), “三个精神”, 市场二部, 二人转. */
export function isFigureOfSpeech(text: string, numeral: Numeral, unit: Unit, isRate: boolean): boolean {
  if (arabicDigit(text, numeral.start) >= 0) return false;
  // 上百户: said to be a number by the word in front.
  if (numeral.rule === 'zh-bare-multiple' || numeral.rule === 'zh-vague-idiom') return false;
  const written = text.slice(numeral.start, numeral.end);
  // 周六票房 is no six votes.
  if (unit.text === '票' && text.startsWith('票房', numeral.end)) return true;
  // 十一 alone is a holiday, 十一人 a team.
  if (written !== '十一' && wordAround(text, numeral.start, numeral.end) !== null) return true;
  if (written === '半') return !['年', '个月', '天', '小时', '个小时'].includes(unit.text);
  if (written === '一' && (isHalfBehind(text, numeral.end + unit.text.length) || LARGE_MEASURES.test(unit.text)))
    return false;
  if (unit.text === '级' && unit.kind === 'measure') return false;
  // 一年八个月 measures; 一年 alone may mean "a year".
  if (
    written === '一' &&
    unit.text === '年' &&
    /^零?[二两三四五六七八九十\d]{1,2}个月/.test(text.slice(numeral.end + 1, numeral.end + 6))
  )
    return false;
  // 近一吨: said to be a number by the word in front.
  if (written === '一' && unit.kind === 'measure' && qualifierBefore(text, numeral.start) !== null) return false;
  // 为期一个月, 历时一年: said to be a length by the word in front.
  if (
    written === '一' &&
    unit.kind === 'duration' &&
    LASTS.test(text.slice(Math.max(0, numeral.start - 4), numeral.start))
  )
    return false;
  if (written === '一') return !isRate && unit.text !== '倍' && unit.kind !== 'percent' && unit.kind !== 'money';
  if (isShortQuote(text, numeral.start)) return true;
  if (unit.text === '年' && PLAN_BEHIND.test(text.slice(numeral.end + 1, numeral.end + 6))) return true;
  // 三期项目: which one, not how many.
  if (
    unit.text === '期' &&
    /^(?:工程|项目|建设|扩建|改造|临床|试验)/.test(text.slice(numeral.end + 1, numeral.end + 3))
  )
    return true;
  if (isTier(text, numeral, unit)) return true;
  // 三度 says three times; 三十六度 is a heat.
  const isHeat = unit.text === '度' && Number(numeral.decimal) >= 10;
  if (
    (written === '三' || written === '两') &&
    unit.text === '分' &&
    SHOTS.test(text.slice(Math.max(0, numeral.start - 2), numeral.start))
  )
    return true;
  const isCounted =
    (written === '两' && COUNTED_BY_TWO.has(unit.text) && !'委分队族件曲'.includes(text[numeral.end + 1] ?? '\0')) ||
    ('脚记'.includes(unit.text) && STRIKE.test(text.slice(numeral.end + 1, numeral.end + 4)));
  const isName = isSmall(numeral) && !isHeat && !isCounted && unit.text.length === 1 && NAME_UNITS.has(unit.text);
  return isName || isTenGreat(text, numeral, unit);
}

/** Names have small numbers: 二部, 三站; 三百站 counts. */
const isSmall = ({ low, decimal }: Numeral): boolean => low === null && Number(decimal) < 100;

/** What has a number for a name where no 个 stands before it: 二车间, 一大队. */
const NUMBERED: ReadonlySet<string> = new Set(['车间', '支队', '大队', '中队', '工段', '班组', '标段']);

/** 二车间, 三标段, 三本院校: the number names the place or the tier. */
function isTier(text: string, { start, end }: Numeral, { text: unit }: Unit): boolean {
  if (end - start !== 1) return false;
  if (NUMBERED.has(unit)) return true;
  return (
    unit === '本' &&
    /^(?:院校|高校|大学|学校|线|批|录取|招生|考生|学生|以上|及以上|率|上线|毕业)/.test(text.slice(end + 1, end + 4))
  );
}

/** 十大 names a programme or a list; 比三十大 compares. */
function isTenGreat(text: string, { start, end }: Numeral, { text: unit }: Unit): boolean {
  if (unit !== '大') return false;
  return (
    text.slice(start, end) === '十' || text[start - 1] === '比' || /^[一些了得于]/.test(text.slice(end + 1, end + 2))
  );
}

/** Units of which one is a measured amount: 一千瓦; 一公里 and 一吨 may be said of anything. */
const LARGE_MEASURES = /^(?:千|兆|平方|立方|公顷|公斤|毫|海里)/;

/** 半径, 半夜, 半岛: 半 at `at` begins a word and halves no unit before it. */
export const opensHalfWord = (text: string, at: number): boolean =>
  '天夜程路数载径岛山场价截边空途身圆球挂自导'.includes(text[at + 1] ?? '\0');

/** 一年半, 一吨半; but not 一年半载, 一天半夜. */
const isHalfBehind = (text: string, at: number) => text[at] === '半' && !opensHalfWord(text, at);

/** Longest book title looked through, in UTF-16 units. */
export const LONGEST_TITLE = 40;

/** Within 《…》: the name of a book, a film or a law. */
function isInTitle(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  return before.lastIndexOf('《') > before.lastIndexOf('》') && text.slice(end, end + LONGEST_TITLE).includes('》');
}

/** Why the numerals in [start, end), which no fact holds, are none; null where no rule knows. */
export function excludes(text: string, start: number, end: number): Exclusion | null {
  return (
    (isInTitle(text, start, end) ? 'name' : null) ??
    marker(text, start, end) ??
    (arabicDigit(text, start) >= 0 ? excludeDigits(text, start, end) : excludeHan(text, start, end))
  );
}

/** 一、 and （二） and 1. at the start of a block, 一是 … 五是 in its midst. */
function marker(text: string, start: number, end: number): Exclusion | null {
  const before = text.slice(Math.max(0, start - 1), start);
  const atStart = start === 0 || ((before === '（' || before === '(') && start === 1);
  if (atStart && end - start <= 3 && '、.．）)'.includes(text[end] ?? '\0')) return 'list-marker';
  return (text[end] === '是' || text[end] === '要') && end - start === 1 && /[^\p{L}]|^$/u.test(before)
    ? 'list-marker'
    : null;
}

function excludeDigits(text: string, start: number, end: number): Exclusion | null {
  const before = text[start - 1] ?? '\0';
  const after = text[end] ?? '\0';
  if (before === '第') return '版页期号集章节条款'.includes(after) ? 'edition' : 'place-in-series';
  if (end - start >= 7 || /热线|电话|邮编|车牌|编号|证号/.test(text.slice(Math.max(0, start - 4), end + 3)))
    return 'code';
  if (isSitting(text, start, end)) return 'name';
  if (before === '=' || before === '＝') return 'rate-base';
  if (isModel(text, start, end) || isFigureNumber(text, start) || isCohort(text, start, end)) return 'name';
  if (isLatin(before) || isLatin(after) || '·+＋#№/'.includes(before) || '·+＋号'.includes(after)) return 'name';
  if (':：'.includes(after) && arabicDigit(text, end + 1) >= 0) return 'clock';
  if (':：'.includes(before) && arabicDigit(text, start - 2) >= 0) return 'clock';
  if ('点时'.includes(after) || (after === '分' && '点时'.includes(before))) return 'clock';
  if ('级届路弄栋室楼'.includes(after) || isShortQuote(text, start)) return 'name';
  if (before === '每') return 'rate-base';
  if (isReach(text, end) || ('“「'.includes(before) && (isPricedName(text, end) || isFormula(text, end))))
    return 'name';
  return after === '后' && end - start === 2 ? 'name' : null;
}

/** COVID-19, 7-Eleven, Windows 11, Wi-Fi 6, iOS 17.4, 歼-20, 〔2024〕, 4×100. */
function isModel(text: string, start: number, end: number): boolean {
  const [far = '\0', before = '\0'] = [text[start - 2], text[start - 1]];
  if ('-—–'.includes(before)) return /^\p{L}$/u.test(far);
  if (before === ' ' || before === '\u00a0') return isLatin(far);
  if (before === '〔' || text[end] === '×' || before === '×') return true;
  // （2025）京02刑初37号
  if ((before === '（' && text[end] === '）' && end - start === 4) || /^[刑民行执破]/.test(text[end] ?? ''))
    return true;
  if (/^(?:米|公里)(?:[自蛙蝶仰混个接栏跨短长障跳台板速竞决预气步手]|处)/.test(text.slice(end, end + 3))) return true;
  // The 4 of iOS 17.4, which stands behind its own number.
  if (before === '.' && /[A-Za-z][ -]?\d{1,3}$/.test(text.slice(Math.max(0, start - 6), start - 1))) return true;
  return text[end] === '-' && isLatin(text[end + 1] ?? '\0');
}

function excludeHan(text: string, start: number, end: number): Exclusion | null {
  const before = text[start - 1] ?? '\0';
  if (before === '第') return '版页期号集章节条款'.includes(text[end] ?? '\0') ? 'edition' : 'place-in-series';
  if (isSitting(text, start, end)) return 'name';
  const known = wordAround(text, start, end);
  if (known !== null) return known;
  if (text.slice(start - 2, start) === '星期' || before === '周') return 'page-furniture';
  if (before === '每') return 'rate-base';
  if (isShortQuote(text, start) || isReach(text, end)) return 'name';
  const written = text.slice(start, end);
  const unit = readUnit(text, end);
  if (written === '一' || written === '半' || written === '几') return unit === null ? 'word' : 'pronoun';
  if (unit === null) return isHan(text[end]) || isHan(before) ? 'word' : null;
  return NAME_UNITS.has(unit.text) || (written === '十' && unit.text === '大') ? 'name' : null;
}

const isHan = (character: string | undefined) =>
  character !== undefined && /^\p{Script=Han}$/u.test(character) && !isHanNumeral(character, 0);
