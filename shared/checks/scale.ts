import { needs, sentencesWith } from '../extract/relate/gates.ts';
import { sentenceBefore } from '../extract/relate/near.ts';
import { factsBetween } from '../extract/relate/places.ts';
import { type Sentence, spanIn } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { BEFORE_EN, SCORE_EN, SCORE_ZH, type Score, scaleOf, scalesIn, scoresIn } from './scores.ts';
import { say } from './wording.ts';

/** A mark far above a scale named elsewhere is no slip, but a mark of something else (a sum of several papers). */
const FAR = 2;
/** How near a scale makes a mark its own: "9.2 out of 5", 188.5分（百分制）. */
const NEAR = 12;

interface Over extends Score {
  readonly most: number;
}

/** The marks of a sentence against the scale that it names, or that the sentence before named. */
function over(sentence: Sentence): readonly Over[] {
  const scores = scoresIn(sentence);
  if (scores.length === 0) return [];
  const own = scalesIn(sentence);
  const before = own.length === 0 ? sentenceBefore(sentence) : undefined;
  const scales =
    before === undefined
      ? own
      : scalesIn(before)
          .slice(-1)
          .map((scale) => ({ ...scale, at: -1 }));
  return gather(scores, (score): Over[] => {
    const scale = scaleOf(score, scales, sentence.lang, sentence.text);
    if (scale === null || score.value <= scale.most) return [];
    const beside = scale.at >= score.end && scale.at - score.end <= NEAR;
    if (!beside && score.value > scale.most * FAR) return [];
    return [{ ...score, most: scale.most }];
  });
}

function finding(sentence: Sentence, { start, end, value, most }: Over): RawFinding {
  const [from, to] = [sentence.start + start, sentence.start + end];
  return {
    facts: factsBetween(sentence, from, to),
    spans: [spanIn(sentence.block, from, to)],
    message: say(
      sentence.lang,
      `${value}分超出了满分${most}分。`,
      `${value} is more than the ${most} that the scale allows.`,
    ),
    expected: `≤ ${most}`,
    actual: String(value),
    steps: [`${value} > ${most}`],
  };
}

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([SCORE_ZH, SCORE_EN, BEFORE_EN]);

/** A score lies within its scale. */
export const scale: Rule = {
  id: 'scale',
  severity: 'error',
  before: [],
  check: (page) =>
    gather(sentencesWith(page, NEEDS), (sentence) => over(sentence).map((one) => finding(sentence, one))),
};
