import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../renderer/inspector/meaning.ts';
import { type Interval, interval, intervalOf, WHOLE_LINE } from '../../../shared/extract/interval.ts';
import { messagesFor } from '../../../shared/messages/messages.ts';

const say = (it: Interval, language: 'en' | 'zh' = 'en') =>
  meaningOf(it, messagesFor(language).inspector.meanings, (plain) => plain);
const count = { kind: 'count', low: null, high: null, unit: '件', per: null } as const;

describe('what a number can mean, in words', () => {
  it.each([
    [5, 5, true, true, 'exactly 5'],
    [1, 2, true, true, 'from 1 to 2'],
    [1, 2, true, false, 'from 1 to just under 2'],
    [1, 2, false, true, 'more than 1, at most 2'],
    [1, 2, false, false, 'more than 1 and less than 2'],
    [7, Infinity, true, false, '7 or more'],
    [7, Infinity, false, false, 'more than 7'],
    [-Infinity, 7, false, true, '7 or less'],
    [-Infinity, 7, false, false, 'less than 7'],
  ] as const)('says the ends %s and %s (%s, %s) as “%s”', (low, high, lowClosed, highClosed, words) => {
    expect(say(interval(low, high, lowClosed, highClosed)!)).toBe(words);
  });

  it('says that nothing is known when nothing is', () => {
    expect(say(WHOLE_LINE)).toBe('any number');
  });

  it('says what 260余件 lets the number be, in Chinese too', () => {
    const quantity = { ...count, value: 260, decimal: '260', qualifier: 'over', step: '10' } as const;
    const meant = intervalOf(quantity, { text: '260余件' })!;
    expect(say(meant)).toBe('from 260 to just under 270');
    expect(say(meant, 'zh')).toBe('260 至 270（不含）');
  });

  it('writes large ends without an exponent', () => {
    expect(say(interval('1e25', '1e25')!)).toBe('exactly 10000000000000000000000000');
  });
});
