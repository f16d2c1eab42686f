/** Characters that Windows, macOS or Linux refuse in names, and controls. */
const REFUSED = '<>:"/\\|?*';
const LONGEST = 60;

/** A file name that every system takes, made of a title: "figure" when nothing of it can stay. Without extension. */
export function fileNameOf(title: string): string {
  let name = '';
  for (const char of title.normalize('NFC')) {
    if (name.length >= LONGEST) break;
    const code = char.codePointAt(0)!;
    const isRefused =
      REFUSED.includes(char) || code < 32 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code <= 0xdfff);
    name += isRefused ? ' ' : char;
  }
  // Windows drops blanks and full stops at the end, and keeps some short names for devices.
  const bare = name.replace(/ {2,}/g, ' ').replace(/^[ .]+|[ .]+$/g, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)?$/i.test(bare) ? `figure${bare === '' ? '' : ` ${bare}`}` : bare;
}
