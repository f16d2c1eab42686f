import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanToSource } from '../../shared/text/offset-map.ts';
import { reflow } from '../../shared/text/reflow.ts';

const page = join(process.env.CROSSFOOT_PAGES ?? '../shared/pages', '000_94109b9bcf4aa605.txt');
const texts = (source: string) => reflow(source).map((block) => block.text);
const solid = (text: string) => text.replace(/[\s\u0085]/g, '');
const piece = fc.constantFrom(
  '工',
  '会',
  '1',
  '.2',
  '万',
  '余名',
  ' ',
  '\n',
  '\r\n',
  '\u3000',
  'a',
  'b-',
  '。',
  '”',
  '——',
);
const soup = fc.oneof(
  fc.array(piece, { maxLength: 120 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

/** Lines of one column, a blank line after each, as text taken from a newspaper page has them. */
const column = (...lines: string[]) => lines.map((line) => `${line}\n\n`).join('');

describe('reflow', () => {
  it.each([
    ['累计参加的职工已经超过 1.2\n万人次。', '累计参加的职工已经超过1.2万人次。'],
    ['这家工会的成立是在 2018\n年 6月。', '这家工会的成立是在2018年6月。'],
    ['首批加入工会的骑手一共 50\n余名。', '首批加入工会的骑手一共50余名。'],
    ['工 会 服 务', '工会服务'],
    ['“ 工 会 开 门 ”', '“工会开门”'],
    ['They counted 1,914 craftsmen\nin the whole city today.', 'They counted 1,914 craftsmen in the whole city today.'],
    [
      'a committee with many repre-\nsentatives of all workers.',
      'a committee with many representatives of all workers.',
    ],
  ])('reads %j as one line', (source, text) => {
    expect(texts(source)).toEqual([text]);
  });

  it('ends a paragraph where its last line is short', () => {
    const source = column(
      '去年全市一共办了三十场技能比赛和四场展',
      '览，参加的人比前一年多了不少，大家说好',
      '看。',
      '今年的安排已经定下来，先办十场，再看各',
      '区的情况决定要不要增加场次，费用由各区',
      '自筹。',
    );
    expect(texts(source)).toHaveLength(2);
  });

  it('leaves a blank line its meaning where lines are not spaced throughout', () => {
    expect(texts('第一段只有一行。\n\n第二段也只有一行。')).toHaveLength(2);
  });

  it('keeps every character that is not blank in exactly one block', () => {
    fc.assert(
      fc.property(soup, (source) => {
        let at = 0;
        for (const { sourceStart, sourceEnd } of reflow(source)) {
          expect(solid(source.slice(at, sourceStart))).toBe('');
          expect(sourceEnd).toBeGreaterThan(sourceStart);
          at = sourceEnd;
        }
        expect(solid(source.slice(at))).toBe('');
      }),
    );
  });

  it('agrees with the source in every span, white space and line hyphens aside', () => {
    const bare = (text: string) => solid(text).replaceAll('-', '');
    fc.assert(
      fc.property(soup, fc.nat(), fc.nat(), (source, from, length) => {
        for (const { text, map } of reflow(source)) {
          const start = from % text.length;
          const end = start + 1 + (length % (text.length - start));
          const span = spanToSource(map, { start, end });
          expect(bare(span ? source.slice(span.start, span.end) : '')).toBe(bare(text.slice(start, end)));
        }
      }),
    );
  });

  it.skipIf(!existsSync(page))('joins the split numbers of a real page and keeps its headlines apart', () => {
    const blocks = texts(readFileSync(page, 'utf8'));
    for (const figure of ['2018年6月', '1.2万人次', '50余名', '8个方面', '62.55%', '22万余名'])
      expect(blocks.some((block) => block.includes(figure))).toBe(true);
    expect(blocks.filter((block) => block.length < 30 && block.includes('近2000名'))).toHaveLength(1);
  });
});
