import { describe, expect, it } from 'vitest';
import { zh } from '../../shared/languages/registry.ts';

/** The only quantity of the text, as [text, value or low to high, qualifier]. */
function readings(text: string): readonly (readonly [string, unknown, string])[] {
  return zh
    .readQuantities(text, { issueDate: null })
    .map(({ text: written, value, low, high, qualifier }) => [
      written,
      value ?? (low === null ? null : `${low}..${high}`),
      qualifier,
    ]);
}

/** Readings that users of Microsoft Recognizers-Text miss, by the number of their thread. */
describe('the threads of Recognizers-Text', () => {
  it('#2325: 二十万亿 and 三百五十万亿 are numbers like 二十一万亿', () => {
    expect(readings('二十万亿元、三百五十万亿元、二十一万亿元、三百五十一万亿元、20万亿元')).toEqual([
      ['二十万亿元', 20e12, 'exact'],
      ['三百五十万亿元', 350e12, 'exact'],
      ['二十一万亿元', 21e12, 'exact'],
      ['三百五十一万亿元', 351e12, 'exact'],
      ['20万亿元', 20e12, 'exact'],
    ]);
  });

  it('#2365: 三十万多亿 is more than 30 万亿, not more than 30 万', () => {
    expect(readings('三十万多亿元、四百六十万多亿元、30万多亿元、三十一万多亿元、四百六十一万多亿元')).toEqual([
      ['三十万多亿元', 30e12, 'over'],
      ['四百六十万多亿元', 460e12, 'over'],
      ['30万多亿元', 30e12, 'over'],
      ['三十一万多亿元', 31e12, 'over'],
      ['四百六十一万多亿元', 461e12, 'over'],
    ]);
  });

  it('#2302: 1千零1, 1千零20, 2千零30万, 3万4000 and 25万6千 are one number each', () => {
    expect(readings('1千零1人、1千零20人、2千零30万人、3万4000人、25万6千人、3万零500人')).toEqual([
      ['1千零1人', 1001, 'exact'],
      ['1千零20人', 1020, 'exact'],
      ['2千零30万人', 20_300_000, 'exact'],
      ['3万4000人', 34_000, 'exact'],
      ['25万6千人', 256_000, 'exact'],
      ['3万零500人', 30_500, 'exact'],
    ]);
  });

  it('#2297: 1,100万 and 1,100.9亿 are one number each', () => {
    expect(readings('1,100万元、1,100.9亿元、1100万元')).toEqual([
      ['1,100万元', 11_000_000, 'exact'],
      ['1,100.9亿元', 110_090_000_000, 'exact'],
      ['1100万元', 11_000_000, 'exact'],
    ]);
  });

  it('#2268: 十几万, 二百三十余万, 三千四百五十几万, 肆拾幾亿 and 500多亿 are no exact numbers', () => {
    expect(readings('十几万人、二百三十余万人、三千四百五十几万元、肆拾幾亿元、500多亿元、10多万人')).toEqual([
      ['十几万人', '110000..190000', 'exact'],
      ['二百三十余万人', 2_300_000, 'over'],
      ['三千四百五十几万元', '34510000..34590000', 'exact'],
      ['肆拾幾亿元', '4100000000..4900000000', 'exact'],
      ['500多亿元', 50e9, 'over'],
      ['10多万人', 100_000, 'over'],
    ]);
  });

  it('#2655: 上百, 上万, 上億 and 上萬億 are at least so many, 数百万 and 数萬億 some of them', () => {
    expect(readings('上百人、上千家、上万人、上百万人、上億元、上萬億元、数百万人、数萬億元')).toEqual([
      ['上百人', 100, 'over'],
      ['上千家', 1000, 'over'],
      ['上万人', 10_000, 'over'],
      ['上百万人', 1_000_000, 'over'],
      ['上億元', 1e8, 'over'],
      ['上萬億元', 1e12, 'over'],
      ['数百万人', '2000000..9999999', 'exact'],
      ['数萬億元', '2000000000000..9999999999999', 'exact'],
    ]);
  });

  it('#2657: 好几十, 好幾億, 数百 and 数万亿 go from two to under ten of their unit', () => {
    expect(
      readings('好几十人、好几百人、好几千人、好几万人、好几百万人、好幾億元、数十人、数百人、数十万人、数万亿元'),
    ).toEqual([
      ['好几十人', '20..99', 'exact'],
      ['好几百人', '200..999', 'exact'],
      ['好几千人', '2000..9999', 'exact'],
      ['好几万人', '20000..99999', 'exact'],
      ['好几百万人', '2000000..9999999', 'exact'],
      ['好幾億元', '200000000..999999999', 'exact'],
      ['数十人', '20..99', 'exact'],
      ['数百人', '200..999', 'exact'],
      ['数十万人', '200000..999999', 'exact'],
      ['数万亿元', '2000000000000..9999999999999', 'exact'],
    ]);
  });

  it('#2666: the 千 of 一千瓦, 两千赫 and 三千焦 belongs to the unit', () => {
    const units = zh.readQuantities('一千瓦、两千赫、三千焦、十千瓦、两百千赫、三万千焦', { issueDate: null });
    expect(units.map(({ value, unit }) => [value, unit])).toEqual([
      [1, '千瓦'],
      [2, '千赫'],
      [3, '千焦'],
      [10, '千瓦'],
      [200, '千赫'],
      [30_000, '千焦'],
    ]);
  });

  it('#2652, #2301, #2667, #2257: 十来个, 两米半, 负3.9% and 十分之一二手房', () => {
    expect(readings('十来个人、500来亿元、两米半、一吨半、负1.1度、负3.9%、十分之一二手房')).toEqual([
      ['十来个', 10, 'about'],
      ['500来亿元', 50e9, 'about'],
      ['两米半', 2.5, 'exact'],
      ['一吨半', 1.5, 'exact'],
      ['负1.1度', -1.1, 'exact'],
      ['负3.9%', -3.9, 'exact'],
      ['十分之一', 0.1, 'exact'],
    ]);
  });
});
