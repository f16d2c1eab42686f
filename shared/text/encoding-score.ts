import { COMMON_HAN } from './common-han.ts';

/** An encoding with how much its reading of the bytes looks like text: about 1 is plain text, 0 or less is mojibake. */
export interface Candidate {
  readonly encoding: string;
  readonly score: number;
}

/**
 * Candidates with the head start each gets. Crossfoot reads Chinese pages first of all, so when two readings look alike
 * (a short line, a name) the Chinese one wins. UTF-8 is here for files that are UTF-8 but for some broken bytes.
 */
const CANDIDATES: readonly (readonly [encoding: string, prior: number])[] = [
  ['utf-8', 0.1],
  ['gb18030', 0.08],
  ['big5', 0.03],
  ['shift_jis', 0],
  ['windows-1252', -0.05],
  ['utf-16le', -0.05],
  ['utf-16be', -0.08],
];

/** More text than this does not change the ranking, and every candidate has to decode it. */
const SAMPLE_BYTES = 128 * 1024;

/** Best first. `decodeAs` decodes with replacement characters. Linear in the bytes. */
export function rankEncodings(
  bytes: Uint8Array,
  decodeAs: (bytes: Uint8Array, encoding: string) => string,
): readonly Candidate[] {
  const lines = sampleOfHighLines(bytes);
  const head = bytes.subarray(0, SAMPLE_BYTES);
  const ranked = CANDIDATES.map(([encoding, prior]) => {
    const sample = encoding.startsWith('utf-16') ? head : lines;
    return { encoding, score: scoreText(decodeAs(sample, encoding)) + prior };
  });
  return ranked.sort((a, b) => b.score - a.score);
}

/**
 * Lines with at least one byte above ASCII: in a mostly-ASCII file the telling bytes may come late. LF is never part of
 * a character in the encodings this is used for, so cutting there is safe.
 */
function sampleOfHighLines(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  const sample = new Uint8Array(SAMPLE_BYTES);
  let used = 0;
  let start = 0;
  let high = false;
  for (let i = 0; i < bytes.length && used < SAMPLE_BYTES; i += 1) {
    if (bytes[i]! >= 0x80) high = true;
    if (bytes[i] !== 0x0a && i + 1 < bytes.length) continue;
    if (high) {
      const line = bytes.subarray(start, Math.min(i + 1, start + SAMPLE_BYTES - used));
      sample.set(line, used);
      used += line.length;
    }
    start = i + 1;
    high = false;
  }
  return sample.subarray(0, used);
}

/** True when every character above ASCII is one of the most frequent Han characters. */
export function readsAsCommonHan(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80 && !COMMON_HAN.has(unit)) return false;
  }
  return true;
}

/** Mean over all characters that tell something (not plain ASCII); 0 when there are none. */
function scoreText(text: string): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (isPlainAscii(unit)) continue;
    sum += unit < 0x2200 && !isCjkQuote(text, i) ? scoreWestern(text, i, unit) : scoreEastern(unit);
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

function isPlainAscii(unit: number): boolean {
  return (unit >= 0x20 && unit < 0x7f) || (unit >= 0x09 && unit <= 0x0d);
}

/** Quotes, dashes and dots are shared by both worlds; beside Han or CJK punctuation they are Chinese. */
function isCjkQuote(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0xb7 && (unit < 0x2010 || unit > 0x2030)) return false;
  return isCjk(text.charCodeAt(at - 1)) || isCjk(text.charCodeAt(at + 1));
}

function isCjk(unit: number): boolean {
  return (unit >= 0x3000 && unit <= 0x9fff) || (unit >= 0xff00 && unit <= 0xff5e);
}

function scoreEastern(unit: number): number {
  if (unit === 0xfffd) return -3;
  if (unit < 0x2200) return 0.8;
  if (unit >= 0x4e00 && unit <= 0x9fff) return COMMON_HAN.has(unit) ? 1 : 0.15;
  if (unit >= 0x3001 && unit <= 0x3011) return 1;
  if (unit === 0x3000) return 0.8;
  if (unit >= 0x3041 && unit <= 0x30fe) return 0.9;
  if (unit >= 0xff01 && unit <= 0xff5e) return 0.8;
  // Half-width katakana: any Chinese double-byte text looks like a string of them in Shift_JIS.
  if (unit >= 0xff61 && unit <= 0xff9f) return 0.05;
  if (unit >= 0xe000 && unit <= 0xf8ff) return -1;
  if (unit >= 0x2460 && unit <= 0x25ff) return 0.5;
  return 0;
}

/** A Western letter or sign stands alone between ASCII; bytes of double-byte characters come in runs. */
function scoreWestern(text: string, at: number, unit: number): number {
  if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return -1;
  if (unit > 0x24f && unit < 0x2010) return 0;
  const before = isHighNeighbour(text.charCodeAt(at - 1));
  const after = isHighNeighbour(text.charCodeAt(at + 1));
  if (before || after) return before && after ? 0 : 0.1;
  return 0.8;
}

function isHighNeighbour(unit: number): boolean {
  return unit >= 0x80;
}
