import { describe, expect, it } from 'vitest';
import { figureFact, markOf } from '../../shared/charts/chart-fact.ts';
import { COLOURS, type MarkPlace, markEnd, markShapes, type Shape } from '../../shared/charts/mark-shapes.ts';
import { factOf } from './read-facts.ts';

const place: MarkPlace = { x: (n) => n / 10, top: 0, height: 20, from: 0, stacked: false, colour: 0, patterns: 'p' };
const shapesOf = (text: string, at: Partial<MarkPlace> = {}) =>
  markShapes(markOf(figureFact(factOf(text), 'zh')!, text), { ...place, ...at });
const spans = (shapes: readonly Shape[]) =>
  shapes
    .filter(({ tag }) => tag === 'rect')
    .map(({ attributes }) => [attributes.x, Number(attributes.x) + Number(attributes.width)]);

describe('marks', () => {
  it('of exact numbers are solid to the number', () => {
    const [bar, ...more] = shapesOf('400名');
    expect(bar!.attributes).toMatchObject({ x: 0, width: 40, fill: COLOURS[0] });
    expect(more).toEqual([]);
  });

  it('of open numbers end in teeth of fixed size, however large the number', () => {
    for (const text of ['超过400名', '超过4000名']) {
      const teeth = shapesOf(text).find(({ tag }) => tag === 'path')!;
      const xs = [...String(teeth.attributes.d).matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x));
      expect(Math.max(...xs) - Math.min(...xs)).toBe(6);
    }
  });

  it('of approximate numbers are solid only as far as is sure, then hatched to the far end', () => {
    expect(spans(shapesOf('400名左右'))).toEqual([
      [0, 35],
      [35, 45],
    ]);
    expect(shapesOf('400名左右')[1]!.attributes.fill).toBe('url(#p-hatch-0)');
  });

  it('of “nearly” stop at the number: a little below, never beyond', () => {
    expect(spans(shapesOf('近2000名'))).toEqual([
      [0, 150],
      [150, 200],
    ]);
  });

  it('of upper bounds are only outlined, with an arrow back', () => {
    const [box] = shapesOf('不足400名');
    expect(box!.attributes.fill).toBe('#ffffff');
    expect(shapesOf('不足400名').filter(({ tag }) => tag === 'line')).toHaveLength(2);
  });

  it('of lower bounds point on', () => {
    const lines = shapesOf('至少400名').filter(({ tag }) => tag === 'line');
    expect(Number(lines[1]!.attributes.x2)).toBeGreaterThan(40);
  });

  it('of ranges float from end to end', () => {
    expect(spans(shapesOf('300～400名'))).toEqual([[30, 40]]);
  });

  it('never reach into the next segment of a stack', () => {
    const stacked = { from: 100, stacked: true };
    for (const [, end] of spans(shapesOf('400名左右', stacked))) expect(end).toBeLessThanOrEqual(50);
    const teeth = shapesOf('260余件', stacked).find(({ tag }) => tag === 'path')!;
    const xs = [...String(teeth.attributes.d).matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x));
    expect(Math.max(...xs)).toBeLessThanOrEqual(36);
  });

  it('leave their number room behind cap and hatch', () => {
    const end = (text: string) => markEnd(markOf(figureFact(factOf(text), 'zh')!, text), place);
    expect(end('400名')).toBe(40);
    expect(end('400名左右')).toBe(45);
    expect(end('超过400名')).toBe(50);
  });
});
