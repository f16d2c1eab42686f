import { describe, expect, it } from 'vitest';
import { choosePlants, numbersFrom } from '../../../shared/checks/self-test/choose-plants.ts';
import { analysePassage } from '../passages.ts';

describe('the choice of errors', () => {
  const text = '全区共有合作社118家，由粮食类46家和果蔬类72家组成。会期90—100分钟，会费12元、34元和56元。\n';
  const analysis = analysePassage(text, 'zh');
  const facts = new Map(analysis.facts.map((fact) => [fact.id, fact]));
  const reading = { text, analysis, facts, judges: new Map(), flagged: [] };

  it('takes one of each kind before it takes a second of any', () => {
    const all = choosePlants(reading, 1000, 1);
    const kinds = new Set(all.map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThan(3);
    expect(new Set(choosePlants(reading, kinds.size, 1).map(({ kind }) => kind))).toEqual(kinds);
  });

  it('plants each error once, inside the text', () => {
    const all = choosePlants(reading, 1000, 1);
    expect(new Set(all.map((plant) => JSON.stringify(plant))).size).toBe(all.length);
    for (const { start, end } of all) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
  });

  it('plants nothing where a rule objects already', () => {
    const flagged = [{ start: 0, end: text.indexOf('。') }];
    const all = choosePlants({ ...reading, flagged }, 1000, 1);
    expect(all.length).toBeGreaterThan(0);
    for (const { shown, ...plant } of all) expect((shown ?? plant).start).toBeGreaterThan(flagged[0]!.end);
  });

  it('takes as many as it is asked for, and none when asked for none', () => {
    expect(choosePlants(reading, 3, 7)).toHaveLength(3);
    expect(choosePlants(reading, 0, 7)).toEqual([]);
  });
});

describe('a stream of numbers', () => {
  it('is the same for the same seed and spreads over its range', () => {
    const [a, b] = [numbersFrom(5), numbersFrom(5)];
    const drawn = Array.from({ length: 1000 }, () => a(10));
    expect(Array.from({ length: 1000 }, () => b(10))).toEqual(drawn);
    for (let digit = 0; digit < 10; digit += 1) expect(drawn.filter((it) => it === digit).length).toBeGreaterThan(50);
  });
});
