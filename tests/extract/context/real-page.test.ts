import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DocumentText, extract } from '../../../shared/extract/extract.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const pages = process.env.CROSSFOOT_PAGES ?? path.join(root, '..', 'shared', 'pages');
const page = path.join(pages, '000_94109b9bcf4aa605.txt');

const read = () => {
  const document: DocumentText = {
    ...{ name: 'page.txt', sha256: '', encoding: 'utf-8', encodingConfidence: 1, mediaType: 'text/plain' },
    ...{ text: fs.readFileSync(page, 'utf8').replace(/^\ufeff/, ''), frontMatter: null, issueDate: null, lang: null },
  };
  return extract(document).facts;
};

/** Figure → a part of its metric. Only words that any account of the figure would use. */
const METRICS: readonly [string, string][] = [
  ['1914名', '数量'],
  ['62.55%', '占'],
  ['260余件', '调解'],
  ['98%', '成功率'],
  ['118家', '机构'],
  ['90家', '境内机构'],
  ['28家', '境外机构'],
  ['近2000名', '工匠'],
  ['50名左右', '大国工匠'],
  ['400名左右', '三秦工匠'],
  ['1500名左右', '市级工匠'],
  ['427份', '问卷'],
  ['22万余名', '会员数'],
  ['突破20万人次', '参保人数'],
  ['43.92亿元', '保费'],
  ['6大', '产业工会'],
  ['9个', '市级部门'],
  ['5大', '主题'],
  ['6期', '乡村游活动'],
  ['8场', '乡村游活动'],
  ['3种', '形式'],
];

describe.skipIf(!fs.existsSync(page))('the context of the real page', () => {
  it.each(METRICS)('says of %s that it measures %s', (figure, metric) => {
    const metrics = read().filter(({ text }) => text === figure);
    expect(metrics.map((fact) => fact.metric)).toContainEqual(expect.stringContaining(metric));
  });

  it('ties the three survey shares to those who took part', () => {
    const shares = read().filter(({ text }) => ['96%', '93%', '87%'].includes(text));
    expect(shares.map(({ base }) => base)).toEqual(['参与者', '参与者', '参与者']);
    expect(new Set(shares.map(({ metric }) => metric)).size).toBe(3);
  });

  it('names the whole of the share of craftsmen, and who said it', () => {
    const share = read().find(({ text }) => text === '62.55%');
    expect(share).toMatchObject({ metric: `占${share!.base}`, place: '全市', stance: 'actual' });
    expect(share!.attribution).toContain('副主席');
  });

  it('calls the craftsmen of 2035 a target', () => {
    const targets = read().filter(({ text }) => ['近2000名', '50名左右', '400名左右', '1500名左右'].includes(text));
    expect(targets.map(({ stance, period }) => `${stance} ${period}`)).toEqual(Array(4).fill('target 到2035年'));
  });

  it('gives a metric to nineteen figures in twenty that are no dates', () => {
    const counted = read().filter(({ kind }) => kind !== 'date' && kind !== 'duration');
    const measured = counted.filter(({ metric }) => metric !== null);
    expect(measured.length / counted.length).toBeGreaterThan(0.95);
  });
});
