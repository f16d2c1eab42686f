import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SuiteCase, suiteCases, type Wanted } from './date-suite-cases.ts';
import { EXCLUSIONS } from './date-suite-exclusions.ts';
import { type DateReading, exclusionOf, judgeCase, tally } from './date-suite-judge.ts';
import { crossfoot, recognizers } from './date-suite-systems.ts';
import { daysOf } from './extract-matching.ts';
import type { Lang } from './extract-systems.ts';

/** A case with one expression, which stands once in the input. */
function caseOf(
  lang: Lang,
  input: string,
  text: string,
  type: string,
  values: Partial<Wanted['resolved'][number]>[],
): SuiteCase {
  const start = input.indexOf(text);
  const resolved = values.map((value) => ({ timex: '', day: null, start: null, end: null, isOpen: false, ...value }));
  const wanted = [{ text, start, end: start + text.length, type, resolved }];
  return { lang, file: 'Test', input, reference: '2020-05-06', wanted };
}

function reading(input: string, text: string, low: string, high = low): DateReading {
  const start = input.indexOf(text);
  const last = daysOf(high);
  const span = { from: daysOf(low).from, to: last.to, last: last.from };
  return { start, end: start + text.length, spans: [span], length: null };
}

const both = (one: SuiteCase, readings: readonly DateReading[]): number => {
  const counts = tally();
  judgeCase(one, readings, counts);
  return counts.both;
};

