/** Characters that Windows, macOS or Linux refuse in names, and controls. */
const REFUSED = '<>:"/\\|?*';
const LONGEST = 60;

/** A file name that every system takes, made of a title: "figure" when nothing of it can stay. Without extension. */
export function fileNameOf(title: string): string {
  let name = '';
  for (const char of title.normalize('NFC')) {
    if (name.length >= LONGEST) break;
    const code = char.codePointAt(0)!;
    const isRefused = REFUSED.includes(char) || isInvisible(code);
    name += isRefused ? ' ' : char;
  }
  // Windows drops blanks and full stops at the end, and keeps some short names for devices.
  const bare = name.replace(/ {2,}/g, ' ').replace(/^[ .]+|[ .]+$/g, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)?$/i.test(bare) ? `figure${bare === '' ? '' : ` ${bare}`}` : bare;
}

/** Controls, halves of pairs, and marks that turn the direction of text (which can disguise an extension). */
function isInvisible(code: number): boolean {
  const ranges = [
    [0, 0x1f],
    [0x7f, 0x9f],
    [0xd800, 0xdfff],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2066, 0x2069],
  ] as const;
  return ranges.some(([from, to]) => code >= from && code <= to);
}
