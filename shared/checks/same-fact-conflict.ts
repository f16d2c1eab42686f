import type { AcrossLink } from '../extract/relate/across-articles.ts';
import { areDisjoint, type Retelling } from '../extract/relate/retelling.ts';
import type { Item } from '../extract/relate/text-view.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, rangeLine, say } from './wording.ts';

export const conflicts = ({ first, second }: AcrossLink): boolean => areDisjoint(first.item, second.item);

export function conflictFinding(a: Item, b: Item, zh: string, en: string): RawFinding {
  return {
    facts: [b, a],
    message: say(b.sentence.lang, zh, en),
    expected: quoted(a),
    actual: quoted(b),
    steps: [a, b].map(rangeLine),
  };
}

/** The same words around them leave no other reading: 不到800元 and 不到900元 are two figures too. */
const isConflict = (link: Retelling): boolean =>
  link.tie === 'sentence' || (link.strength !== 'weak' && conflicts(link));

function finding({ first, second, tie }: Retelling): RawFinding {
  const [a, b] = [quoted(first.item), quoted(second.item)];
  const raw = conflictFinding(
    first.item,
    second.item,
    `同一事项前后数字不一致：“${a}”与“${b}”。`,
    `The text gives two figures for one thing: ${a} and ${b}.`,
  );
  // A picture may show another moment than the story tells of.
  return tie === 'caption' ? { ...raw, severity: 'warning' } : raw;
}

/** Two pieces may yet speak of two things: a warning, no error. */
function acrossFinding({ first, second }: AcrossLink): RawFinding {
  const [a, b] = [quoted(first.item), quoted(second.item)];
  return {
    ...conflictFinding(
      first.item,
      second.item,
      `同一版面的两篇稿件对同一事项说法不一：“${a}”与“${b}”。`,
      `Two pieces of this page give different figures for one thing: ${a} and ${b}.`,
    ),
    severity: 'warning',
  };
}

/** One thing, one period, one place: the numbers given for it can be the same. */
export const sameFactConflict: Rule = {
  id: 'same-fact-conflict',
  severity: 'error',
  before: [],
  check: (page) => [
    ...page.retellings.filter(isConflict).map(finding),
    ...page.across.filter(conflicts).map(acrossFinding),
  ],
};
