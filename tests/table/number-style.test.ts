import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupThousands, styledNumber } from '../../shared/table/number-style.ts';

describe('number styles move digits and never round', () => {
  it.each([
    ['118', '118', '118'],
    ['1950', '1,950', '1950'],
    ['62.50', '62.50', '62.50'],
    ['12000', '12,000', '1.2万'],
    ['220000', '220,000', '22万'],
    ['12345', '12,345', '1.2345万'],
    ['4392000000', '4,392,000,000', '43.92亿'],
    ['100000000', '100,000,000', '1亿'],
    ['-220000', '-220,000', '-22万'],
    ['12000.50', '12,000.50', '12000.50'],
    ['0', '0', '0'],
    ['300–40000', '300–40,000', '300–4万'],
    ['2025-06', '2025-06', '2025-06'],
    ['88-81', '88-81', '88-81'],
    ['', '', ''],
  ])('%s: grouped %s, in 万 and 亿 %s', (plain, grouped, wan) => {
    expect(styledNumber(plain, 'as-written')).toBe(plain);
    expect(styledNumber(plain, 'grouped')).toBe(grouped);
    expect(styledNumber(plain, 'wan-yi')).toBe(wan);
  });

  it('grouping can be taken back for any decimal', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.stringMatching(/^\d{0,8}$/), (whole, fraction) => {
        const plain = fraction === '' ? `${whole}` : `${whole}.${fraction}`;
        expect(groupThousands(plain).replaceAll(',', '')).toBe(plain);
      }),
    );
  });
});
