import type { DurationEnds } from '../extract/relate/durations.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const isWrong = ({ length, fewest, most }: DurationEnds): boolean => length.value!.lt(fewest) || length.value!.gt(most);

function finding({ length, dates, text, fewest, most }: DurationEnds): RawFinding {
  const unit = length.fact.unit ?? '';
  return {
    facts: [length, ...dates],
    message: say(
      length.sentence.lang,
      `“${text}”是${fewest}至${most}${unit}，文中写“${quoted(length)}”。`,
      `${text} is ${fewest} to ${most} ${unit}, not ${quoted(length)}.`,
    ),
    expected: `${fewest}–${most}`,
    actual: quoted(length),
    steps: [`${text} = ${fewest} (+ 1)`],
  };
}

/** Start and end give the stated length, counted with or without both ends. */
export const duration: Rule = {
  id: 'duration',
  severity: 'warning',
  before: [],
  check: (page) => page.durations.filter(isWrong).map(finding),
};