describe('the test-suite of dates', () => {
  it('is read from the files of models and of parsers', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'date-suite-'));
    fs.mkdirSync(path.join(folder, 'English'));
    const context = { ReferenceDateTime: '2020-05-06T00:00:00' };
    const parser = {
      Timex: '2020-05-05',
      FutureResolution: { date: '2020-05-05' },
      PastResolution: { date: '2020-05-05' },
    };
    const values = [{ timex: 'P2W', type: 'duration', value: '1209600' }];
    const write = (name: string, cases: unknown) =>
      fs.writeFileSync(path.join(folder, 'English', `${name}.json`), JSON.stringify(cases));
    write('DateParser', [
      { Input: 'We met Yesterday.', Context: context, Results: [{ Text: 'yesterday', Type: 'date', Value: parser }] },
    ]);
    write('DateTimeModel', [
      {
        Input: 'It took two weeks.',
        Context: context,
        Results: [{ Text: 'two weeks', Start: 8, End: 16, TypeName: 'datetimeV2.duration', Resolution: { values } }],
      },
    ]);
    const [first, second] = suiteCases(folder, 'en');
    expect(first?.wanted[0]).toMatchObject({ text: 'Yesterday', start: 7, end: 16, type: 'date' });
    expect(first?.wanted[0]?.resolved[0]).toMatchObject({ day: '2020-05-05' });
    expect(second?.reference).toBe('2020-05-06');
    expect(second?.wanted[0]).toMatchObject({ text: 'two weeks', type: 'duration' });
    expect(suiteCases(folder, 'zh')).toEqual([]);
    fs.rmSync(folder, { recursive: true });
  });

  it('takes any of the values that the suite offers', () => {
    const one = caseOf('en', 'Back on last Friday', 'last Friday', 'date', [
      { day: '2020-05-01' },
      { day: '2020-05-08' },
    ]);
    expect(both(one, [reading(one.input, 'last Friday', '2020-05-01')])).toBe(1);
    expect(both(one, [reading(one.input, 'last Friday', '2020-05-02')])).toBe(0);
  });

  it('takes both ways to write the end of a span', () => {
    const month = caseOf('zh', '在2020年3月，', '2020年3月', 'daterange', [{ start: '2020-03-01', end: '2020-04-01' }]);
    expect(both(month, [reading(month.input, '2020年3月', '2020-03')])).toBe(1);
    const days = caseOf('zh', '从3月1日到5日，', '从3月1日到5日', 'daterange', [
      { start: '2020-03-01', end: '2020-03-05' },
    ]);
    expect(both(days, [reading(days.input, '3月1日到5日', '2020-03-01', '2020-03-05')])).toBe(1);
    expect(both(days, [reading(days.input, '3月1日到5日', '2020-03-01', '2020-03-07')])).toBe(0);
  });

  it('takes the length for a span that runs up to the day', () => {
    const one = caseOf('zh', '近三年，', '近三年', 'daterange', [
      { start: '2017-05-06', end: '2020-05-06', timex: '(2017-05-06,2020-05-06,P3Y)' },
    ]);
    const at = { start: 0, end: 3, spans: [] };
    expect(both(one, [{ ...at, length: 'P3Y' }])).toBe(1);
    expect(both(one, [{ ...at, length: 'P3M' }])).toBe(0);
  });

  it('takes the length that leads to the day, and both ends of an open span', () => {
    const ago = caseOf('en', 'It shut two months ago.', 'two months ago', 'date', [{ day: '2020-03-06' }]);
    const length = { start: 8, end: 18, spans: [], length: 'P2M' };
    expect(both(ago, [length])).toBe(1);
    expect(both(ago, [{ ...length, length: 'P3M' }])).toBe(0);
    const quarter = caseOf('en', 'as early as Q1 2021', 'as early as Q1 2021', 'daterange', [
      { start: '2021-01-01', timex: '(2021-01-01,2021-04-01,P3M)', isOpen: true },
    ]);
    expect(both(quarter, [reading(quarter.input, 'Q1 2021', '2021-01', '2021-03')])).toBe(1);
    const later = caseOf('en', '2018 or later', '2018 or later', 'daterange', [
      { start: '2018-01-01', timex: '2018', isOpen: true },
    ]);
    expect(both(later, [reading(later.input, '2018', '2018')])).toBe(1);
  });

  it('counts a wrong span and a reading where nothing is', () => {
    const one = caseOf('en', 'In June 2020 or so', 'June 2020', 'daterange', [
      { start: '2020-06-01', end: '2020-07-01' },
    ]);
    const counts = tally();
    const missed = judgeCase(one, [reading(one.input, 'June', '2020-06'), reading(one.input, 'so', '2020')], counts);
    expect(counts).toEqual({ wanted: 1, spans: 0, values: 1, both: 0, invented: 1 });
    expect(missed).toEqual(one.wanted);
  });

  it('leaves out what no paper prints, each for its reason, and nothing else', () => {
    const left = (lang: Lang, input: string, text: string, type = 'date') => {
      const one = caseOf(lang, input, text, type, [{ day: '2020-05-01', timex: 'x' }]);
      return exclusionOf(one.wanted[0]!, one);
    };
    expect(left('en', 'at 5pm', '5pm', 'time')).toBe('clock times');
    expect(left('en', 'see you on 4/22', '4/22')).toBe('form fields');
    expect(left('en', 'back in june', 'june', 'daterange')).toBe('lower-case names');
    expect(left('zh', '周三见', '周三')).toBe('bare weekdays');
    expect(left('en', 'from 10/1 to 11/7', 'from 10/1 to 11/7', 'daterange')).toBe('form fields');
    expect(left('en', 'for some days', 'some days', 'duration')).toBe('numbers left open');
    expect(left('en', '10/1/2018-10/7/2018', '10/1/2018-10/7/2018', 'daterange')).toBeNull();
    expect(left('en', 'back on Friday', 'Friday')).toBe('bare weekdays');
    expect(left('en', 'on May 5, 2020', 'May 5, 2020')).toBeNull();
    expect(left('en', 'two weeks', 'two weeks', 'duration')).toBeNull();
    expect(left('zh', '2020年5月1日', '2020年5月1日')).toBeNull();
    expect(left('zh', '上周三', '上周三')).toBeNull();
    expect(new Set(EXCLUSIONS.map(({ name }) => name)).size).toBe(EXCLUSIONS.length);
  });

  it.each([crossfoot, recognizers])('is read by $name at offsets of the source', ({ read }) => {
    const text = '截至2019 年，共有';
    const found = read(text, '2020-05-06', 'zh');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['2019 年']);
    expect(found[0]?.spans[0]?.from).toBe(daysOf('2019').from);
  });
});
