import type { Item } from './text-view.ts';
import { isAmount, unitClass } from './units.ts';

/** An announced count with the list of what it counts: "three aims: …", 烹饪、面点、茶艺等3个项目. */
export interface Enumeration {
  readonly count: Item;
  /** Fewest and most items that the list can be read as. */
  readonly fewest: number;
  readonly most: number;
  /** The words say that the list is not complete (等, among others). */
  readonly open: boolean;
  /** Where the list stands: before its count (Chinese), or behind it and a colon. */
  readonly place: 'before' | 'behind';
  /** Count and list together, in the block. */
  readonly start: number;
  readonly end: number;
}

const UNITS_ZH = new Set(
  '道 门 首 本 场 站 批 幅 样 份 档 级 层 轮 项 个 条 种 类 大 点 方面 名 位 家 所 座 件 步 款 部 处 支 篇 组'.split(
    ' ',
  ),
);
const MOST = 20;
/** Of a number below 100. */
const MOST_EXPONENT = 1;
/** How far a list may run; what is longer is a text, not an enumeration. */
const LONGEST = 400;

type Listed = Pick<Enumeration, 'fewest' | 'most' | 'open'>;

/** "by four to one:" */
const RATIO = /^(?: [a-z]+)? to [a-z]+:/;

/** A small exact count of things that a writer may go on to name. */
function announces({ fact, value, sentence, lead, tail }: Item): boolean {
  // By its exponent first: comparing decimals makes new ones.
  if (value === null || fact.qualifier !== 'exact' || value.e > MOST_EXPONENT) return false;
  if (!value.isInteger() || value.lt(2) || value.gt(MOST)) return false;
  return sentence.lang === 'zh' ? UNITS_ZH.has(fact.unit ?? '') : !/\b(?:every|per) $/i.test(lead) && !RATIO.test(tail);
}

/** The lists before and behind a count that announces them. */
export function enumerationsOf(count: Item): readonly Enumeration[] {
  if (!announces(count) || !isAmount(count)) return [];
  const { sentence, fact } = count;
  const found: Enumeration[] = [];
  const ahead = sentence.lang === 'zh' ? listAhead(count) : null;
  const from = fact.start - count.lead.length;
  if (ahead !== null) found.push({ count, ...ahead, place: 'before', start: from, end: fact.end });
  const behind = listedBehind(count);
  if (behind !== null) found.push({ count, ...behind, place: 'behind', start: fact.start, end: listEnd(count) });
  return found;
}

function listedBehind(count: Item): Listed | null {
  const { sentence, fact } = count;
  const text = listBehind(count);
  const next = sentence.items[count.index + 1];
  // Numbers of the same unit are parts of a whole (工匠50名：机械30名…), not items that are counted.
  if (text === null || (next !== undefined && unitClass(next.fact.unit) === unitClass(fact.unit))) return null;
  return sentence.lang === 'zh' ? countZh(text) : countEn(text);
}

const listEnd = ({ sentence, fact }: Item): number => Math.min(sentence.end, fact.end + LONGEST);

/** 《春晓》《归途》, “溯源”“交融”: titles side by side. */
const TITLES_ZH = /^(?:(?:《[^《》]{1,24}》){2,20}|(?:“[^“”]{1,24}”、?){2,20})[。！]?$/;
const OPENS_ZH = /[：:]|——|（(?=[^）、]{1,12}、[^）]{1,60}）)|[，,](?:即|也就是|分别(?:是|为)|依次(?:是|为))/;

