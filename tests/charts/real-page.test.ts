import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../shared/charts/figure-layout.ts';
import { textWidth } from '../../shared/charts/line-breaking.ts';
import { lint } from '../../shared/charts/lint.ts';
import { drawFigure, suggest } from '../../shared/charts/suggest.ts';
import { analyse } from '../../shared/engine.ts';
import { decode } from '../../shared/text/decode.ts';
import { inputOf } from './read-facts.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pages = process.env.CROSSFOOT_PAGES ?? path.join(root, '..', 'shared', 'pages');
const page = path.join(pages, '000_94109b9bcf4aa605.txt');

describe.skipIf(!fs.existsSync(page))('the figures of the real page', () => {
  const { text, encoding, confidence } = decode(fs.existsSync(page) ? fs.readFileSync(page) : new Uint8Array());
  const analysis = analyse({
    name: 'page.txt',
    sha256: '0'.repeat(64),
    encoding,
    encodingConfidence: confidence,
    mediaType: 'text/plain',
    text,
    frontMatter: null,
    issueDate: null,
    lang: null,
  });
  /** The facts with these texts that stand in the article of the first. */
  const select = (...texts: string[]) => {
    const [first] = texts.map((wanted) => analysis.facts.find((fact) => fact.text === wanted));
    const facts = texts.map(
      (wanted) => analysis.facts.find((fact) => fact.text === wanted && fact.articleId === first?.articleId)!,
    );
    return inputOf(
      facts.map((effective) => ({ effective, overrides: {}, verdict: 'confirmed' as const })),
      { relations: analysis.relations },
    );
  };
  const best = (input: ReturnType<typeof select>) => drawFigure(suggest(input).offered[0]!.id, input);

  it('chart the share of 62.55% with its rest', () => {
    const figure = best(select('62.55%'));
    expect(figure.kind).toBe('share-bar');
    expect(figure.marks.map(({ value }) => value)).toEqual([62.55, 37.45]);
  });

  it('chart 118 as 90 and 28, as the article states', () => {
    const figure = best(select('118家', '90家', '28家'));
    expect(figure.kind).toBe('stacked-parts');
    expect(figure.marks.map(({ value }) => value)).toEqual([90, 28]);
  });

  it('chart nearly 2000 with its approximate parts, inventing no rest', () => {
    const figure = drawFigure('stacked-parts', select('近2000名', '50名左右', '400名左右', '1500名左右'));
    expect(figure.marks.map(({ qualifier }) => qualifier)).toEqual(['about', 'about', 'about']);
  });

  it('chart three shares that overlap as separate bars', () => {
    const figure = best(select('96%', '93%', '87%'));
    expect(figure.kind).toBe('bar');
    expect(figure.domain).toEqual([0, 100]);
  });

  it('can be selected in any mixture: what is offered is drawn, every mark rests on a fact, no text leaves the sheet', () => {
    // Facts of one unit: of a mixture nothing is offered.
    const units = [...new Set(analysis.facts.map(({ unit }) => unit))];
    const sameUnit = units.map((unit) => analysis.facts.filter((fact) => fact.unit === unit));
    fc.assert(
      fc.property(
        fc
          .constantFrom(...sameUnit)
          .chain((group) => fc.subarray([...group], { minLength: 1, maxLength: Math.min(8, group.length) })),
        fc.constantFrom('zh', 'en'),
        (facts, locale) => {
          const reviewed = facts.map((effective) => ({ effective, overrides: {}, verdict: 'unchecked' as const }));
          const input = inputOf(reviewed, { relations: analysis.relations, locale: locale as 'zh' | 'en' });
          for (const { id } of suggest(input).offered) {
            const figure = drawFigure(id, input);
            expect(lint(figure)).toEqual([]);
            const { lines, width } = layoutOf(figure);
            for (const { text, x, size } of lines) expect(x + textWidth(text, size)).toBeLessThanOrEqual(width);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('can each be drawn alone without breaking a rule', () => {
    let drawn = 0;
    for (const effective of analysis.facts) {
      const input = inputOf([{ effective, overrides: {}, verdict: 'confirmed' }]);
      for (const { id } of suggest(input).offered) {
        drawn += 1;
        expect([effective.text, lint(drawFigure(id, input))]).toEqual([effective.text, []]);
      }
    }
    expect(drawn).toBeGreaterThan(40);
  });
});
