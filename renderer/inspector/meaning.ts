import type { Interval } from '../../shared/extract/interval.ts';
import type { Messages } from '../../shared/messages/messages.ts';

type Words = Messages['inspector']['meanings'];

/** An interval in words: "from 260 to just under 270". `shown` writes one end, a plain decimal string, for the person. */
export function meaningOf(interval: Interval, words: Words, shown: (plain: string) => string): string {
  const { low, high, lowClosed, highClosed } = interval;
  const from = low.isFinite() ? shown(low.toFixed()) : null;
  const to = high.isFinite() ? shown(high.toFixed()) : null;
  if (from === null && to === null) return words.anything;
  if (from === null) return (highClosed ? words.atMost : words.under)(to ?? '');
  if (to === null) return (lowClosed ? words.atLeast : words.over)(from);
  if (low.eq(high)) return words.exactly(from);
  if (lowClosed) return (highClosed ? words.between : words.fromUpTo)(from, to);
  return (highClosed ? words.overTo : words.within)(from, to);
}
