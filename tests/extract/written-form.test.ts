import { expect, test } from 'vitest';
import { isWrittenInFull, overSenseOf } from '../../shared/extract/written-form.ts';

test('余 and 多 right after a numeral, and odd, mean somewhat more', () => {
  for (const text of ['260余件', '22万余名', '三十多万', '２０多人', '20-odd people', '20 odd people', '百餘人'])
    expect(overSenseOf(text), text).toBe('somewhat');
});

test('超 and its kin mean more, by whatever amount', () => {
  for (const text of ['超400名', '超过1.2万人次', '突破20万人次', '逾3000人', '多于400名', 'More than 400', 'over 60%'])
    expect(overSenseOf(text), text).toBe('more');
});

test('both at once, or neither, is unknown', () => {
  for (const text of [
    '超过260余件',
    'more than 20-odd',
    '260件',
    '200+',
    '多达400名',
    '余400',
    'odd 20',
    '20 oddities',
    '',
  ])
    expect(overSenseOf(text), text).toBe('unknown');
});

test('a number is written in full only when all its digits stand there', () => {
  for (const text of ['12000名', '12,000 people', '１２，０００名', '共12000'])
    expect(isWrittenInFull(text, '12000'), text).toBe(true);
  for (const text of ['1.2万名', '12千名', '112000名', '12000.5元', '12000万元', '一万二千名', ''])
    expect(isWrittenInFull(text, '12000'), text).toBe(false);
});

test('a long text of numerals is read in linear time', () => {
  const long = '1,'.repeat(200_000);
  const started = performance.now();
  expect(isWrittenInFull(long, '12000')).toBe(false);
  expect(overSenseOf(long)).toBe('unknown');
  expect(performance.now() - started).toBeLessThan(3000);
});
