import { contains } from '../extract/interval.ts';
import type { Composition } from '../extract/relate/compositions.ts';
import { headFigures } from '../extract/relate/headline-figures.ts';
import { sumThatFits } from '../extract/relate/restatements.ts';
import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { isAmount, unitClass } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { possibleCounts } from './arithmetic/possible-counts.ts';
import type { Page } from './page.ts';
import type { RawFinding, Rule } from './rule.ts';
import { type GroupShare, groupShares } from './share-feasible.ts';
import { streamsReached } from './streams.ts';
import { sumOf } from './sum-exhaustive.ts';
import { plain, quoted, rangeLine, say } from './wording.ts';

/** Parts that make up their whole exactly: worth knowing, as most lists after 其中 do not say that they are complete. */
function wholeReached({ whole, parts }: Composition): readonly RawFinding[] {
  if (parts.length < 2 || whole.value === null || whole.fact.qualifier !== 'exact') return [];
  const sum = sumOf(parts);
  if (sum === null || !sum.low.eq(sum.high) || !sum.low.eq(whole.value)) return [];
  const steps = [`${parts.map(quoted).join(' + ')} = ${plain(sum.low)}`, `${plain(sum.low)} = ${quoted(whole)}`];
  return [
    {
      facts: [whole, ...parts],
      message: say(
        whole.sentence.lang,
        `各部分相加正好是“${quoted(whole)}”。`,
        `The parts add up to exactly ${quoted(whole)}.`,
      ),
      expected: quoted(whole),
      actual: plain(sum.low),
      steps,
    },
  ];
}

/** A rounded headline that a list of the text adds up to (近2000 over 50 + 400 + 1500). */
function headlinesReached(page: Page): readonly RawFinding[] {
  const figures = gather([...page.articles.values()], headFigures);
  return gather(figures, ({ head, body }): RawFinding[] => {
    if (head.range === null || head.value === null || !isAmount(head) || head.fact.qualifier === 'exact') return [];
    const same = body.filter((item) => isAmount(item) && unitClass(item.fact.unit) === unitClass(head.fact.unit));
    if (same.some(({ value }) => value?.eq(head.value!))) return [];
    const longest = sumThatFits(
      head.range,
      same.filter(({ value }) => value?.lt(head.value!)),
    );
    const run = longest === null ? null : wholeRun(same, longest[0]!.sentence);
    if (run === null) return [];
    const total = run.reduce((all, item) => all.plus(item.value!), run[0]!.value!.minus(run[0]!.value!));
    if (!contains(head.range, total)) return [];
    return [
      {
        facts: [head, ...run],
        message: say(
          head.sentence.lang,
          `正文各项相加约为${plain(total)}，与标题“${quoted(head)}”相符。`,
          `The items of the text add up to about ${plain(total)}, which agrees with the headline's ${quoted(head)}.`,
        ),
        expected: quoted(head),
        actual: plain(total),
        steps: [`${run.map(quoted).join(' + ')} = ${plain(total)}`, rangeLine(head)],
      },
    ];
  });
}

function wholeRun(items: readonly Item[], sentence: Sentence): readonly Item[] | null {
  const run = items.filter((item) => item.sentence === sentence && item.value !== null);
  return run.length >= 2 ? run : null;
}

/** How many of a counted group a percent can stand for: 427 and 96 % leave 408 to 412. */
function countsBehind({ percent, group, n, written }: GroupShare): readonly RawFinding[] {
  const counts = possibleCounts(n, written);
  if (counts === null) return [];
  const { low, high } = counts;
  const text = low === high ? String(low) : `${low}–${high}`;
  const line = (k: bigint): string => `${k} ÷ ${n} = ${((Number(k) / Number(n)) * 100).toFixed(2)}%`;
  return [
    {
      facts: [percent, group],
      message: say(
        percent.sentence.lang,
        `“${quoted(group)}”的${quoted(percent)}是${text}。`,
        `${quoted(percent)} of ${quoted(group)} is ${text}.`,
      ),
      expected: text,
      steps: low === high ? [line(low)] : [line(low), line(high)],
    },
  ];
}

/** What was recomputed and agrees, as information. */
export const agreement: Rule = {
  id: 'agreement',
  severity: 'info',
  before: [],
  check: (page) => [
    ...gather(page.compositions, wholeReached),
    ...headlinesReached(page),
    ...streamsReached(page),
    ...gather(groupShares(page), countsBehind),
  ],
};
