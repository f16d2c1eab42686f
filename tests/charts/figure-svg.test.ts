import { describe, expect, it } from 'vitest';
import { editFigure } from '../../shared/charts/compose.ts';
import { figureMetadata } from '../../shared/charts/figure-metadata.ts';
import { figureSvg } from '../../shared/charts/figure-svg.ts';
import { drawFigure } from '../../shared/charts/suggest.ts';
import { factOf, inputOf } from './read-facts.ts';

const bars = (width = 600) =>
  drawFigure('bar', inputOf([factOf('118家', { metric: '会员' }), factOf('59家', { metric: '境内' })], { width }));

/** Attributes of every element of one tag, in order. */
function elements(svg: string, tag: string): Record<string, string>[] {
  return [...svg.matchAll(new RegExp(`<${tag}\\b([^>]*)>`, 'g'))].map(([, attributes]) =>
    Object.fromEntries([...attributes!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!])),
  );
}
const filled = (svg: string) =>
  elements(svg, 'rect')
    .filter(({ fill }) => fill === '#0072B2' && true)
    .filter(({ height }) => height === '20');
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);

describe('a figure as an SVG file', () => {
  it('draws bars in true proportion from zero', () => {
    const [long, short] = filled(figureSvg(bars()));
    expect(Number(long!.x)).toBe(0);
    expect(Number(short!.width) / Number(long!.width)).toBeCloseTo(0.5, 2);
  });

  it('labels every mark with the number as written, and names the unit at the end of the axis', () => {
    const shown = texts(figureSvg(bars()));
    for (const label of ['会员', '境内', '118家', '59家', '150家']) expect(shown).toContain(label);
  });

  it('gives the same bytes every time', () => {
    expect(figureSvg(bars())).toBe(figureSvg(bars()));
  });

  it('is as high as its content and no text leaves it', () => {
    for (const width of [375, 600, 960]) {
      const svg = figureSvg(bars(width));
      const [root] = elements(svg, 'svg');
      expect(Number(root!.width)).toBe(width);
      for (const { y } of elements(svg, 'text')) expect(Number(y)).toBeLessThanOrEqual(Number(root!.height));
    }
  });

  it('breaks a long title over lines and grows by them', () => {
    const long = editFigure(bars(375), {
      title: '图书馆联盟的会员单位今年达到118家，其中境内59家，其余分布在多个国家和地区',
    });
    expect(long.size.height).toBeGreaterThan(bars(375).size.height);
    expect(texts(figureSvg(long)).join('')).toContain('118家');
  });

  it('stripes what nobody confirmed, in drawing, label and alt text', () => {
    const figure = drawFigure('bar', inputOf([factOf('118家', { metric: '会员', verdict: 'unchecked' })]));
    const svg = figureSvg(figure);
    expect(svg).toContain(`fill="url(#${figure.id}-stripes-0)"`);
    expect(texts(svg)).toContain('118家（未核实）');
    expect(figure.alt).toContain('未核实');
    expect(filled(svg)).toEqual([]);
  });

  it('shows the rest of a share dashed, never as a part of its own', () => {
    const svg = figureSvg(drawFigure('share-bar', inputOf([factOf('62.55%', { base: '总数', metric: '工匠' })])));
    const [rest] = elements(svg, 'rect').filter((attributes) => attributes['stroke-dasharray'] === '4 3');
    expect(Number(rest!.width)).toBeCloseTo(560 * 0.3745, 1);
    expect(texts(svg)).toContain('其余：37.45%');
  });

  it('carries no active content, whatever the article says', () => {
    const evil = '</text><script>alert(1)</script><image href="http://x/"/>&quot;\u0000\ud800';
    const figure = editFigure(drawFigure('bar', inputOf([factOf('118家', { metric: evil, base: evil })])), {
      title: evil,
      subtitle: evil,
      sourceLine: evil,
    });
    const svg = figureSvg(figure);
    const tags = [...svg.matchAll(/<[^>]*>/g)].map(([tag]) => tag).join('\n');
    expect(tags).not.toMatch(/<(?:script|image|a|foreignObject|style|use|animate|set)\b/i);
    expect(tags).not.toMatch(/\son\w+=|href=|style=|class=|<!DOCTYPE|<!ENTITY/i);
    expect(svg).not.toMatch(/\p{Surrogate}/u);
    expect(svg).not.toContain('\u0000');
    // Every reference stays inside the file.
    for (const [, target] of svg.matchAll(/url\(([^)]*)\)/g)) expect(target).toMatch(/^#/);
  });

  it('has title, description and provenance that a program can read', () => {
    const figure = bars();
    const svg = figureSvg(figure);
    expect(svg).toContain(`<title>${figure.title}</title>`);
    expect(svg).toContain('role="img"');
    const metadata = JSON.parse(figureMetadata(figure)) as { sources: unknown; facts: { id: string }[] };
    expect(metadata.sources).toEqual([{ document: '3版.txt', sha256: 'ab'.repeat(32) }]);
    expect(metadata.facts.map(({ id }) => id)).toEqual(['f-118家', 'f-59家']);
  });

  it('opens in editors that know no style sheets: fonts are attributes and the list ends in a real family', () => {
    const [root] = elements(figureSvg(bars()), 'svg');
    expect(root!['font-family']).toMatch(/Noto Sans CJK SC.*, Arial$/);
  });
});
