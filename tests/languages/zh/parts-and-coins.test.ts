import { zh } from '../../../shared/languages/zh/index.ts';
import { itReads, itReadsAll, itReadsNothing } from '../corpus.ts';

itReads('parts', zh, '他们说，…。', [
  [{ kind: 'ratio', value: 0.2 }, '五分之一', '5分之1', '五 分 之 一', '五分 之一'],
  [{ kind: 'ratio', value: 0.012, decimal: '0.012' }, '五百分之六', '250分之3'],
  [{ kind: 'ratio', value: 3.4 }, '三又五分之二', '3又5分之2', '三 又 五 分之 二'],
  [{ kind: 'percent', value: 50 }, '半折', '五折', '五成'],
  [{ kind: 'percent', value: 65 }, '六五折', '65折', '6.5折', '六点五折', '六成五', '六成半'],
  [{ kind: 'percent', value: 33 }, '百分之三十三', '百 分 之 三十三', '百 分之 三 十三'],
  [{ kind: 'change', value: 7, unit: '个百分点' }, '七个百分点', '7个百分点', '七 个 百 分点', '7  个百分 点'],
  [{ kind: 'rate', value: 31, per: '10万' }, '31/10万', '31／10万'],
  [{ kind: 'rate', value: 2.4, per: '10万人' }, '2.4/10万人'],
]);

itReads('parts in digits', zh, '…的受访者赞成。', [
  [{ kind: 'ratio', value: 0.3333, decimal: null }, '1/3', '１/3'],
  [{ kind: 'ratio', value: 0.4, qualifier: 'over' }, '超过2/5', '超2/5'],
  [{ kind: 'ratio', value: 0.5, qualifier: 'nearly' }, '近1/2'],
]);

itReadsAll(zh, [
  ['羽绒服打对折出售。', '对折 | percent | 50 | %'],
  [
    '超过四成的商铺打七折，另有三家打对折。',
    '超过四成 | percent | 40 | % | over',
    '七折 | percent | 70 | %',
    '三家 | count | 3 | 家',
    '对折 | percent | 50 | %',
  ],
  ['发病率为28/10万，死亡率为1.5/10万。', '28/10万 | rate | 28 | ', '1.5/10万 | rate | 1.5 | '],
  ['共有三十六（36）个村受益。', '三十六 | count | 36 | 个', '36 | count | 36 | 个'],
]);

itReads('money', zh, '这件商品标价…。', [
  [{ kind: 'money', value: 8.6, currency: 'CNY', step: '0.01' }, '八元六角', '8元6角', '八元六毛'],
  [{ kind: 'money', value: 8.65, currency: 'CNY' }, '八元六角五分', '8元6角5分'],
  [{ kind: 'money', value: 4.25, currency: 'USD' }, '四美元又二十五美分', '4美元25美分'],
  [{ kind: 'money', value: 12.05, currency: 'CNY' }, '12元零5分', '十二元零五分'],
  [{ kind: 'money', value: 300, currency: 'THB' }, '300泰铢', '三百泰铢'],
  [{ kind: 'money', value: 52_000_000, currency: 'TWD' }, '5200万台币', '5200万新台币', '5200万元新台币'],
  [{ kind: 'money', value: 70, currency: 'SEK' }, '70瑞典克朗'],
  [{ kind: 'money', value: 900, currency: 'NGN' }, '900奈拉'],
  [{ kind: 'money', value: 15, currency: 'JPY' }, '15日元', '15日圆', '十五日元'],
  [{ kind: 'money', value: 2000, currency: 'INR' }, '2000卢比', '2000印度卢比'],
]);

itReadsAll(zh, [
  ['一碗面只要六块。', '六块 | money | 6 | 块'],
  ['把木板锯成六块。', '六块 | count | 6 | 块'],
  ['门票由五元涨到八元。', '五元 | money | 5 | 元', '八元 | money | 8 | 元'],
]);

itReads('scales of heat', zh, '室外…。', [
  [{ kind: 'measure', value: 99.5, unit: '华氏度' }, '华氏99.5度', '华氏温度99.5度', '99.5华氏度'],
  [{ kind: 'measure', value: -8, unit: '摄氏度' }, '零下8摄氏度', '摄氏零下8度', '零下八摄氏度'],
  [{ kind: 'measure', value: 36, unit: '度' }, '36度', '三十六度'],
]);

itReads('measures', zh, '这里有…煤。', [
  [{ kind: 'measure', value: 1, unit: '吨', qualifier: 'nearly' }, '近一吨', '将近一吨'],
  [{ kind: 'measure', value: 1, unit: '公斤', qualifier: 'under' }, '不足一公斤', '不到一公斤'],
  [{ kind: 'measure', value: 150, unit: 'KG' }, '150KG'],
  [{ kind: 'measure', value: 3.6, unit: '吉瓦时' }, '3.6吉瓦时'],
  [{ kind: 'measure', value: 40, unit: '兆瓦' }, '40兆瓦'],
]);

itReads('counts', zh, '那里共有…。', [
  [{ kind: 'count', value: 9, unit: '大类' }, '9大类', '九大类'],
  [{ kind: 'count', value: 16, unit: '球' }, '16球', '十六球'],
  [{ kind: 'count', low: 200, high: 300, unit: '单' }, '两三百单', '二三百单'],
  [{ kind: 'count', value: 400, unit: '站' }, '四百站', '400站'],
]);

itReadsAll(zh, [
  ['8支队伍参赛，3支队员先到。', '8支 | count | 8 | 支', '3支 | count | 3 | 支'],
  ['全长100兆赫的频段，100兆宽带。', '100兆赫 | measure | 100 | 兆赫'],
]);

itReadsAll(zh, [
  ['该市生产总值居全省第三，人均值排名全国第九。', '第三 | ordinal | 3 | ', '第九 | ordinal | 9 | '],
  ['她名列第二、他获得第三。', '第二 | ordinal | 2 | ', '第三 | ordinal | 3 | '],
]);

itReadsNothing('words and names', zh, [
  '质量第一，用户至上',
  '安全第一，预防为主',
  '第二，要抓好落实',
  '二车间的班长',
  '三车间正在检修',
  '二本线公布了',
  '三本院校招生',
  '初二（3）班的同学',
  '球队的第一球员',
  '征兆明显',
  '摄氏度的由来',
  '对折叠椅感兴趣',
  '沿虚线对折',
  '三角地带',
  '八角和桂皮',
]);

itReads('weights in 两', zh, '药店称出…。', [
  [{ kind: 'measure', value: 2, unit: '两' }, '二两', '2两'],
  [{ kind: 'measure', value: 40, unit: '两' }, '四十两', '40两'],
  [{ kind: 'measure', value: 5600, unit: '两' }, '五千六百两', '5600两'],
  [{ kind: 'measure', value: 30_000, unit: '两' }, '三万两', '3万两'],
]);

itReads('units of data', zh, '下载了…。', [
  [{ kind: 'measure', value: 70, unit: '兆字节' }, '七十兆字节', '70兆字节'],
  [{ kind: 'measure', value: 8, unit: '千比特' }, '八千比特', '8千比特'],
]);

itReadsAll(zh, [
  ['两万两千名学生', '两万两千名 | count | 22000 | 名'],
  ['一两个月后，三两好友', '一两个月 | duration | 1..2 | 个月'],
]);
