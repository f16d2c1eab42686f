/** Characters that turn the direction of the text around them: marks, embeddings, overrides, isolates and their ends. */
export function isTurnMark(code: number): boolean {
  return code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/**
 * The text in runs, each turn mark a run of its own. Put together they are the text. Linear. Without this, a file could
 * make the screen show 811 where it says 118.
 */
export function turnRuns(
  text: string,
): readonly { readonly start: number; readonly text: string; readonly turns: boolean }[] {
  const runs: { start: number; text: string; turns: boolean }[] = [];
  let plain = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isTurnMark(text.charCodeAt(at))) continue;
    if (at > plain) runs.push({ start: plain, text: text.slice(plain, at), turns: false });
    runs.push({ start: at, text: text.charAt(at), turns: true });
    plain = at + 1;
  }
  if (plain < text.length) runs.push({ start: plain, text: text.slice(plain), turns: false });
  return runs;
}
