import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { IndexDb } from '../../electron/workspace/index-db.ts';
import { readSummary } from '../../electron/workspace/summaries.ts';
import { NO_CHOICES } from '../../shared/review/edits.ts';
import { analysed } from '../review/sample.ts';
import { seeded } from '../seeded.ts';

const ARTICLES = 1000;
const MOST_MILLISECONDS = 50;
const HAN =
  '的一是了我不在人们有来他这上着个地到大里说就去子得也和那要下看天时过出小么起你都把好还多没为又可家学只以主会样年想生同老中十从自面前头道它后然走很像见两用她国动进成回什边作对开而己些现山民候经发工向事命给长水几义三声于高手知理眼志点心战二问但身方实吃做叫当住听革打呢真全才四已所敌之最光产情路分总条白话东席次亲如被花口放儿常气五第使写军吧文运';
const WORDS =
  'the of and council reported members survey percent bridge water school district budget figures according'.split(' ');

let folder = '';
let index: IndexDb;

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'crossfoot-search-'));
  index = IndexDb.open(path.join(folder, 'x.db'), 'speed').index;
  const random = seeded(7);
  const pick = <T>(from: ArrayLike<T>): T => from[Math.floor(random() * from.length)]!;
  const han = (length: number) => Array.from({ length }, () => pick(HAN)).join('');
  const english = (length: number) => Array.from({ length }, () => pick(WORDS)).join(' ');
  // One engine run; then the same blocks with other words, for this measures search and not reading.
  const analysis = analysed(Array.from({ length: 10 }, () => `　　${'甲'.repeat(120)}。`).join('\n'));
  for (let from = 0; from < ARTICLES; from += 100) {
    index.put(
      Array.from({ length: 100 }, (_, n) => {
        const name = `${from + n}.txt`;
        const articles = analysis.articles.map((article) => ({
          ...article,
          paragraphs: Array.from({ length: 10 }, (_it, p) => {
            const rare = from + n === 777 && p === 5 ? '鼋头渚' : '';
            const text = `${han(60)}${rare}${han(60)}。${english(12)}`;
            return {
              id: `a1p${p + 1}`,
              role: 'body',
              sourceStart: 0,
              sourceEnd: 0,
              text,
              map: { pieces: [] },
            } as const;
          }),
        }));
        const own = { ...analysis, articles, facts: [], findings: [], relations: [] };
        return { path: name, stamp: '', choices: '', summary: readSummary(name, own, NO_CHOICES), analysis: own };
      }),
    );
  }
}, 120_000);
afterAll(async () => {
  index.close();
  await fs.rm(folder, { recursive: true, force: true });
});

it.each([
  '的',
  '山',
  '鼋',
  '民生',
  '头渚',
  '鼋头渚',
  '没有这个词',
  'survey',
  'th',
  'water school',
  'nowhere',
  '的一是',
])(`finds %j in ${ARTICLES} articles in under ${MOST_MILLISECONDS} ms`, (query) => {
  // The best of several: other programs on the machine are not what is measured.
  const times = Array.from({ length: 7 }, () => {
    const began = performance.now();
    index.search(query, 200);
    return performance.now() - began;
  });
  console.log(`search ${query}: ${Math.min(...times).toFixed(1)} ms`);
  expect(Math.min(...times)).toBeLessThan(MOST_MILLISECONDS);
});

it('finds the one place where a rare word stands', () => {
  for (const query of ['鼋', '头渚', '鼋头渚'])
    expect(index.search(query, 10).hits).toMatchObject([{ path: '777.txt' }]);
});
