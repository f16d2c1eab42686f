import { type Candidate, rankEncodings, readsAsCommonHan } from './encoding-score.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** What could not be read. A U+FFFD that already stood in the file counts too: the reader can't read it either. */
export interface BrokenCharacters {
  /** Number of U+FFFD in the text. */
  readonly count: number;
  /** UTF-16 offsets in the text of the first MAX_BROKEN_OFFSETS of them. */
  readonly offsets: readonly number[];
}

export interface Decoded {
  /** Well-formed UTF-16 without the BOM. All later offsets count in this text. */
  readonly text: string;
  /** WHATWG name of the encoding used, lower case: `utf-8`, `utf-16le`, `gb18030` … */
  readonly encoding: string;
  /** 0…1; 1 for a BOM, strict UTF-8 and an override. */
  readonly confidence: number;
  readonly broken: BrokenCharacters;
}

/** Enough to show the reader where; a binary file would otherwise cost more in offsets than in text. */
export const MAX_BROKEN_OFFSETS = 1000;

const REPLACEMENT = '\ufffd';

/**
 * Bytes to text. Never throws. Order: the person's choice, BOM, UTF-16 by its NULs, strict UTF-8, then the best score.
 *
 * @param override a WHATWG label chosen by a person; it wins over a BOM. A label that no decoder knows is left aside and
 *   the encoding is detected: compare `encoding`, or ask `encodingName` first, to tell the person.
 */
export function decode(bytes: Uint8Array, override?: string): Decoded {
  const chosen = override === undefined ? null : encodingName(override);
  if (chosen !== null) return finish(bytes, chosen, 1);
  const certain = encodingByBom(bytes);
  if (certain !== null) return finish(bytes, certain, 1);
  const byNul = encodingByNul(bytes);
  if (byNul !== null) return finish(bytes, byNul.encoding, byNul.score);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) {
    if (isAccidentalUtf8(bytes)) return finish(bytes, 'gb18030', 0.6);
    return { text: utf8, encoding: 'utf-8', confidence: 1, broken: findBroken(utf8) };
  }
  const ranked = rankEncodings(bytes, decodeAs);
  return finish(bytes, ranked[0]!.encoding, confidenceOf(ranked));
}

/** The WHATWG name for a label (`GBK` → `gbk`, `utf8` → `utf-8`), or null when no decoder knows it. */
export function encodingName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null; // RangeError is the only way TextDecoder says "unknown label".
  }
}

/** Decodes with one known encoding, without detection; broken sequences become U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  return wellFormed(new TextDecoder(encoding).decode(bytes));
}

function finish(bytes: Uint8Array, encoding: string, confidence: number): Decoded {
  const text = decodeAs(bytes, encoding);
  return { text, encoding, confidence, broken: findBroken(text) };
}

function findBroken(text: string): BrokenCharacters {
  const offsets: number[] = [];
  let count = 0;
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, at + 1)) {
    if (count < MAX_BROKEN_OFFSETS) offsets.push(at);
    count += 1;
  }
  return { count, offsets };
}

function encodingByBom(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Text that is largely Latin has a NUL in every second byte as UTF-16, and none in any other encoding. */
function encodingByNul(bytes: Uint8Array): Candidate | null {
  if (!bytes.includes(0)) return null;
  const nuls = [0, 0];
  for (let i = 0; i < bytes.length; i += 1) if (bytes[i] === 0) nuls[i & 1] = nuls[i & 1]! + 1;
  const [even, odd] = nuls as [number, number];
  const share = Math.max(even, odd) / Math.max(1, bytes.length >> 1);
  // Under a half it may be Chinese, where 一 (U+4E00) puts its NUL on the other side: that is left to the score.
  if (share < 0.5 || Math.min(even, odd) * 10 > Math.max(even, odd)) return null;
  return { encoding: odd > even ? 'utf-16le' : 'utf-16be', score: Math.min(0.99, 0.7 + share * 0.3) };
}

/** The text where the bytes are UTF-8 throughout; it is well-formed then. Null where they are not. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // `fatal` answers "not UTF-8" by throwing; what the bytes are is decided by score.
  }
}

/**
 * 元, 约, 员 and their like in GB18030 are also UTF-8, of Armenian or Arabic letters. Where such pairs are all there is
 * beyond ASCII, and each of them is a frequent Chinese character, the file is a Chinese one.
 */
function isAccidentalUtf8(bytes: Uint8Array): boolean {
  let pairs = 0;
  for (const byte of bytes) {
    if (byte < 0xc0) continue;
    // D4…DF lead U+0500…U+07FF. Latin, Greek and Cyrillic signs (·, λ, я) come before and do occur in our texts.
    if (byte < 0xd4 || byte > 0xdf) return false;
    pairs += 1;
  }
  return pairs > 0 && readsAsCommonHan(decodeAs(bytes, 'gb18030'));
}

/** A guess is as good as its score and its lead over the next; never 1, which is kept for certainty. */
function confidenceOf(ranked: readonly Candidate[]): number {
  const best = Math.max(0, ranked[0]?.score ?? 0);
  const lead = best - Math.max(0, ranked[1]?.score ?? 0);
  return Math.min(0.99, Math.min(1, best) * Math.min(1, 0.5 + lead));
}

/** Lone surrogates become U+FFFD. Some decoders let them through; most texts have none and are returned as they are. */
function wellFormed(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if ((unit & 0xf800) !== 0xd800) continue;
    const paired = unit < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    if (paired) {
      i += 1;
      continue;
    }
    parts.push(text.slice(from, i), REPLACEMENT);
    from = i + 1;
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}
