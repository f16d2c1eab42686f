import type { Counted } from './counted-unit.ts';
import { CHANGES } from './units.ts';
import { wordAfter, wordBefore } from './words.ts';

const CHANGE_NOUNS: ReadonlySet<string> = new Set(
  'increase rise drop fall decline decrease growth gain jump surge cut reduction improvement'.split(' '),
);
const BETWEEN: ReadonlySet<string> = new Set('by a an another further some'.split(' '));

/** Verbs after which a plain number too is a change, not an object: rose by 120, up 20 points. */
const MOVES: ReadonlySet<string> = new Set(
  'rose rise rises rising fell fall falls falling grew grown up down increased increase decreased decrease declined dropped jumped climbed surged'.split(
    ' ',
  ),
);
const MAKE: ReadonlySet<string> = new Set(
  'make makes made making take takes took set sign signed open opened'.split(' '),
);

/** True for "rose (by) 5%", "a 5% increase", "120 more than": a number that says how much something moved. */
export function isChange(text: string, start: number, counted: Counted): boolean {
  const { kind, end } = counted;
  if (!['percent', 'count', 'money', 'measure'].includes(kind)) return false;
  if (text[start - 1] === '±') return true;
  const next = wordAfter(text, end);
  const gap = next !== null && ['more', 'fewer', 'less', 'higher', 'lower'].includes(next.lower);
  if (gap && wordAfter(text, next.end)?.lower === 'than') return true;
  // "settled 90 cents lower at $71"
  if (
    next !== null &&
    /^(?:higher|lower)$/.test(next.lower) &&
    /^(?:[.,;)]| (?:at|to|on|in|by|after|and)\b|$)/.test(text.slice(next.end, next.end + 7))
  )
    return true;
  if (CHANGE_NOUNS.has(next?.lower ?? '')) return kind === 'percent';
  let before = wordBefore(text, start - 1);
  for (let count = 0; before !== null && count < 2 && BETWEEN.has(before.lower); count += 1) {
    before = wordBefore(text, before.start - 1);
  }
  // "make up 62%" moves nothing.
  if (before === null || (before.lower === 'up' && MAKE.has(wordBefore(text, before.start - 1)?.lower ?? '')))
    return false;
  return kind === 'percent' ? CHANGES.has(before.lower) : MOVES.has(before.lower);
}
