import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, textWidth } from '../../shared/charts/line-breaking.ts';

describe('line breaking', () => {
  it('never parts a number from its unit or its qualifier', () => {
    const text = '全市工匠总数的62.55%来自企业，其中近2000名在一线，覆盖超过1.2万人次和118家单位';
    for (let width = 90; width < 500; width += 7) {
      const lines = breakLines(text, width, 13, ['近2000名', '超过1.2万人次']);
      for (const whole of ['62.55%', '近2000名', '超过1.2万人次', '118家']) {
        expect(lines.some((line) => line.includes(whole))).toBe(true);
      }
    }
  });

  it('begins no line with closing marks and ends none with opening ones', () => {
    const text = '他说：“图书馆（新馆）开放了。”随后，读者、馆员、志愿者都来了；《年报》也发布了。';
    for (let width = 60; width < 400; width += 5) {
      const lines = breakLines(text, width, 13);
      for (const line of lines.slice(1)) expect('，。、；：！？）》”').not.toContain(line.charAt(0));
      for (const line of lines.slice(0, -1)) expect('（《“').not.toContain(line.at(-1));
    }
  });

  it('keeps Latin words whole and breaks at blanks', () => {
    expect(breakLines('members of the trade union', 110, 13)).toEqual(['members of the', 'trade union']);
  });

  it('cuts a piece that is wider than a line, and only then', () => {
    const lines = breakLines('x'.repeat(100), 100, 13);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('x'.repeat(100));
  });

  it('loses and adds nothing but blanks, and fits the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = breakLines(text, width, 13);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(Math.max(width, 26));
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    breakLines('近2000名'.repeat(20_000), 500, 13, ['近2000名']);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('does not cut surrogate pairs', () => {
    for (const line of breakLines('𠮷'.repeat(40), 60, 13)) expect(line).not.toMatch(/\p{Surrogate}/u);
  });
});
