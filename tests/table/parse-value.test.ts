import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../shared/review/amount-text.ts';
import { styledNumber } from '../../shared/table/number-style.ts';
import { parseValue, type ValueContext } from '../../shared/table/parse-value.ts';

const people: ValueContext = { kind: 'count', unit: '人' };
const percent: ValueContext = { kind: 'percent', unit: '%' };
const score: ValueContext = { kind: 'score', unit: null };

const read = (typed: string, context = people): string | null => {
  const parsed = parseValue(typed, context);
  return parsed.ok ? parsed.value : null;
};
const refusalOf = (typed: string, context = people) => {
  const parsed = parseValue(typed, context);
  return parsed.ok ? null : parsed.refusal.kind;
};

describe('a typed number is read exactly', () => {
  it.each([
    ['1950', '1950'],
    ['1,950', '1950'],
    ['1，950', '1950'],
    ['１２', '12'],
    ['１，９５０．５', '1950.5'],
    ['1.2万', '12000'],
    ['43.92亿', '4392000000'],
    ['3万4000', '34000'],
    ['62.50', '62.50'],
    ['0', '0'],
    ['0.0', '0.0'],
    ['.5', '0.5'],
    ['-5', '-5'],
    ['−5', '-5'],
    ['－5', '-5'],
    ['-0', '0'],
    ['+7', '7'],
    [' 42 ', '42'],
    ['一千二百', '1200'],
    ['twenty-three', '23'],
    ['2.5 million', '2500000'],
    ['3bn', '3000000000'],
    ['0.1', '0.1'],
    ['9007199254740993', '9007199254740993'],
  ])('%s is %s', (typed, value) => expect(read(typed)).toBe(value));

  it('the unit of the fact may stand behind it', () => {
    expect(read('1914人')).toBe('1914');
    expect(read('1914 人')).toBe('1914');
    expect(read('62.6%', percent)).toBe('62.6');
    expect(read('62.6％', percent)).toBe('62.6');
    expect(read('62.6%', { kind: 'percent', unit: '个百分点' })).toBe('62.6');
  });

  it('a vague numeral is the range that it means', () => expect(read('十几')).toBe('11–19'));
});

describe('a typed range keeps both ends', () => {
  it.each([
    ['300–400', '300–400'],
    ['300-400', '300–400'],
    ['300至400', '300–400'],
    ['300～400', '300–400'],
    ['300 to 400', '300–400'],
    ['300–400人', '300–400'],
    ['300人–400人', '300–400'],
    ['300–400万', '3000000–4000000'],
    ['9000–1.2万', '9000–12000'],
    ['-5–-3', '-5–-3'],
    ['-5-3', '-5–3'],
    ['400–400', '400–400'],
  ])('%s is %s', (typed, value) => expect(read(typed)).toBe(value));

  it('of percents', () => expect(read('25–30%', percent)).toBe('25–30'));
  it('refuses ends the wrong way round', () => expect(refusalOf('400–300')).toBe('range-order'));
  it('refuses an end that is no number', () => expect(refusalOf('300–many')).toBe('not-a-number'));
  it('refuses a range of ranges', () => expect(refusalOf('1–2–3')).not.toBeNull());
});

describe('a typed score is two counts', () => {
  it.each(['88-81', '88:81', '88：81', '88∶81', '88比81', '88 – 81'])('%s', (typed) => {
    expect(read(typed, score)).toBe('88-81');
  });
  it.each(['88', 'won', '88-81-3', '-'])('%s is refused', (typed) =>
    expect(refusalOf(typed, score)).toBe('not-a-score'),
  );
});

describe('what cannot be read is refused and never becomes 0', () => {
  it.each([
    ['abc', 'not-a-number'],
    ['many', 'not-a-number'],
    ['-', 'not-a-number'],
    ['%', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['1e5', 'has-other-words'],
    ['0x10', 'has-other-words'],
    ['1914家', 'has-other-words'],
    ['约1914', 'not-a-number'],
    ['260余', 'has-other-words'],
    ['1914 or so', 'has-other-words'],
    ['62.6%', 'has-other-words'],
    ['1,95', 'has-other-words'],
    ['1.2.3', 'has-other-words'],
    ['=1+1', 'not-a-number'],
    ['9'.repeat(101), 'too-long'],
  ])('%s: %s', (typed, kind) => expect(refusalOf(typed)).toBe(kind));

  it('names the words that are too much', () => {
    const parsed = parseValue('1914 or so', people);
    expect(!parsed.ok && parsed.refusal).toMatchObject({ column: 'value', text: '1914 or so', detail: 'or so' });
  });

  it('any text is either read or refused, without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(people, percent, score), (typed, context) => {
        const parsed = parseValue(typed, context);
        if (parsed.ok && !/[0-9０-９零〇]/.test(typed)) expect(parsed.value).not.toBe('0');
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is sent reads back in the review', () => {
  it('any decimal, in whichever style it was shown', () => {
    const decimal = fc.tuple(fc.bigInt(0n, 10n ** 20n), fc.option(fc.stringMatching(/^\d{1,6}$/)), fc.boolean());
    fc.assert(
      fc.property(decimal, fc.constantFrom('as-written', 'grouped', 'wan-yi'), ([whole, fraction, negative], style) => {
        const plain = `${negative && whole > 0n ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`;
        expect(read(styledNumber(plain, style as 'grouped'))).toBe(plain);
        expect(readAmount(plain)?.decimal).toBe(plain);
      }),
    );
  });

  it('a range', () => {
    expect(readAmount('300–400')).toMatchObject({ decimal: null, low: '300', high: '400' });
    expect(readAmount('-5–-3')).toMatchObject({ decimal: null, low: '-5', high: '-3' });
  });
});
