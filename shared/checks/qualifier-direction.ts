import { exactValuesOf } from '../extract/relate/exact-values.ts';
import type { Gloss } from '../extract/relate/glosses.ts';
import { fractionOf, tenthsOf } from '../extract/relate/spoken-shares.ts';
import { addable, isPercent } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

function judge({ first, second }: Gloss): readonly RawFinding[] {
  const alike = addable(first, second) || (isPercent(first) && isPercent(second));
  if (!alike || first.value === null || second.value === null || second.fact.qualifier !== 'exact') return [];
  // Shares in words (七成多, two-thirds) have rules of their own.
  if (tenthsOf(first) !== null || fractionOf(first) !== null) return [];
  const { qualifier } = first.fact;
  // A value that is far off is another figure, not one on the wrong side.
  if (second.value.gt(first.value.times(1.5)) || second.value.lt(first.value.div(1.5))) return [];
  const above = second.value.gt(first.value);
  const wrong =
    ((qualifier === 'over' || qualifier === 'atLeast') && second.value.lt(first.value)) ||
    ((qualifier === 'nearly' || qualifier === 'under' || qualifier === 'atMost') && above);
  if (!wrong) return [];
  return [
    {
      facts: [first, second],
      message: say(
        first.sentence.lang,
        `实际值“${quoted(second)}”${above ? '大于' : '小于'}${plain(first.value)}，与“${quoted(first)}”的说法相反。`,
        `The exact ${quoted(second)} is ${above ? 'above' : 'below'} ${plain(first.value)}, against ${quoted(first)}.`,
      ),
      expected: quoted(second),
      actual: quoted(first),
      steps: [`${plain(second.value)} ${above ? '>' : '<'} ${plain(first.value)}`],
    },
  ];
}

/** 超 and 近 point to the side on which the exact value lies. */
export const qualifierDirection: Rule = {
  id: 'qualifier-direction',
  severity: 'error',
  before: ['gloss'],
  check: (page) => {
    const told = new Set(page.glosses.map(({ second }) => second));
    const more = gather(page.sentences, (sentence, at) => exactValuesOf(sentence, page.sentences[at - 1]));
    return gather([...page.glosses, ...more.filter(({ second }) => !told.has(second))], judge);
  },
};
