const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fa5;

/**
 * The bigrams of a text: each two neighbouring Han characters, in order, those with one of the `empty` characters left
 * out. In Chinese, which sets no blanks between words, two texts that share one mostly speak of one thing.
 */
export function hanBigrams(text: string, empty = ''): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (!isHan(text.charCodeAt(at)) || !isHan(text.charCodeAt(at + 1))) continue;
    const pair = text.slice(at, at + 2);
    if (empty === '' || !(empty.includes(pair[0]!) || empty.includes(pair[1]!))) found.push(pair);
  }
  return found;
}

/** Whether two short texts share such a bigram. */
export const shareHanBigram = (a: string, b: string, empty = ''): boolean =>
  hanBigrams(a, empty).some((pair) => b.includes(pair));

/** Whether any two neighbouring UTF-16 units of a short text stand in another, whatever they are. */
export function hasBigramOf(text: string, other: string): boolean {
  for (let at = 0; at + 1 < other.length; at += 1) if (text.includes(other.slice(at, at + 2))) return true;
  return false;
}
