/** Never begins a line. */
const NOT_FIRST = '，。、；：！？）》〉」』】”’%％‰…,.;:!?)]}·';
/** Never ends a line. */
const NOT_LAST = '（《〈「『【“‘￥$([{约近超逾';
const BEHIND_NUMBER = '万亿千百十余多名个家场件次人元份项种条期年月日天倍成%％‰';

/**
 * Width in px, estimated without a font: Han and full-width characters 1 em, Latin by class, on the wide side, so that
 * a line that fits here fits on the page.
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const char of text) em += emOf(char);
  return em * size;
}

function emOf(char: string): number {
  if (isWide(char)) return 1;
  if (/[A-Zmw%@—]/.test(char)) return 0.86;
  if (/[ilj.,:;'| ]/.test(char)) return 0.32;
  return 0.6;
}

const isWide = (char: string): boolean => char.codePointAt(0)! >= 0x2e80 || '“”‘’…—'.includes(char);

/**
 * Breaks text into lines of at most `width` px. A number stays with its unit and its qualifier, a Latin word stays
 * whole, and lines neither begin with closing marks nor end with opening ones. Only a piece that is wider than a whole
 * line is cut inside. Linear in the length of the text.
 *
 * @param whole texts that must never be divided, such as the number texts of the figure
 */
export function breakLines(
  text: string,
  width: number,
  size: number,
  whole: readonly string[] = [],
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text, whole).flatMap((piece) => cutToFit(piece, width, size))) {
    const wide = textWidth(piece, size);
    if (line !== '' && used + textWidth(piece.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
      if (piece.trim() === '') continue;
    }
    line += piece;
    used += wide;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Unbreakable pieces; joined they are the text. */
function piecesOf(text: string, whole: readonly string[]): string[] {
  const inside = insideWhole(text, whole);
  const pieces: string[] = [];
  let at = 0;
  let before = '';
  for (const char of text) {
    const glued = before !== '' && ((inside[at] ?? false) || isGlued(before, char));
    if (glued) pieces[pieces.length - 1] += char;
    else pieces.push(char);
    // A blank ends its piece but does not change what may follow.
    before = char;
    at += char.length;
  }
  return pieces;
}

/** True at each offset that lies inside (not at the start of) one of the whole texts. */
function insideWhole(text: string, whole: readonly string[]): readonly boolean[] {
  const inside: boolean[] = [];
  for (const part of whole) {
    if (part === '') continue;
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) {
      for (let i = at + 1; i < at + part.length; i += 1) inside[i] = true;
    }
  }
  return inside;
}

function isGlued(before: string, char: string): boolean {
  if (char === ' ') return true;
  if (before === ' ') return false;
  if (NOT_FIRST.includes(char) || NOT_LAST.includes(before)) return true;
  if (isNumberChar(before) && BEHIND_NUMBER.includes(char)) return true;
  if ('万亿余多'.includes(before) && BEHIND_NUMBER.includes(char)) return true;
  return !isWide(before) && !isWide(char);
}

const isNumberChar = (char: string): boolean => /[\d.,\u2212]/.test(char);

function cutToFit(piece: string, width: number, size: number): string[] {
  if (textWidth(piece, size) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const char of piece) {
    const wide = textWidth(char, size);
    if (part !== '' && used + wide > width) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += char;
    used += wide;
  }
  return part === '' ? parts : [...parts, part];
}
