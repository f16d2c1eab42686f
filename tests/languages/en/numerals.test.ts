import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../shared/languages/en/numerals.ts';

/** A value and its step, then every way to write it. */
const CORPUS: readonly [decimal: string, step: string, ...ways: string[]][] = [
  ['0', '1', '0', 'zero'],
  ['7', '1', '7', 'seven', 'Seven'],
  ['0.5', '0.1', '.5', '0.5'],
  ['12', '1', '12', 'twelve', 'a dozen', '1 dozen'],
  ['6', '1', '6', 'six', 'half a dozen'],
  ['24', '1', '24', 'two dozen', '2 dozen', 'twenty-four', 'twenty four'],
  ['100', '100', '100', 'a hundred', 'one hundred'],
  ['400', '100', '400', 'four hundred', '4 hundred'],
  ['101', '1', 'one hundred and one', 'one hundred one', '101'],
  ['23500', '100', '23,500', '23500', 'twenty-three thousand five hundred'],
  ['23505', '1', '23,505', 'twenty-three thousand five hundred and five'],
  ['62.50', '0.01', '62.50'],
  ['2500000000', '100000000', '2.5bn', '2.5 billion', '2.5 bn', '2.5b', 'two and a half billion'],
  ['3000000', '1000000', '3m', '3 million', '3-million', 'three million', '3,000,000'],
  ['1200000', '10000', '1.20 million'],
  ['5000', '1000', '5k', '5K', 'five thousand', '5 thousand'],
  ['1000000000000', '1000000000000', '1tn', '1 trillion', 'a trillion', 'one trillion'],
  ['500000', '100000', 'half a million', 'half-a-million', '500,000', 'five hundred thousand'],
  ['250000', '10000', 'a quarter of a million', '250,000'],
  ['2.5', '0.1', '2.5', 'two and a half'],
  ['0.1', '0.1', '0.1'],
  ['900719925474099301', '1', '900719925474099301'],
];

const VAGUE: readonly [low: string, high: string, ...ways: string[]][] = [
  ['24', '99', 'dozens'],
  ['200', '999', 'hundreds', 'several hundred', 'a few hundred'],
  ['2000', '9999', 'thousands', 'several thousand'],
  ['20000', '99999', 'tens of thousands'],
  ['200000000', '999999999', 'hundreds of millions'],
];

describe('English numerals', () => {
  for (const [decimal, step, ...ways] of CORPUS)
    for (const way of ways)
      it(`reads "${way}" as ${decimal}`, () => {
        const text = `(${way}) people`;
        expect(readNumeral(text, 1)).toMatchObject({ start: 1, end: 1 + way.length, decimal, step, low: null });
      });
  for (const [low, high, ...ways] of VAGUE)
    for (const way of ways)
      it(`reads "${way}" as ${low} to ${high}`, () => {
        expect(readNumeral(`${way} of`, 0)).toMatchObject({ end: way.length, decimal: null, low, high });
      });
  for (const way of [
    '',
    'a',
    'an apple',
    'and',
    'hundred',
    'tens',
    'someone',
    'tenant',
    'half',
    'quarter of',
    ',',
    '1'.repeat(99),
  ])
    it(`reads no numeral in "${way.slice(0, 20)}"`, () => expect(readNumeral(way, 0)).toBeNull());
  it('begins no numeral inside a word or a longer number', () => {
    expect(readNumeral('G20', 1)).toBeNull();
    expect(readNumeral('1,500', 2)).toBeNull();
    expect(readNumeral('1.5', 2)).toBeNull();
    expect(readNumeral('often', 2)).toBeNull();
  });
  it('stops where the number stops', () => {
    expect(readNumeral('five and six', 0)).toMatchObject({ decimal: '5', end: 4 });
    expect(readNumeral('one two three', 0)).toMatchObject({ decimal: '1', end: 3 });
    expect(readNumeral('100, 200', 0)).toMatchObject({ decimal: '100', end: 3 });
    expect(readNumeral('5. Then', 0)).toMatchObject({ decimal: '5', end: 1 });
  });
  it('is linear and never throws on hostile text', () => {
    for (const unit of [
      '1',
      '1,',
      '1,000,',
      'one hundred and ',
      'a',
      'half a ',
      'million ',
      '\ud800',
      '.1',
      'twenty-',
    ]) {
      const text = unit.repeat(20_000);
      const began = process.cpuUsage();
      for (let at = 0; at < text.length; at += 1) readNumeral(text, at);
      expect(process.cpuUsage(began).user / 1000).toBeLessThan(2000);
    }
  });
});
