import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { isBelievable } from '../../shared/checks/believable.ts';
import { analysePassage } from './passages.ts';

const facts = (end: number) => {
  const { facts: read } = analysePassage('展馆有展位240个，其中食品展位150个。', 'zh');
  return [read[0]!, { ...read[1]!, end }];
};
const CLOSE = facts(20);
const WIDE = facts(120);
const of = (stated: string, due: string, things = CLOSE) =>
  isBelievable({ stated: new Decimal(stated), due: new Decimal(due) }, things);

describe('a discrepancy in print', () => {
  it('is near the truth, the nearer the wider its link is spread', () => {
    expect(of('345', '320')).toBe(true);
    expect(of('800', '320')).toBe(true);
    expect(of('800', '320', WIDE)).toBe(false);
    expect(of('2900', '38')).toBe(false);
  });

  it('or one stroke of the pen away from it', () => {
    expect(of('92.3', '12.34', WIDE)).toBe(true);
    expect(of('16', '6', WIDE)).toBe(true);
    expect(of('71', '17', WIDE)).toBe(true);
    expect(of('62.5', '6.25', WIDE)).toBe(true);
    expect(of('4800000000', '478000', WIDE)).toBe(true);
    expect(of('26.9', '5.9', WIDE)).toBe(false);
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
