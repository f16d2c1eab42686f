/** The keys that move among the numbers of the text, and where each leads. */
const STEPS = new Map<string, (at: number, last: number) => number>([
  ['ArrowRight', (at, last) => Math.min(at + 1, last)],
  ['ArrowDown', (at, last) => Math.min(at + 1, last)],
  ['ArrowLeft', (at) => Math.max(at - 1, 0)],
  ['ArrowUp', (at) => Math.max(at - 1, 0)],
  ['PageDown', (at, last) => Math.min(at + 10, last)],
  ['PageUp', (at) => Math.max(at - 10, 0)],
  ['Home', () => 0],
  ['End', (_at, last) => last],
]);

/**
 * The id to which a key leads from `current` in `order`; null when the key is not one of these or there is nothing to
 * go to. From nowhere, every key leads to the first (End to the last).
 */
export function stepTo(order: readonly string[], current: string | null, key: string): string | null {
  const step = STEPS.get(key);
  if (!step || order.length === 0) return null;
  const at = current === null ? -1 : order.indexOf(current);
  const to = at < 0 && key !== 'End' ? 0 : step(at, order.length - 1);
  return to === at ? null : (order[to] ?? null);
}
