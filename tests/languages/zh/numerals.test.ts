import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../shared/languages/zh/numerals.ts';

/** Value, step, then every way to write it. */
const SINGLE: readonly [string, string, readonly string[]][] = [
  ['1914', '1', ['1914', '１９１４', '1,914', '一千九百一十四', '壹仟玖佰壹拾肆']],
  ['400', '100', ['400', '四百', '肆佰', '４００']],
  ['62.55', '0.01', ['62.55', '６２．５５', '六十二点五五']],
  ['62.50', '0.01', ['62.50']],
  ['12000', '1000', ['1.2万', '1万2千', '一万二', '一万二千', '12000', '12,000']],
  ['12000', '100', ['1.20万']],
  ['220000', '10000', ['22万', '二十二万', '廿二万', '220,000']],
  ['11000000', '1000000', ['1,100万', '1100万', '一千一百万', '11百万']],
  ['34000', '1000', ['3万4000', '3.4万', '三万四千', '三万四']],
  ['256000', '1000', ['25万6千', '二十五万六千']],
  ['120000000', '10000000', ['1亿2000万', '一亿二千万', '1.2亿']],
  ['4392000000', '1000000', ['43.92亿']],
  ['1300000000000', '100000000000', ['1.3万亿']],
  ['2018', '1', ['2018', '二〇一八', '二零一八', '两千零一十八']],
  ['350', '10', ['三百五', '三百五十', '350']],
  ['305', '1', ['三百零五', '305']],
  ['10005', '1', ['一万零五', '10005']],
  ['10', '10', ['十', '拾', '10', '一十']],
  ['2', '1', ['两', '二', '2', '贰']],
  ['32', '1', ['卅二', '三十二']],
  ['0', '1', ['0', '零', '〇']],
  ['0.5', '0.1', ['半', '0.5', '零点五']],
];

const OVER: readonly [string, readonly string[]][] = [
  ['300000', ['三十多万', '30多万', '30余万', '三十余万', '30万余', '三十万多']],
  ['20', ['20余', '20多', '二十余', '二十多']],
];

const RANGE: readonly [string, string, readonly string[]][] = [
  ['11', '19', ['十几']],
  ['21', '29', ['二十几']],
  ['110000', '190000', ['十几万']],
  ['200', '999', ['数百', '几百']],
  ['200000', '999999', ['数十万', '几十万']],
  ['7', '8', ['七八']],
  ['30', '40', ['三四十']],
  ['200', '300', ['二三百']],
];

describe('readNumeral reads every way to write a value', () => {
  for (const [decimal, step, ways] of SINGLE) {
    it.each(ways)(`${decimal}: %s`, (way) => {
      expect(readNumeral(`共${way}人`, 1)).toMatchObject({ start: 1, end: 1 + way.length, decimal, step, over: false });
    });
  }
  for (const [decimal, ways] of OVER) {
    it.each(ways)(`${decimal} and more: %s`, (way) => {
      expect(readNumeral(`${way}人`, 0)).toMatchObject({ end: way.length, decimal, over: true });
    });
  }
  for (const [low, high, ways] of RANGE) {
    it.each(ways)(`${low} to ${high}: %s`, (way) => {
      expect(readNumeral(`${way}人`, 0)).toMatchObject({ end: way.length, decimal: null, low, high });
    });
  }
});

describe('readNumeral leaves alone what is no numeral', () => {
  it.each(['人', '', '五一', '九三', '一三五', '百姓', '千方百计', '亿亿', '数字', '2018.6.1', '几个'])(
    '%s',
    (text) => {
      expect(readNumeral(text, 0)).toBeNull();
    },
  );

  it('does not begin in the middle of a number', () => {
    expect(readNumeral('1914', 2)).toBeNull();
    expect(readNumeral('一百二', 1)).toBeNull();
  });

  it('stops before a unit that begins like a multiplier', () => {
    expect(readNumeral('5千克', 0)).toMatchObject({ end: 1, decimal: '5' });
    expect(readNumeral('3百分点', 0)).toMatchObject({ end: 1, decimal: '3' });
    expect(readNumeral('300千瓦', 0)).toMatchObject({ end: 3, decimal: '300' });
  });

  it('does not join numbers that a list separates', () => {
    expect(readNumeral('3,20', 0)).toMatchObject({ end: 1, decimal: '3' });
    expect(readNumeral('3，200', 0)).toMatchObject({ end: 1, decimal: '3' });
    expect(readNumeral('1000,200人', 0)).toMatchObject({ end: 4 });
  });
});

describe('hostile text', () => {
  const size = 100_000;
  it.each(['1', '一', '亿', '万', '十', '1,', '1.', '1万', '几', '余', '一二三四五六七二', '零', '1,000', '一点'])(
    'a long row of %s is read in bounded time at every place',
    (piece) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const started = process.cpuUsage();
      for (let at = 0; at < text.length; at++) {
        const found = readNumeral(text, at);
        if (found !== null) expect(found.end - found.start).toBeLessThanOrEqual(120);
      }
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
    },
  );
});
