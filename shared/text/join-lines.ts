import type { MappedText } from '../model/offset-map.ts';
import { isBlank, isWide } from './content-lines.ts';
import { endsLine } from './lines.ts';
import { identityMap, MappedTextBuilder } from './offset-map.ts';

const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\d/;
const SPACE = 0x20;

/** Whether the character at `at` stands alone between white space (or the edges of the span). */
function standsAlone(source: string, at: number, start: number, end: number): boolean {
  return (at <= start || isBlank(source.charCodeAt(at - 1))) && (at + 1 >= end || isBlank(source.charCodeAt(at + 1)));
}

/** Two letters with a space after each (工 会 服 务): the space is layout. */
function isSpacedOut(source: string, before: number, after: number, start: number, end: number): boolean {
  return standsAlone(source, before, start, end) && standsAlone(source, after, start, end);
}

/** CJK punctuation carries its own white space. */
function isWidePunctuation(source: string, at: number): boolean {
  return isWide(source.charCodeAt(at)) && !LETTER.test(source[at]!);
}

/** A quotation's marks cling to what they enclose; one that closes Chinese words to what follows, too. */
const clingsAcross = (source: string, before: number, after: number): boolean =>
  '“‘'.includes(source[before]!) ||
  '”’'.includes(source[after]!) ||
  ('”’'.includes(source[before]!) && isWide(source.charCodeAt(before - 1)));

/** What a reader sees in place of the white space between two characters: a space or nothing. */
function gapText(source: string, before: number, after: number, wrapped: boolean, start: number, end: number): string {
  const wideBefore = isWide(source.charCodeAt(before));
  const wideAfter = isWide(source.charCodeAt(after));
  if (wrapped && '%‰℃'.includes(source[after]!) && DIGIT.test(source[before]!)) return '';
  if (clingsAcross(source, before, after)) return '';
  if (!wideBefore && !wideAfter) return wrapped && isSplitNumber(source, before, after, start, end) ? '' : ' ';
  if (isSpacedOut(source, before, after, start, end)) return '';
  if (wrapped || isWidePunctuation(source, before) || isWidePunctuation(source, after)) return '';
  if (wideBefore && wideAfter) return ' ';
  return DIGIT.test(source[wideBefore ? after : before]!) ? '' : ' ';
}

/**
 * 4.⏎36亿元, 76⏎.5%, 3,⏎621名, 24⏎816人次: a number that a line break cuts, between Chinese words. Chinese text sets no two numbers
 * side by side; in other scripts a sentence may end in a number and the next one begin with one.
 */
function isSplitNumber(source: string, before: number, after: number, start: number, end: number): boolean {
  const isPointFirst = source[after] === '.' && DIGIT.test(source[after + 1] ?? '') && DIGIT.test(source[before]!);
  if (!DIGIT.test(source[after]!) && !isPointFirst) return false;
  const isMark = '.．,'.includes(source[before]!);
  if (!DIGIT.test(source[isMark ? before - 1 : before] ?? '')) return false;
  let from = isMark ? before - 1 : before;
  while (from > start && before - from < 16 && /[\d.,]/.test(source[from - 1]!)) from -= 1;
  let to = after;
  while (to < end && to - after < 16 && isInNumber(source, to)) to += 1;
  if (source[before] === ',' && to - after !== 3) return false;
  const behind = besides(source, to, 1, start, end);
  return isWide(besides(source, from - 1, -1, start, end)) && (isWide(behind) || behind === PERCENT);
}

const PERCENT = 0x25;

/** A digit, or the point of a decimal. */
const isInNumber = (source: string, at: number): boolean =>
  DIGIT.test(source[at]!) || (source[at] === '.' && DIGIT.test(source[at + 1] ?? ''));

/** The unit at `at`, or behind one space there. */
function besides(source: string, at: number, step: 1 | -1, start: number, end: number): number {
  const next = at >= start && at < end && isBlank(source.charCodeAt(at)) ? at + step : at;
  return next >= start && next < end ? source.charCodeAt(next) : 0;
}

/** A hyphen that only breaks an English word over two lines. */
function isLineHyphen(source: string, hyphen: number, after: number, start: number): boolean {
  return source[hyphen] === '-' && hyphen > start && LOWER.test(source[hyphen - 1]!) && LOWER.test(source[after] ?? '');
}

/**
 * `source[start, end)` as one line: hard wraps and layout spaces are gone, words of English lines are joined by a space.
 * One space between words stays; any other white space between them becomes one inserted space.
 */
export function joinLines(source: string, start: number, end: number): MappedText {
  let at = start;
  while (at < end && !isBlank(source.charCodeAt(at))) at += 1;
  // Most headlines and short lines have no white space inside; and a single line may be the whole file.
  if (at === end) return { text: source.slice(start, end), map: identityMap(end - start, start) };
  return joined(source, start, end, at);
}

/**
 * The first `most` units of `joinLines`, from as little of a long span as they need: what joins two lines depends on
 * the few characters around them.
 */
export function joinLinesUpTo(source: string, start: number, end: number, most: number): string {
  for (let taken = most + AROUND; ; taken *= 2) {
    const { text } = joinLines(source, start, Math.min(end, start + taken));
    if (text.length >= most + AROUND || start + taken >= end) return text.slice(0, most);
  }
}

/** More units than any join looks at on one side. */
const AROUND = 64;

/** One space between two words of a script that parts its words: it stays as it is, and cuts nothing. */
function isPlainSpace(source: string, at: number, start: number, end: number): boolean {
  if (source.charCodeAt(at) !== SPACE || at === start || at + 1 >= end) return false;
  const [before, after] = [source.charCodeAt(at - 1), source.charCodeAt(at + 1)];
  return !isWide(before) && !isWide(after) && !isBlank(before) && !isBlank(after);
}

/** `firstBlank` is where the first white space of the span stands. */
function joined(source: string, start: number, end: number, firstBlank: number): MappedText {
  const builder = new MappedTextBuilder();
  let from = start;
  for (let at = firstBlank; at < end; at += 1) {
    if (!isBlank(source.charCodeAt(at)) || isPlainSpace(source, at, start, end)) continue;
    let after = at;
    let wrapped = false;
    while (after < end && isBlank(source.charCodeAt(after))) {
      wrapped ||= endsLine(source.charCodeAt(after));
      after += 1;
    }
    const hyphen = wrapped && isLineHyphen(source, at - 1, after, start);
    builder.keep(source, from, hyphen ? at - 1 : at);
    if (!hyphen && at > start && after < end) builder.insert(gapText(source, at - 1, after, wrapped, start, end));
    from = after;
    at = after - 1;
  }
  builder.keep(source, from, end);
  return builder.build();
}