/** The list behind an announced count: what stands after the colon, to the end of the sentence. */
function listBehind(item: Item): string | null {
  const { sentence, fact } = item;
  const rest = sentence.block.text.slice(fact.end, listEnd(item));
  const [mark] = (sentence.lang === 'zh' ? OPENS_ZH : /:/).exec(rest) ?? [''];
  const colon = mark === '' ? -1 : rest.indexOf(mark);
  const opening = sentence.lang === 'zh' ? 14 : 40;
  // "three dishes and a soup: …" lists more than the three.
  if (sentence.lang === 'en' && /\band (?:an?|one|two|three)\b/i.test(rest.slice(0, Math.max(colon, 0)))) return null;
  if (colon < 0 || colon > opening || /[，,。；;、]/.test(rest.slice(0, colon))) return null;
  const told = rest.slice(colon + mark.length);
  // 三种病——颈椎病、肩周炎，名气却不小: behind a dash the list ends with its clause.
  if (mark === '（') {
    // 六条道路（东湖路、书院街…）; a few of very many are examples.
    const inside = told.split('）')[0]!;
    return Math.abs(inside.split('、').length - item.value!.toNumber()) > 2 || /等$|^[如含]|包括/.test(inside)
      ? null
      : inside;
  }
  const list = mark === '——' && told.includes('、') ? told.split(/[，,]|——/)[0]! : told;
  return /["“”「]/.test(list.slice(0, 3)) && !TITLES_ZH.test(list.trim()) ? null : list;
}

function countZh(text: string): Listed | null {
  // 《春晓》《归途》《山河》: titles side by side need no mark between them.
  const titles = TITLES_ZH.test(text.trim()) ? text.split(/[《“]/).length - 1 : 0;
  if (titles > 1) return { fewest: titles, most: titles, open: false };
  // …、临空区0.57万人；其余9个均减少: what the others did is no item.
  const list = bare(text.replace(/[。！？!?].{0,1}$/, '')).replace(/；(?:其余|其他|其它|另)[^；]*$/, '');
  const separator = list.includes('；') ? '；' : list.includes('、') ? '、' : '，';
  const pieces = list.split(separator).filter((piece) => piece.trim() !== '');
  if (pieces.length < 2 || (separator === '，' && pieces.some((piece) => piece.length > 12))) return null;
  if (separator === '、' && list.includes('，')) return null;
  // 单日票60元，三日票150元，门票总收入1680万元: behind commas a figure of another shape begins another statement.
  const ends = new Set(pieces.map((piece) => (/\d/.test(piece) ? (/[^\d.]+$/.exec(piece)?.[0] ?? '') : '')));
  if (separator === '，' && ends.size > 1) return null;
  const joined = /[和与及]/.test(pieces.at(-1)!) ? 1 : 0;
  return { fewest: pieces.length, most: pieces.length + joined, open: /等[^，。]{0,6}$|等等/.test(list) };
}

function countEn(text: string): Listed | null {
  const list = bare(text.replace(/[.!?]\s?$/, ''));
  // The comma of $210,000 separates nothing.
  const separator = list.includes(';') ? ';' : /,(?!\d{3}(?!\d))/;
  const pieces = list.split(separator).filter((piece) => piece.trim() !== '');
  // "Haichuan, with $344 million, Nanling, with $241 million": what is said of each is no item.
  if (pieces.some((piece) => /^ (?:and )?(?:with|who|which|whose|where|at|up|down|from)\b/i.test(piece))) return null;
  const ands = pieces.filter((piece) => / and /.test(piece.replace(/^ ?and /, ' '))).length;
  if (pieces.length + ands < 2 || (pieces.length === 1 && list.length > 80)) return null;
  const open = /\b(?:and others|among others|etc\.?|and so on|and more|such as)\b/i.test(list);
  // "A, B and C" has three; more than one "and", or one before the end, leaves it open.
  const plain =
    pieces.length > 1 &&
    ands === 1 &&
    / and /.test(pieces.at(-1)!.replace(/^ ?and /, ' ')) &&
    !/^ ?and /.test(pieces.at(-1)!);
  return { fewest: pieces.length + (plain ? 1 : 0), most: pieces.length + ands, open };
}

/** 烹饪、面点、茶艺等3个项目: what is listed right before the count. */
function listAhead({ lead, tail }: Item): Listed | null {
  const clause = lead.split(/[，。；：:！？]/).at(-1)!;
  const open = /等$/.test(clause);
  const pieces = bare(open ? clause.slice(0, -1) : clause).split('、');
  if (pieces.length < 3 || pieces.some((piece) => piece.trim() === '' || piece.length > 16)) return null;
  if (!/^[\u4e00-\u9fa5]{2}/.test(tail) || /^(?:以上|左右|多|余)/.test(tail)) return null;
  const joined = /[和与及]/.test(pieces.at(-1)!) ? 1 : 0;
  return { fewest: pieces.length, most: pieces.length + joined, open };
}

/** Without what stands in brackets and quotes, whose commas separate nothing. */
function bare(text: string): string {
  let depth = 0;
  let out = '';
  for (const char of text) {
    if ('（(“「《'.includes(char)) depth += 1;
    else if ('）)”」》'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0) out += char;
  }
  return out;
}
