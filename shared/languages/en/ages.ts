import { isWordCharacter, wordAfter, wordBefore } from './words.ts';

const PRONOUNS: ReadonlySet<string> = new Set('he she who i they we you'.split(' '));
const BEING: ReadonlySet<string> = new Set('is was am are were turned turns now just only'.split(' '));
const LIMITS: ReadonlySet<string> = new Set('under over below above'.split(' '));
const PERSONS: ReadonlySet<string> = new Set(
  'children kids those people pupils adults patients women men boys girls anyone everyone infants'.split(' '),
);
const OLDEST = 120;

/** True where a bare number is an age: "aged 45", "at the age of 45", "She is 45", "now 45", "Li Na, 45, said". */
export function isAge(text: string, start: number, end: number): boolean {
  const age = Number(text.slice(start, end));
  if (!(age >= 0 && age <= OLDEST)) return isAgedWord(text, start);
  return isAgedWord(text, start) || isSaidOfSomebody(text, start, end) || isBetweenCommas(text, start, end);
}

function isAgedWord(text: string, at: number): boolean {
  const before = wordBefore(text, at - 1);
  if (before === null) return false;
  // "children under five"
  if (LIMITS.has(before.lower)) return PERSONS.has(wordBefore(text, before.start - 1)?.lower ?? '');
  // "aged between 23 and 57"
  if (before.lower === 'between') return isAgedWord(text, before.start);
  return before.lower === 'aged' || (before.lower === 'of' && wordBefore(text, before.start - 1)?.lower === 'age');
}

/** "She is 45." and "Born in 1990, now 45": nothing may follow that the number could count. */
function isSaidOfSomebody(text: string, start: number, end: number): boolean {
  if (hasTurned(text, start, end)) return true;
  if (isWordCharacter(text[end]) || wordAfter(text, end) !== null || text[end] === '%') return false;
  const verb = wordBefore(text, start - 1);
  if (verb === null || !BEING.has(verb.lower)) return false;
  if (verb.lower === 'now') return text[verb.start - 2] === ',';
  const subject = wordBefore(text, verb.start - 1);
  return subject !== null && PRONOUNS.has(subject.lower);
}

/** "who turned 27 last month" */
function hasTurned(text: string, start: number, end: number): boolean {
  const verb = wordBefore(text, start - 1);
  const next = wordAfter(text, end);
  if (verb?.lower !== 'turned' || end - start !== 2 || isWordCharacter(text[end]) || text[end] === '%') return false;
  return next === null || ['last', 'this', 'on', 'in', 'and', 'earlier', 'yesterday', 'today'].includes(next.lower);
}

function isBetweenCommas(text: string, start: number, end: number): boolean {
  if (text[end] !== ',' || !text.startsWith(', ', start - 2)) return false;
  const name = wordBefore(text, start - 2);
  return (
    name !== null && /^[A-Z][a-z]/.test(name.text) && /[a-z]/.test(text.slice(end + 2, end + 3)) && end - start === 2
  );
}
