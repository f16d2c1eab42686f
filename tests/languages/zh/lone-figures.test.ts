import { describe, expect, it } from 'vitest';
import { zh } from '../../../shared/languages/zh/index.ts';
import { ISSUE, itReads, itReadsNothing } from '../corpus.ts';

/** A block that is nothing but a figure: a cell of a table, a key figure set large. */
itReads('figures that stand alone', zh, '…', [
  [{ kind: 'count', value: 1234, unit: null }, '1,234', '一千二百三十四', '壹仟贰佰叁拾肆'],
  [{ kind: 'count', value: 708, unit: null }, '708', '七百零八', '七百〇八'],
  [{ kind: 'count', value: 0.36, unit: null }, '0.36', '０.36', '零点三六'],
  [{ kind: 'count', value: -56, unit: null }, '-56', '－56', '负五十六', '負五十六'],
  [{ kind: 'count', value: 6_300_000 }, '630万', '六百三十万', '6,300,000', '６，３００，０００'],
  [{ kind: 'count', value: 37_200 }, '3万7千2百', '3万7200', '三万七千二百', '三万七千二', '三万 七千 二百'],
  [{ kind: 'count', value: 3_000_200_050_000 }, '三兆零二亿零五万', '三兆〇二亿〇五万'],
  [{ kind: 'count', value: 500_000_000 }, '五万万', '五亿', '5万万'],
  [{ kind: 'count', value: 50 }, '半百'],
  [{ kind: 'ordinal', value: 17 }, '第十七', '第17', '第１７'],
  [{ kind: 'ratio', value: 0.75 }, '3/4', '３／４', '四分之三', '四 分之 三'],
  [{ kind: 'ratio', value: -2.5 }, '负二又二分之一', '負二又二分之一'],
]);

itReadsNothing('what may as well number a page, a section, a year or a telephone', zh, [
  '7',
  '12',
  '三',
  '十',
  '十二',
  '二十四',
  '10/20',
  '八角形',
  '2025',
  '1978',
  '007',
  '13912345678',
  '万',
  '亿',
  '5/4',
  '6/7/8',
  '第',
]);

describe('justified lines', () => {
  itReads('leave blanks inside a numeral', zh, '全县有…居民。', [
    [{ kind: 'count', value: 38_600, unit: '名' }, '三万 八千 六百名', '3万 8千 6百名', '三万八千 六百名'],
    [{ kind: 'count', value: 460_000, qualifier: 'over' }, '四十六 万余名', '四十六万 余名'],
    [{ kind: 'count', value: 2_000_000, unit: '户' }, '二百 万户', '200 万户'],
  ]);

  it('keep two numbers apart', () => {
    const texts = (text: string) => zh.readQuantities(text, ISSUE).map((one) => one.text);
    expect(texts('甲组三百 五百人')).toEqual(['五百人']);
    expect(texts('四十人 五十人')).toEqual(['四十人', '五十人']);
  });
});

describe('a row of Han numerals', () => {
  it('is read where marks of punctuation stand on both sides', () => {
    const read = zh.readQuantities('一百八十，二百一十，三百零五。', ISSUE);
    expect(read.map(({ value }) => value)).toEqual([180, 210, 305]);
  });
});

itReadsNothing('rows that are names, songs and counting', zh, [
  '一二三，齐步走',
  '五一，十一，春节',
  '三五成群',
  '百、千、万',
  '他是个二百五。',
]);

itReadsNothing('web addresses', zh, [
  '详见 https://example.org/news?id=30%25&page=4000万',
  '网址为http://example.cn/2025/10/20/123.html。',
]);

it('reads on behind a web address', () => {
  const read = zh.readQuantities('见https://example.org/a30%25 ，共50人', ISSUE);
  expect(read.map(({ text }) => text)).toEqual(['50人']);
});

itReads('bounds with nothing counted behind them', zh, '当日的读数…。', [
  [{ kind: 'count', value: 140, qualifier: 'atLeast' }, '140以上', '一百四十以上', '140及以上', '至少140'],
  [{ kind: 'count', value: 300, qualifier: 'over' }, '超过300', '逾300', '突破三百'],
  [{ kind: 'count', value: 60, qualifier: 'atMost' }, '60以下', '不超过60', '六十或以下'],
]);

itReadsNothing('bounds of years, of ranks and of what is too small', zh, [
  '截止日期不早于2019',
  '超过2020，',
  '约三，五',
  '最多一次',
]);
