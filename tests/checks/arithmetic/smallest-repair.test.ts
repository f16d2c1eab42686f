import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFixedPoint, parseFixedPoint } from '../../../shared/checks/arithmetic/fixed-point.ts';
import { explainSlip, repairSum } from '../../../shared/checks/arithmetic/smallest-repair.ts';

test('two digits that changed places are seen, neighbours or not', () => {
  expect(explainSlip('1863', '1683')).toEqual({ slip: 'swapped-digits', factor: null });
  expect(explainSlip('62.55', '52.65')).toEqual({ slip: 'swapped-digits', factor: null });
  expect(explainSlip('1863', '1693')).toBeNull();
});

test('a lost decimal point is told from a slip of magnitude', () => {
  expect(explainSlip('6255', '62.55')).toEqual({ slip: 'lost-point', factor: 100n });
  expect(explainSlip('439000000', '43900')).toEqual({ slip: 'magnitude', factor: 10_000n });
  expect(explainSlip('12000', '1200')).toEqual({ slip: 'magnitude', factor: 10n });
  expect(explainSlip('3', '300000000')).toEqual({ slip: 'magnitude', factor: 100_000_000n });
});

test('equal numbers, zero and no numbers have no slip', () => {
  expect(explainSlip('12.0', '12')).toBeNull();
  expect(explainSlip('0', '100')).toBeNull();
  expect(explainSlip('many', '100')).toBeNull();
  expect(explainSlip('100', '100000')).toEqual({ slip: 'magnitude', factor: 1000n });
  expect(explainSlip('100', '10000000')).toBeNull();
});

test('a sum that holds needs no repair', () => {
  expect(repairSum(['90', '28'], '118')).toEqual([]);
  expect(repairSum(['33.3', '33.3', '33.4'], '100')).toEqual([]);
});

test('118 from 90 and 26: any one of the three may be miscounted, the smallest change first', () => {
  const repairs = repairSum(['90', '26'], '118');
  expect(repairs.map((r) => [r.slip, r.target, r.from, r.to])).toEqual([
    ['miscounted', 'total', '118', '116'],
    ['miscounted', 0, '90', '92'],
    ['miscounted', 1, '26', '28'],
  ]);
});

test('among miscounts the fewest digits changed go first, before the smallest proportion', () => {
  const repairs = repairSum(['99', '30'], '130');
  expect(repairs.map((r) => `${r.from} → ${r.to}`)).toEqual(['30 → 31', '130 → 129', '99 → 100']);
});

test('swapped digits go before a plain miscount', () => {
  expect(repairSum(['320', '410'], '760')[0]!.slip).toBe('miscounted');
  expect(repairSum(['320', '410'], '370')[0]).toMatchObject({ slip: 'swapped-digits', target: 'total', to: '730' });
  expect(repairSum(['320', '417'], '773')[0]).toEqual({
    slip: 'swapped-digits',
    factor: null,
    target: 'total',
    from: '773',
    to: '737',
  });
  expect(repairSum(['54', '38', '27'], '110')[0]).toMatchObject({
    slip: 'swapped-digits',
    target: 0,
    from: '54',
    to: '45',
  });
});

test('a lost point in one part is found', () => {
  expect(repairSum(['625', '37.5'], '100')[0]).toMatchObject({
    slip: 'lost-point',
    target: 0,
    to: '62.5',
    factor: 10n,
  });
});

test('whole things are not repaired to broken ones, nor anything to less than nothing', () => {
  const repairs = repairSum(['50', '60.5'], '30');
  expect(repairs.map((r) => r.target)).toEqual([]);
});

test('figures that are no plain decimals get no repair', () => {
  expect(repairSum(['about 5', '6'], '12')).toEqual([]);
  expect(repairSum([], '12')).toEqual([]);
});

test('every repair makes the sum hold', () => {
  const figure = fc
    .tuple(fc.nat(99_999), fc.integer({ min: 0, max: 2 }))
    .map(([n, places]) => formatFixedPoint(BigInt(n), places));
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), figure, (parts, total) => {
      for (const repair of repairSum(parts, total)) {
        const all = [...parts, total];
        all[repair.target === 'total' ? parts.length : repair.target] = repair.to;
        const hundredths = all.map((text) => {
          const number = parseFixedPoint(text)!;
          return number.scaled * 10n ** BigInt(2 - number.places);
        });
        expect(hundredths.slice(0, -1).reduce((a, b) => a + b, 0n)).toBe(hundredths.at(-1));
        expect(repair.from).not.toBe(repair.to);
      }
    }),
    { seed: 118, numRuns: 3000 },
  );
});

test('any two different digits of any number up to 9999, swapped, are found again', () => {
  for (let n = 10; n <= 9999; n += 1) {
    const digits = String(n).split('');
    for (let i = 0; i < digits.length; i += 1)
      for (let j = i + 1; j < digits.length; j += 1) {
        const swapped = [...digits];
        [swapped[i], swapped[j]] = [digits[j]!, digits[i]!];
        if (digits[i] === digits[j] || swapped[0] === '0') continue;
        if (explainSlip(swapped.join(''), String(n))?.slip !== 'swapped-digits')
          expect.fail(`${n} ${swapped.join('')}`);
      }
  }
});
