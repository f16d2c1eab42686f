import { directionIn } from '../../shared/extract/relate/cues.ts';
import type { Fact } from '../../shared/model/fact.ts';

const BENT: Readonly<Record<string, string>> = {
  over: '>',
  atLeast: '>',
  under: '<',
  atMost: '<',
  about: '~',
  nearly: '~',
};

/** Verbs of the sets' movements that are no changes by our contract: "lost 40 points", "added 15 sen". */
const MOVES: ReadonlyMap<string, string> = new Map([
  ...'gained gains gaining added adding rallied advanced advancing'.split(' ').map((verb) => [verb, 'up'] as const),
  ...'lost loses losing shed slid sheds'.split(' ').map((verb) => [verb, 'down'] as const),
]);
/** Amounts that go up and down of themselves; people and goods that are added or lost do not. */
const MOVED = /^(?:%|points?|cents?|sen|p|pence|basis points?)$/;

/** What the words make of each value: a bound, a movement, or that it is about so. */
export function changesOf(facts: readonly Fact[], text: string): readonly string[] {
  const changes: string[] = [];
  facts.forEach((fact, index) => {
    const last = facts[index - 1];
    const between = last === undefined ? '' : text.slice(last.sourceEnd, fact.sourceStart);
    // "lost 190 points, or 0.6%", "at least 8 km (5 miles)": the same said again.
    const isAgain =
      /^(?:,? or | \()$/.test(between) && fact.qualifier === 'exact' && !(last?.currency && fact.currency);
    changes.push(isAgain ? (changes[index - 1] ?? '=') : changeOf(fact, text));
  });
  return changes;
}

function changeOf({ qualifier, kind, unit, sourceStart, value }: Fact, text: string): string {
  const bound = BENT[qualifier] ?? '=';
  if (bound === '>' || bound === '<') return bound;
  const lead = text
    .slice(Math.max(0, sourceStart - 30), sourceStart)
    .replace(/\b(?:by|a|an|another|further|only|just) $/, '');
  const verb = /([A-Za-z]+) ?$/.exec(lead)?.[1]?.toLowerCase() ?? '';
  // The sets take a mean for about so: "averaged 7.3 points".
  if (/^averag(?:ed|es|ing)$/.test(verb)) return '~';
  // "is up about 15%" is about so, "rose about 15%" a movement.
  if (bound === '~' && (verb === 'up' || verb === 'down')) return bound;
  const moved = MOVES.get(verb) ?? directionIn(verb);
  if (moved !== null && (kind === 'change' || MOVED.test(unit ?? ''))) return moved;
  return kind === 'percent' && typeof value === 'number' && value < 0 ? 'down' : bound;
}
