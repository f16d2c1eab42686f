import { describe, expect, it } from 'vitest';
import { analyse } from '../../shared/engine.ts';
import { madeText } from '../bench/made-articles.ts';
import { leastCpuTime } from '../languages/cpu-time.ts';

/** UTF-16 units of the smaller text of each pair. */
const SIZE = 8_000;
/** Linear is 2, quadratic is 4; between them is room for a noisy machine. */
const BAR = 2.6;
const TRIES = 5;

/** Text of `length` units out of numbered pieces, so that figures differ as they do on a page. */
function numbered(piece: (figure: number) => string): (length: number) => string {
  return (length) => {
    let text = '';
    for (let at = 0; text.length < length; at += 1) text += piece(((at * 37) % 9973) + 1);
    return text;
  };
}

const repeated = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

function reading(text: string): () => void {
  const document = {
    ...{ name: 'x.txt', sha256: '', encoding: 'utf-8', encodingConfidence: 1, mediaType: 'text/plain' as const },
    ...{ text, frontMatter: null, issueDate: '2025-10-01', lang: null },
  };
  return () => void analyse(document, { ledger: true });
}

/** time(2n) ÷ time(n) of the whole engine, each the least of its runs; the least ratio of a few tries. */
function doubling(make: (length: number) => string): number {
  const [once, twice] = [reading(make(SIZE)), reading(make(2 * SIZE))];
  once();
  let ratio = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && ratio > BAR; tries += 1) {
    // Two milliseconds keep what is too short to measure from looking like growth.
    ratio = Math.min(ratio, (leastCpuTime(twice, 2) + 2) / (leastCpuTime(once, 2) + 2));
  }
  return ratio;
}

const CASES: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ['Chinese news', (length) => madeText('zh', length)],
  ['English news', (length) => madeText('en', length)],
  ['Chinese news on a single line', (length) => madeText('zh', length).replace(/\n+/g, '')],
  ['English news on a single line', (length) => madeText('en', length).replace(/\n+/g, ' ')],
  ['a single Chinese sentence of figures', numbered((figure) => `${figure}名职工，`)],
  ['a single English sentence of figures', numbered((figure) => `${figure} workers, `)],
  ['sentences that all measure one thing', numbered((figure) => `全市职工人数${figure}人。`)],
  ['paragraphs that all measure one thing', numbered((figure) => `全市职工人数${figure}人。\n\n`)],
  ['English sentences that all measure one thing', numbered((figure) => `The city has ${figure} workers. `)],
  [
    'stories with a headline each',
    numbered((figure) => `新增岗位${figure}个\n\n本报记者 甲\n\n新增岗位${figure}个。\n\n`),
  ],
  [
    'captions and the numbers that they say again',
    numbered((figure) => `图为${figure}辆纯电动公交车。\n\n新购纯电动公交车${figure}辆。\n\n`),
  ],
  ['a whole with endless parts', (length) => `共有1000人，其中${numbered((figure) => `${figure}人、`)(length)}`],
  ['totals behind every number', repeated('30人、合计80人，')],
  ['changes without end', repeated('从5个增加到8个，')],
  ['English changes without end', repeated('from 5 to 8 items, ')],
  ['growth without end', repeated('增长5%，')],
  ['lists that end in 等', repeated('3个、5个等，')],
  ['enumerations', repeated('90家、')],
  ['blanks between the words of dates', repeated('2025 年 6 月 1 日，')],
  ['English dates', repeated('June 1, 2025, ')],
  ['one numeral of ones', repeated('1')],
  ['ones between commas', repeated('1,')],
  ['ones between blanks', repeated('1 ')],
  ['a numeral of 一', repeated('一')],
  ['a numeral of 〇', repeated('〇')],
  ['multipliers', repeated('亿')],
  ['blanks', repeated(' ')],
  ['bylines', repeated('本报记者\n')],
  ['brackets that never close', repeated('（5人')],
  ['quotation marks that never close', repeated('“5人')],
  ['ranges without end', repeated('1-')],
  ['hyphenated numerals without end', repeated('one-')],
];

describe('the time of the whole engine, ledger and checks included,', () => {
  it.each(CASES)('grows with the text and no faster: %s', (_, make) => {
    expect(doubling(make)).toBeLessThan(BAR);
  });
});
