import type { Item } from '../extract/relate/text-view.ts';
import { isAmount, unitClass } from '../extract/relate/units.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const UNITS_ZH = new Set('项 个 条 种 类 大 点 方面 名 位 家 所 座 件 步 款 部 处 支 篇 组'.split(' '));
const MOST = 20;
/** How far a list may run; what is longer is a text, not an enumeration. */
const LONGEST = 400;

interface Listed {
  /** Fewest and most items that the list can be read as. */
  readonly fewest: number;
  readonly most: number;
  readonly open: boolean;
}

/** The list behind an announced count: what stands after the colon, to the end of the sentence. */
function listBehind(item: Item): string | null {
  const { sentence, fact } = item;
  const rest = sentence.block.text.slice(fact.end, Math.min(sentence.end, fact.end + LONGEST));
  const colon = rest.search(/[：:]/);
  const opening = sentence.lang === 'zh' ? 14 : 40;
  if (colon < 0 || colon > opening || /[，,。；;、]/.test(rest.slice(0, colon))) return null;
  const list = rest.slice(colon + 1);
  return /["“”「]/.test(list.slice(0, 3)) ? null : list;
}

function countZh(text: string): Listed | null {
  const list = bare(text.replace(/[。！？!?].{0,1}$/, ''));
  const separator = list.includes('；') ? '；' : list.includes('、') ? '、' : '，';
  const pieces = list.split(separator).filter((piece) => piece.trim() !== '');
  if (pieces.length < 2 || (separator === '，' && pieces.some((piece) => piece.length > 12))) return null;
  if (separator === '、' && list.includes('，')) return null;
  const joined = /[和与及]/.test(pieces.at(-1)!) ? 1 : 0;
  return { fewest: pieces.length, most: pieces.length + joined, open: /等[^，。]{0,6}$|等等/.test(list) };
}

function countEn(text: string): Listed | null {
  const list = bare(text.replace(/[.!?]\s?$/, ''));
  const separator = list.includes(';') ? ';' : ',';
  const pieces = list.split(separator).filter((piece) => piece.trim() !== '');
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

/** More are named than announced; or fewer, where the words say that these are they (来自…五个城市). */
const isWrongAhead = (n: number, { fewest, most, open }: Listed, lead: string): boolean =>
  n < fewest || (!open && n > most && /来自|包括|分别|涵盖|覆盖|涉及|设有|设置/.test(lead) && n - most <= 2);

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

function judge(item: Item): readonly RawFinding[] {
  const { fact, value, sentence } = item;
  if (value === null || !value.isInteger() || value.lt(2) || value.gt(MOST) || !isAmount(item)) return [];
  if (fact.qualifier !== 'exact' || (sentence.lang === 'zh' && !UNITS_ZH.has(fact.unit ?? ''))) return [];
  if (/\b(?:every|per) $/i.test(item.lead)) return [];
  const n = value.toNumber();
  const ahead = sentence.lang === 'zh' ? listAhead(item) : null;
  if (ahead !== null && isWrongAhead(n, ahead, item.lead)) return [finding(item, n, ahead)];
  const text = listBehind(item);
  const next = sentence.items[item.index + 1];
  // Numbers of the same unit are parts of a whole (工匠50名：机械30名…), not items that are counted.
  if (text === null || (next !== undefined && unitClass(next.fact.unit) === unitClass(fact.unit))) return [];
  const listed = sentence.lang === 'zh' ? countZh(text) : countEn(text);
  if (listed === null) return [];
  const wrong = listed.open ? listed.fewest > n : n < listed.fewest || n > listed.most;
  return wrong ? [finding(item, n, listed)] : [];
}

function finding(item: Item, n: number, { fewest, most }: Listed): RawFinding {
  const found = fewest === most ? String(fewest) : `${fewest}–${most}`;
  return {
    facts: [item],
    message: say(
      item.sentence.lang,
      `文中说“${quoted(item)}”，列出的是${most}项。`,
      `The text announces ${quoted(item)} and lists ${most}.`,
    ),
    expected: String(n),
    actual: found,
    steps: [`${n} ≠ ${found}`],
  };
}

/** An announced count equals the items that are listed behind it. */
export const listCount: Rule = {
  id: 'list-count',
  severity: 'warning',
  before: [],
  check: (page) => {
    // Numbers behind the colon that are parts of the count are another rule's business, whatever they add up to.
    const wholes = new Set(page.compositions.filter(({ parts }) => parts.length > 1).map(({ whole }) => whole));
    return page.items.filter((item) => !wholes.has(item)).flatMap(judge);
  },
};
