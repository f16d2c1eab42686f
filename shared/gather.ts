/**
 * What is read from each of a list, one after another. The same as `list.flatMap(read)` and many times as fast: the
 * built-in asks for each element as for a property of any object, and most readers find nothing most of the time.
 */
export function gather<T, R>(list: readonly T[], read: (one: T, at: number) => readonly R[]): R[] {
  const found: R[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const some = read(list[at]!, at);
    for (let next = 0; next < some.length; next += 1) found.push(some[next]!);
  }
  return found;
}
