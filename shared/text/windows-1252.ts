/**
 * Windows-1252 after the WHATWG index (https://encoding.spec.whatwg.org/index-windows-1252.txt).
 *
 * Own table because some Node versions decode this label as Latin-1, which turns the euro sign and curly quotes into
 * control characters.
 */
const HIGH_CONTROLS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** String.fromCharCode takes its arguments on the stack; this many are safe everywhere. */
const CHUNK = 8192;

/** One UTF-16 unit a byte; every byte has a character, so nothing can be broken. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const units = Uint16Array.from(bytes.subarray(from, from + CHUNK), unitOf);
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

function unitOf(byte: number): number {
  return byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS.charCodeAt(byte - 0x80) : byte;
}
