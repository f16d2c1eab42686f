import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../shared/languages/zh/quantities.ts';

const read = (text: string) => readQuantities(text, { issueDate: '2025-10-01' });

/** Sentence, then what must be read: text, kind, value, unit, qualifier. */
const READ: readonly [string, readonly (readonly [string, string, number | string | null, string | null, string])[]][] =
  [
    ['会员达22万余名。', [['22万余名', 'count', 220000, '名', 'over']]],
    ['服务超过1.2万人次', [['超过1.2万人次', 'count', 12000, '人次', 'over']]],
    ['培养400名左右工匠', [['400名左右', 'count', 400, '名', 'about']]],
    ['参保突破20万人次', [['突破20万人次', 'count', 200000, '人次', 'over']]],
    ['培养近2000名', [['近2000名', 'count', 2000, '名', 'nearly']]],
    ['成功率达98%，', [['98%', 'percent', 98, '%', 'exact']]],
    ['占百分之六十二', [['百分之六十二', 'percent', 62, '%', 'exact']]],
    ['达到百分之百', [['百分之百', 'percent', 100, '%', 'exact']]],
    ['约三成五的职工', [['约三成五', 'percent', 35, '%', 'about']]],
    ['近七成职工', [['近七成', 'percent', 70, '%', 'nearly']]],
    ['保费43.92亿元', [['43.92亿元', 'money', 4392000000, '元', 'exact']]],
    ['提高2.5个百分点', [['2.5个百分点', 'change', 2.5, '个百分点', 'exact']]],
    ['同比下降3.2%', [['3.2%', 'change', 3.2, '%', 'exact']]],
    ['每期8场', [['8场', 'rate', 8, '场', 'exact']]],
    ['每年超1000人次', [['超1000人次', 'rate', 1000, '人次', 'over']]],
    ['仅设两条示范线路', [['两条', 'count', 2, '条', 'exact']]],
    ['6大产业工会', [['6大', 'count', 6, '大', 'exact']]],
    ['三分之一的职工', [['三分之一', 'ratio', 0.3333, null, 'exact']]],
    ['超过三分之二', [['超过三分之二', 'ratio', 0.6667, null, 'over']]],
    ['“十几年前，全球', [['十几年', 'duration', null, '年', 'exact']]],
    ['利润为-3.2亿元', [['-3.2亿元', 'money', -320000000, '元', 'exact']]],
    ['每100亩', []],
    ['居全国第二位', [['第二位', 'ordinal', 2, '位', 'exact']]],
    ['排名第3名', [['第3名', 'ordinal', 3, '名', 'exact']]],
    ['历时3年多', [['3年多', 'duration', 3, '年', 'over']]],
    ['铜价85000元/吨', [['85000元/吨', 'rate', 85000, '元', 'exact']]],
    ['第5天，第1版', []],
    ['近五年来', [['近五年', 'duration', 5, '年', 'exact']]],
    ['不足5万元以下', [['不足5万元以下', 'money', 50000, '元', 'under']]],
    ['65岁以上', [['65岁以上', 'measure', 65, '岁', 'atLeast']]],
    ['2018年6月组建', [['2018年6月', 'date', '2018-06', null, 'exact']]],
    ['10月1日，', [['10月1日', 'date', '2025-10-01', null, 'exact']]],
    ['今年8月', [['今年8月', 'date', '2025-08', null, 'exact']]],
    ['2017年，', [['2017年', 'date', '2017', null, 'exact']]],
    ['民國115年', [['民國115年', 'date', '2026', null, 'exact']]],
    [
      '50余名骑手、30多家企业',
      [
        ['50余名', 'count', 50, '名', 'over'],
        ['30多家', 'count', 30, '家', 'over'],
      ],
    ],
  ];

describe('quantities are read with span, kind, value, unit and qualifier', () => {
  it.each(READ)('%s', (text, wanted) => {
    const found = read(text);
    expect(found.map((q) => [q.text, q.kind, q.value, q.unit, q.qualifier])).toEqual(wanted);
    for (const q of found) expect(text.slice(q.start, q.end)).toBe(q.text);
  });

  it('reads ranges as low and high', () => {
    expect(read('6月至8月')[0]).toMatchObject({ text: '6月至8月', value: null, low: '2025-06', high: '2025-08' });
    expect(read('2025年1月~8月')[0]).toMatchObject({ low: '2025-01', high: '2025-08' });
    expect(read('6至8月')[0]).toMatchObject({ kind: 'date', low: '2025-06', high: '2025-08' });
    expect(read('2021—2025年')[0]).toMatchObject({ kind: 'date', low: '2021', high: '2025' });
    expect(read('今年上半年')[0]).toMatchObject({ kind: 'date', low: '2025-01', high: '2025-06' });
    expect(read('2024年第三季度')[0]).toMatchObject({ text: '2024年第三季度', low: '2024-07', high: '2024-09' });
    expect(read('3至5个')[0]).toMatchObject({ kind: 'count', value: null, low: 3, high: 5, unit: '个' });
    expect(read('10%-20%')[0]).toMatchObject({ kind: 'percent', low: 10, high: 20 });
    expect(read('十几名')[0]).toMatchObject({ value: null, low: 11, high: 19 });
    expect(read('数百名')[0]).toMatchObject({ value: null, low: 200, high: 999 });
  });

  it('keeps the digits as written, the step and the currency', () => {
    expect(read('占62.50%')[0]).toMatchObject({ decimal: '62.50', step: '0.01' });
    expect(read('43.92亿元')[0]).toMatchObject({ decimal: '4392000000', step: '1000000', currency: 'CNY' });
  });

  it('names the denominator of a rate', () => {
    expect(read('每期举办8场')[0]).toMatchObject({ kind: 'rate', per: '期' });
    expect(read('日均超过30件')[0]).toMatchObject({ kind: 'rate', per: '日', qualifier: 'over' });
  });

  it('leaves a date without year open where no issue date is known', () => {
    expect(readQuantities('今年8月', { issueDate: null })[0]).toMatchObject({ kind: 'date', value: null });
  });
});

describe('digits that are no facts', () => {
  it.each([
    ...['“5·1工会驿站”', '上海20号胶期货', '“1+5+1+N”劳模', '（上接第1版）', '新八级工', '九三阅兵', '十大系列活动'],
    ...[
      '一场职工音乐会',
      '一是目标明确。五是强化权益',
      '“三个精神”',
      '“五小”创新',
      '市场二部总经理',
      '四川省',
      '三秦工匠',
    ],
    ...[
      '星期三',
      '下午5点举行',

      '12345热线',
      '5G网络',

      '一组数据',
      '一起部署',
      '数字化',
      '百姓',
      '今年以来',
      '3本报记者',
    ],
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each(['1', '一', '亿', '一二三四五六七二', '1年', '今年', '1至', '百分之', '近', '1,', '一成', '几', '1万', '每'])(
    'a long row of %s is read in linear time, ordered and without overlap',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const started = process.cpuUsage();
      const found = read(text);
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
      for (let i = 1; i < found.length; i++) expect(found[i]!.start >= found[i - 1]!.end).toBe(true);
    },
  );
});
