import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inScope } from './suite-exclusions.ts';
import { isCaseRight } from './suite-judge.ts';
import { caseOf, type Model, readSuites, type Suite } from './suite-specs.ts';
import { readOurs, type SuiteReading } from './suite-systems.ts';
import { isSameUnit } from './suite-units.ts';

const written = (Input: string, ...Results: { Text: string; Resolution: { value: string | null; unit?: string } }[]) =>
  caseOf({ Input, Results });
const reading = (start: number, end: number, fields: Partial<SuiteReading>): SuiteReading => ({
  ...{ start, end, models: [], value: null, low: null, high: null, qualifier: 'exact', unit: null },
  ...fields,
});
const right = (model: Model, one: ReturnType<typeof caseOf>, ...readings: SuiteReading[]) =>
  isCaseRight(model, one.expected, readings);

describe('a case of a suite', () => {
  const forty = written('it weighs 40 tons', { Text: '40 tons', Resolution: { value: '40', unit: 'Ton' } });

  it('is right with its value and its unit over its characters', () => {
    expect(right('DimensionModel', forty, reading(10, 17, { value: 40, unit: 'tons' }))).toBe(true);
    expect(right('DimensionModel', forty, reading(10, 17, { value: 40, unit: 'miles' }))).toBe(false);
    expect(right('DimensionModel', forty, reading(10, 17, { value: 41, unit: 'tons' }))).toBe(false);
    expect(right('DimensionModel', forty, reading(0, 2, { value: 40, unit: 'tons' }))).toBe(false);
    expect(right('DimensionModel', forty)).toBe(false);
  });

  it('is wrong when something else of its kind is read too', () => {
    const extra = reading(0, 2, { value: 2, models: ['DimensionModel'] });
    expect(right('DimensionModel', forty, reading(10, 17, { value: 40, unit: 'tons' }), extra)).toBe(false);
    const otherKind = reading(0, 2, { value: 2, models: ['CurrencyModel'] });
    expect(right('DimensionModel', forty, reading(10, 17, { value: 40, unit: 'tons' }), otherKind)).toBe(true);
  });

  it('that expects nothing is right when nothing of its kind is read', () => {
    const nothing = written('in a small town');
    expect(right('NumberModel', nothing)).toBe(true);
    expect(right('NumberModel', nothing, reading(3, 4, { value: 1, models: ['NumberModel'] }))).toBe(false);
  });

  it('takes a fraction that is cut sooner, and no other value that is near', () => {
    const third = written('1/3', { Text: '1/3', Resolution: { value: '0.333333333333333' } });
    expect(right('NumberModel', third, reading(0, 3, { value: 0.3333 }))).toBe(true);
    const exact = written('200.03', { Text: '200.03', Resolution: { value: '200.03' } });
    expect(right('NumberModel', exact, reading(0, 6, { value: 200 }))).toBe(false);
  });

  it('holds the ends of a range and whether a single end is inside', () => {
    const range = written('7 to 9', { Text: '7 to 9', Resolution: { value: '[7,9)' } });
    expect(right('NumberRangeModel', range, reading(0, 6, { low: 7, high: 9 }))).toBe(true);
    const least = written('at least 7', { Text: 'at least 7', Resolution: { value: '[7,)' } });
    expect(right('NumberRangeModel', least, reading(0, 10, { value: 7, qualifier: 'atLeast' }))).toBe(true);
    expect(right('NumberRangeModel', least, reading(0, 10, { value: 7, qualifier: 'over' }))).toBe(false);
  });

  it('finds its figures where the suite leaves their places out or narrows their digits', () => {
    const twice = written(
      '５ and 5',
      { Text: '5', Resolution: { value: '5' } },
      { Text: '5', Resolution: { value: '5' } },
    );
    expect(twice.expected.map(({ start }) => start)).toEqual([0, 6]);
    expect(() => written('six', { Text: '7', Resolution: { value: '7' } })).toThrow('does not stand in');
  });
});

describe('units', () => {
  it('are the same by any of their names', () => {
    expect(isSameUnit('Square meter', '平方米')).toBe(true);
    expect(isSameUnit('Dollar', 'USD')).toBe(true);
    expect(isSameUnit('Barrel', 'barrels per day')).toBe(true);
    expect(isSameUnit('Mile per hour', 'miles')).toBe(false);
    expect(isSameUnit('Pound', null)).toBe(false);
  });
});

describe('the scope', () => {
  const suite = (model: Model, lang: 'zh' | 'en'): Suite => ({ name: 'x', model, lang, cases: [] });

  it('leaves out by rule, and keeps the rest of a case', () => {
    const two = written(
      'miles, or 4 km',
      { Text: 'miles', Resolution: { value: null, unit: 'Mile' } },
      { Text: '4 km', Resolution: { value: '4', unit: 'Kilometer' } },
    );
    const scope = inScope(suite('DimensionModel', 'en'), two);
    expect(scope.rules).toEqual(['unit-alone']);
    expect(scope.expected?.map(({ text }) => text)).toEqual(['4 km']);
  });

  it('leaves a case out whole when all of it goes', () => {
    expect(inScope(suite('NumberModel', 'en'), written('3^7', { Text: '3^7', Resolution: { value: '2187' } }))).toEqual(
      {
        expected: null,
        rules: ['calculator'],
      },
    );
  });

  it('keeps what a newspaper prints', () => {
    const plain = written('350万', { Text: '350万', Resolution: { value: '3500000' } });
    expect(inScope(suite('NumberModel', 'zh'), plain)).toEqual({ expected: plain.expected, rules: [] });
  });
});

describe('the suites of a folder', () => {
  it('are found with and without the folder Specs, and read by us', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'suites-'));
    const file = path.join(folder, 'Specs', 'Number', 'Chinese', 'PercentModel.json');
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const cases = [
      { Input: '七成', NotSupported: 'javascript', Results: [{ Text: '七成', Resolution: { value: '70%' } }] },
    ];
    fs.writeFileSync(file, `\uFEFF${JSON.stringify(cases)}`);
    for (const given of [folder, path.join(folder, 'Specs')]) {
      const [suite] = readSuites(given);
      expect(suite).toMatchObject({ name: 'Number/Chinese/PercentModel', lang: 'zh', model: 'PercentModel' });
      expect(suite?.cases[0]).toMatchObject({ input: '七成', isLeftOutOfJs: true });
      const [one] = suite!.cases;
      expect(isCaseRight('PercentModel', one!.expected, readOurs(one!.input, 'zh', 'PercentModel'))).toBe(true);
    }
    fs.rmSync(folder, { recursive: true });
  });
});
