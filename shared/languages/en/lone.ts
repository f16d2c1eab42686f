/** Whether nothing but blanks, a sign and a full stop stands around [start, end): a cell of a table, a figure set large. */
export function isLone(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && isBlank(text, from - 1)) from -= 1;
  const sign = /(?:[-−+]|minus|negative)$/i.exec(text.slice(Math.max(0, from - 8), from))?.[0] ?? '';
  from -= sign.length;
  while (from > 0 && isBlank(text, from - 1)) from -= 1;
  if (from > 0) return false;
  let to = text[end] === '.' ? end + 1 : end;
  while (to < text.length && isBlank(text, to)) to += 1;
  return to === text.length;
}

const isBlank = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\u00a0' || text[at] === '\t';
