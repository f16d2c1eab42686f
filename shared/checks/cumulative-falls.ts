import { hasAny, hasWord } from '../extract/relate/cues.ts';
import type { Block, Item } from '../extract/relate/text-view.ts';
import { isAmount, unitClass } from '../extract/relate/units.ts';
import { monthsOf } from './periods.ts';
import type { RawFinding, Rule } from './rule.ts';
import { differenceText, quoted, say } from './wording.ts';

const TOTAL_EN = [
  'in total',
  'total',
  'cumulative',
  'cumulatively',
  'so far',
  'altogether',
  'to date',
  'since the start',
];

interface Reading {
  readonly item: Item;
  readonly month: number;
  readonly year: string;
}

/** A cumulative figure with its month; the year only where it is written. */
function readingOf(item: Item): Reading | null {
  const { lead, tail, sentence } = item;
  const zh = sentence.lang === 'zh';
  const said = zh
    ? hasAny(lead.slice(-20), ['累计', '累积', '总计已'])
    : hasWord(`${lead.slice(-30)} ${tail.slice(0, 30)}`, TOTAL_EN);
  const months = said && isAmount(item) && item.range !== null ? monthsOf(item) : null;
  if (months === null || (zh && /当月|单月/.test(lead.slice(-20)))) return null;
  const year = /((?:19|20)\d{2})/.exec(zh ? lead.slice(-30) : tail.slice(0, 40))?.[1] ?? '';
  return { item, month: months.last, year };
}

/** Each reading is held against the one before it of its unit. */
function judge(block: Block): readonly RawFinding[] {
  const last = new Map<string, Reading>();
  return block.sentences
    .flatMap(({ items }) => items)
    .flatMap((item): RawFinding[] => {
      const now = readingOf(item);
      if (now === null) return [];
      const key = unitClass(item.fact.unit) ?? '';
      const before = last.get(key) ?? last.get('') ?? (key === '' ? [...last.values()].at(-1) : undefined);
      last.set(key, now);
      if (before === undefined || before.year !== now.year || before.month === now.month) return [];
      const [early, late] = before.month < now.month ? [before.item, item] : [item, before.item];
      return late.range!.high.lt(early.range!.low) ? [finding(early, late)] : [];
    });
}

function finding(early: Item, late: Item): RawFinding {
  return {
    facts: [late, early],
    message: say(
      late.sentence.lang,
      `累计数不会减少：后来的“${quoted(late)}”小于先前的“${quoted(early)}”。`,
      `A running total cannot fall: the later ${quoted(late)} is less than ${quoted(early)}.`,
    ),
    expected: `≥ ${quoted(early)}`,
    actual: quoted(late),
    steps: [differenceText(late, early)],
  };
}

/** A cumulative figure does not fall. */
export const cumulativeFalls: Rule = {
  id: 'cumulative-falls',
  severity: 'error',
  before: ['same-fact-conflict'],
  check: (page) => page.blocks.flatMap(judge),
};
