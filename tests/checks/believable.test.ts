import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { type Discrepancy, isBelievable } from '../../shared/checks/believable.ts';
import { analysePassage } from './passages.ts';

const of = (stated: string, due: string, more: Omit<Discrepancy, 'stated' | 'due'> = {}) =>
  isBelievable({ stated: new Decimal(stated), due: new Decimal(due), ...more });

describe('a discrepancy in print', () => {
  it('is near the truth', () => {
    expect(of('345', '320')).toBe(true);
    expect(of('800', '320')).toBe(true);
    expect(of('1290', '320')).toBe(false);
    expect(of('2900', '38')).toBe(false);
    expect(of('7', '3', { reach: 2 })).toBe(false);
  });

  it('of a part and its whole may be digits that changed places, or another word of magnitude', () => {
    expect(of('1290', '320', { atMost: true })).toBe(false);
    expect(of('612', '180', { atMost: true })).toBe(true);
    expect(of('2500000000', '410000', { atMost: true })).toBe(true);
    expect(of('2900', '38', { atMost: true })).toBe(false);
  });

  it('or one stroke of the pen away from it', () => {
    expect(of('92.3', '12.34')).toBe(true);
    expect(of('16', '6')).toBe(true);
    expect(of('71', '17')).toBe(true);
    expect(of('62.5', '6.25')).toBe(true);
    expect(of('4800000000', '478000')).toBe(true);
    expect(of('26.9', '5.9')).toBe(false);
  });

  it('is not judged against nothing or without end', () => {
    expect(of('3', '0')).toBe(true);
    expect(of('3', 'Infinity')).toBe(true);
  });

  it.each([
    ['全县11个部门的23个项目完成了整改。', 'part-exceeds-whole'],
    ['全省接待游客13.68万人次，其中境外2.1万人次，市区的8070人次占26.9%。', 'share-recompute'],
  ])('from figures that belong to two things is no finding: %s', (text, rule) => {
    expect(analysePassage(text, 'zh').findings.map((finding) => finding.rule)).not.toContain(rule);
  });
});
