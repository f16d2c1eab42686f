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
    ['书屋全年惠及职工22万\n余名，反映良好。', '书屋全年惠及职工22万余名，反映良好。'],
    ['全年投资超过3.5亿\n元，比上年多。', '全年投资超过3.5亿元，比上年多。'],
    ['全县今年新建农家书屋1,2\n00间，都已开放。', '全县今年新建农家书屋1,200间，都已开放。'],
    ['满意的占比达到98\n%以上。', '满意的占比达到98%以上。'],
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

  it.each(['职工书屋全年惠及22万', '职工书屋惠及全市职工'])(
    'leaves a headline apart from the one line of text under it: %s',
    (headline) => {
      const body = '江南市总工会昨日公布，全市职工书屋已有118家，人人可以进来读书，反映良好。';
      expect(texts(`${headline}\n${body}`)).toEqual([headline, body]);
      expect(texts(`${headline}\n${body}${body}\n`)).toEqual([headline, body + body]);
    },
  );

  it('joins two lines of one paragraph', () => {
    expect(texts('江南市总工会昨日公布，全市职工书屋已有\n118家，人人可以进来读书。')).toHaveLength(1);
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

  const WRAPPED = [
    '本报讯（记者 陈越）3月5日，全长 ',
    '1.38 公里的白沙渡大桥建成通车。工程总投资 4.',
    '36 亿元，历时 27 个月，高峰时有施工人员 320 ',
    '余名。',
    '',
    '全县共有书屋 118 家，去年新增图书超过 1.8',
    ' 万册，接待读者 24',
    '816 人次，即 1,',
    '204 户。每家书屋平均每月开放 22 天',
    '左右。',
    '',
    '为了弄清大家想看什么书，图书馆回收问卷 412 份。',
  ].join('\n');

  it('takes a line break for a hard wrap where blank lines part the paragraphs, however short the line', () => {
    const [first, second, third, ...more] = texts(WRAPPED);
    expect(first).toMatch(/工程总投资4\.36亿元，历时27个月，高峰时有施工人员320余名。$/);
    expect(second).toMatch(/接待读者24816人次，即1,204户。每家书屋平均每月开放22天左右。$/);
    expect(third).toMatch(/^为了/);
    expect(more).toEqual([]);
  });

  it('still sees the headlines between such paragraphs', () => {
    const head = WRAPPED.replace('\n\n全县', '\n书屋通到村口\n全县');
    expect(texts(head)[1]).toBe('书屋通到村口');
  });

  it.each([
    [
      '一县图书馆的账本',
      '去年，滨江县图书馆接待读者24816人次，借出图书12.6万册次，比上年增长18%，持证读者2349名。',
      '全县共有农家书屋118家，由镇办书屋46家和村办书屋70家组成，去年新增图书超过1.8万册。',
      '“这样很好。”馆长说。',
      '讲座受欢迎',
      '去年共举办讲座42场，其中少儿讲座9场，占讲座总数的31.4%；参加者3150余人次。',
    ],
    [
      'Harbour trust plans more night ferries',
      'The trust runs 14 routes, and passenger numbers rose from 21,500 in 2024 to 25,800 in 2025.',
      '"A night boat would cost more to run," said the director, Omar Field, who hopes for a decision."',
      'What comes next',
      'The trust will publish its figures in July. Of 427 passengers asked, 96% were satisfied.',
    ],
  ])('takes each line for a paragraph where line after line ends a sentence: %s', (...lines) => {
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  it('leaves two numbers apart where the text is not Chinese', () => {
    expect(texts('It opened in 2024.\n36 people came that day to see\n\nit.')[0]).toContain('2024. 36 people');
  });
});
