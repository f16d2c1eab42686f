import { describe, expect, it } from 'vitest';
import {
  axisUnitText,
  digitsText,
  magnitudeOf,
  numberText,
  quantityText,
  tickText,
  withMinus,
} from '../../shared/charts/number-text.ts';
import { factOf } from './read-facts.ts';

describe('number text', () => {
  it.each(['62.55%', '260余件', '近2000名', '43.92亿元', '超过1.2万人次', '300～400名'])(
    'keeps %s as written',
    (text) => {
      expect(numberText(factOf(text), 'zh')).toBe(text);
      expect(numberText(factOf(text), 'en')).toBe(text);
    },
  );

  it('never rounds what the article says: 43.92亿 does not become 44亿', () => {
    expect(digitsText('4392000000', 'zh')).toBe('43.92亿');
    expect(digitsText('4392000000', 'en')).toBe('4,392,000,000');
  });

  it('is composed where a person set the value, the unit or the qualifier', () => {
    const typed = factOf('1914名', { value: 1915, overrides: { value: 1915 } });
    expect(numberText(typed, 'zh')).toBe('1915名');
    const softened = factOf('400名', { overrides: { qualifier: 'about' } });
    expect(numberText({ ...softened, effective: { ...softened.effective, qualifier: 'about' } }, 'zh')).toBe('约400名');
  });

  it('keeps the zeros and the ends that a person typed', () => {
    expect(numberText(factOf('62.50%', { overrides: { value: '62.600' } }), 'zh')).toBe('62.600%');
    expect(numberText(factOf('1914名', { overrides: { value: '1800–2000' } }), 'zh')).toBe('1800–2000名');
  });

  it('keeps the written digits when only the unit was set', () => {
    const fact = factOf('62.50%', { overrides: { unit: '％' }, unit: '％' });
    expect(numberText(fact, 'zh')).toBe('62.50％');
  });

  it('says qualifiers in the language of the unit', () => {
    expect(quantityText('12000', '人次', 'over', 'en')).toBe('超过1.2万人次');
    expect(quantityText('12000', 'members', 'over', 'zh')).toBe('more than 12,000 members');
    expect(quantityText('37.45', '%', 'exact', 'zh')).toBe('37.45%');
  });

  it.each([
    ['9999', '9999'],
    ['12000', '1.2万'],
    ['12345', '12345'],
    ['220000', '22万'],
    ['100000000', '1亿'],
    ['-12000', '-1.2万'],
    ['98.0', '98.0'],
  ])('writes %s as %s in Chinese', (decimal, text) => {
    expect(digitsText(decimal, 'zh')).toBe(text);
  });

  it('prints a real minus sign before digits, and leaves hyphens alone', () => {
    expect(withMinus('-5%')).toBe('\u22125%');
    expect(withMinus('10-12 (-3)')).toBe('10-12 (\u22123)');
    expect(tickText(-0.5, { size: 1, word: '' }, 'en')).toBe('\u22120.5');
  });

  it('uses one magnitude an axis and names it with the unit', () => {
    const zh = magnitudeOf(220_000, 'zh');
    expect(tickText(50_000, zh, 'zh')).toBe('5');
    expect(axisUnitText('名', zh, 'zh')).toBe('万名');
    const en = magnitudeOf(3_000_000, 'en');
    expect(tickText(1_500_000, en, 'en')).toBe('1.5');
    expect(axisUnitText('members', en, 'en')).toBe('million members');
    expect(magnitudeOf(9_999, 'zh')).toEqual({ size: 1, word: '' });
  });
});
