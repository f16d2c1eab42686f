import { directionIn, hasAny, lastClause } from '../extract/relate/cues.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

/** What may go below zero, and so fall by more than all of it. */
const SIGNED_ZH = [
  '利润',
  '净利',
  '盈利',
  '收益',
  '现金流',
  '盈余',
  '余额',
  '增速',
  '温度',
  '气温',
  '顺差',
  '逆差',
  '亏损',
  '净额',
  '净增',
  '回报',
  '股价涨幅',
  '业绩',
  '损益',
  '净值',
  '所得',
];
const SIGNED_EN =
  /\b(?:profits?|earnings|income|cash flow|net|loss(?:es)?|returns?|balance|surplus|deficit|temperatures?|margin|result)\b/i;

/** The statement that a number stands in: its own and the clause before it, and the words right behind. */
function subjectOf({ sentence, fact, tail }: Item): string {
  const before = sentence.block.text.slice(Math.max(sentence.start, fact.start - 160), fact.start);
  const clauses = before.split(/[，；;]|, | and | but | while /);
  return `${clauses.slice(sentence.lang === 'zh' ? -2 : -3).join('|')}|${tail.slice(0, 60).split(sentence.lang === 'zh' ? /[；。]/ : /, and |;|\.(?!\d)/)[0]}`.replace(
    /\bnet of\b/gi,
    '',
  );
}

function judge(item: Item): readonly RawFinding[] {
  const { fact, sentence, lead, tail } = item;
  // What the number can mean is worked out last: few are percents, and fewer are above 100.
  if ((fact.unit !== '%' && fact.unit !== '％') || item.value?.lte(100)) return [];
  const { range } = item;
  if (range === null || range.low.lt(100)) return [];
  const before = lastClause(lead).slice(sentence.lang === 'zh' ? -24 : -48);
  const direct =
    directionIn(before) ??
    directionIn(
      /^ (?:drop|fall|decline|reduction|decrease|cut|lower|less|fewer|rise|increase|jump|more|higher)\b/i.exec(
        tail,
      )?.[0] ?? '',
    );
  if (direct !== 'down' || /[至到为]$|\bto $/.test(lead)) return [];
  const told = subjectOf(item);
  if (hasAny(told, SIGNED_ZH) || SIGNED_EN.test(told)) return [];
  return [
    {
      facts: [item],
      message: say(
        sentence.lang,
        `非负的数量不可能下降“${quoted(item)}”，最多下降100%。`,
        `What cannot be negative cannot fall by ${quoted(item)}; 100% is all of it.`,
      ),
      expected: '≤ 100%',
      actual: quoted(item),
      steps: [`100% − ${quoted(item)} < 0`],
    },
  ];
}

/** A non-negative quantity does not fall by more than 100 %. */
export const fallOver100: Rule = {
  id: 'fall-over-100',
  severity: 'error',
  before: ['missing-base'],
  check: (page) => gather(page.items, judge),
};
