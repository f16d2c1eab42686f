import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DocumentText, extract } from '../../../shared/extract/extract.ts';

const samples = path.resolve(import.meta.dirname, '../../../assets/sample');

const read = (name: string, encoding: string) => {
  const text = new TextDecoder(encoding).decode(fs.readFileSync(path.join(samples, name)));
  const document: DocumentText = {
    ...{ name, sha256: '', encoding, encodingConfidence: 1, mediaType: 'text/plain' },
    ...{ text, frontMatter: null, issueDate: null, lang: null },
  };
  return extract(document).facts.filter(({ kind }) => kind !== 'date');
};

/** What an editor would write in the cell beside each figure. */
const PAGE: readonly string[] = [
  ...['近2.5万人次 接待读者', '24816人次 接待读者', '12.6万册次 借出图书', '18% 借出图书增长', '2349名 全馆持证读者'],
  ...['58.61% 占全县持证读者总数', '三四十公里 村子离县城', '118家 农家书屋', '46家 镇办书屋', '70家 村办书屋'],
  ...['超过1.8万册 新增图书', '22天左右 书屋平均每月开放', '412份 图书馆回收问卷', '388份 表示满意', '94.2% 满意率'],
  ...['四项 推出便民措施', '42场 举办讲座', '9场 少儿讲座', '31.4% 占讲座总数', '3150余人次 参加者'],
  ...['75人次 平均每场参加者', '20场 举办活动', '50场左右 讲座', '40分钟 两岸车程缩短', '1.38公里 白沙渡大桥全长'],
  ...['4.36亿元 工程总投资', '27个月 历时', '320余名 施工人员', '55分钟 两岸车程', '15分钟左右 两岸车程'],
  ...['约1.2万辆次 通行车辆', '96盏 设有路灯', '60盏 太阳能路灯', '62.5% 太阳能路灯'],
];
const LEDGER: readonly string[] = [
  ...['27.4米 最高水位', '26.8米 最低水位', '0.6米 相差', '14人 观测员', '5人 女观测员', '23处 设观测点'],
  ...['15处 干流', '8处 支流', '1186毫米 降水', '1040毫米 降水', '14% 降水多', '98%以上 设备完好率', '103% 完好率'],
];

describe('the pages that come with the application', () => {
  it.each([
    ['2026-03-06 第3版.txt', 'utf-8', PAGE],
    ['二十年前的水文记录.txt', 'gb18030', LEDGER],
  ] as const)('have the metrics of an editor: %s', (name, encoding, rows) => {
    const cells = read(name, encoding).filter(({ kind, metric }) => kind !== 'duration' || metric !== null);
    expect(cells.map(({ text, metric }) => `${text} ${metric}`)).toEqual(rows);
  });
});
