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
const PARTICLES: ReadonlySet<string> = new Set(['up', 'down']);
/** Verbs that up and down belong to. */
const PHRASAL =
  /^(?:turn(?:s|ed|ing)?|put(?:s|ting)?|set(?:s|ting)?|shut(?:s|ting)?|clos(?:e|es|ed|ing)|l(?:ay|ays|aid|aying)|pick(?:s|ed|ing)?|t(?:ake|akes|ook|aking|aken)|sign(?:s|ed|ing)?|open(?:s|ed|ing)?|g(?:ive|ives|ave|iving|iven)|buil(?:d|ds|t|ding)|round(?:s|ed|ing)?|writ(?:e|es|ing|ten)|wrote|clean(?:s|ed|ing)?|snap(?:s|ped|ping)?|buy(?:s|ing)?|bought|hand(?:s|ed|ing)?|track(?:s|ed|ing)?|stand(?:s|ing)?|stood)$/;
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
  if (before === null) return false;
  const verb = PARTICLES.has(before.lower) ? (wordBefore(text, before.start - 1)?.lower ?? '') : '';
  // "make up 62%" moves nothing; nor does "turned down 873", "put up $50m".
  if (MAKE.has(verb) || (kind !== 'percent' && PHRASAL.test(verb))) return false;
  return kind === 'percent' ? CHANGES.has(before.lower) : MOVES.has(before.lower);
}
