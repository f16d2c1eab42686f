import { zh } from '../../../shared/languages/zh/index.ts';
import { type Corpus, itReads } from '../corpus.ts';

const SHARES: Corpus = [
  [
    { kind: 'percent', value: 98, unit: '%', decimal: '98', step: '1' },
    '98%',
    '98％',
    '９８％',
    '百分之九十八',
    '百分之98',
  ],
  [{ kind: 'percent', value: 62.5, decimal: '62.50', step: '0.01' }, '62.50%', '百分之六十二点五〇'],
  [{ kind: 'percent', value: 62.5, decimal: '62.5', step: '0.1' }, '62.5%', '百分之六十二点五'],
  [{ kind: 'percent', value: 100 }, '100%', '百分之百', '百分之一百'],
  [{ kind: 'percent', value: 0.5 }, '0.5%', '百分之零点五'],
  [{ kind: 'percent', value: 30, unit: '%', qualifier: 'exact' }, '三成', '3成', '30%'],
  [{ kind: 'percent', value: 35, unit: '%' }, '三成五', '35%'],
  [{ kind: 'percent', value: 70, qualifier: 'nearly' }, '近七成', '将近七成', '近70%', '接近七成'],
  [{ kind: 'percent', value: 60, qualifier: 'over' }, '超六成', '超过六成', '逾六成', '超60%', '突破60%'],
  [
    { kind: 'percent', value: null, low: 60, high: 70 },
    '六七成',
    '60%至70%',
    '60%—70%',
    '60%-70%',
    '60%到70%',
    '60%～70%',
  ],
  [{ kind: 'percent', value: 80, unit: '%' }, '八折', '8折'],
  [{ kind: 'percent', value: 75, unit: '%' }, '七五折', '7.5折'],
  [{ kind: 'percent', value: 5, unit: '‰' }, '5‰'],
  [{ kind: 'percent', value: 50, qualifier: 'atLeast' }, '50%以上', '不低于50%', '至少50%', '五成以上', '50%及以上'],
  [{ kind: 'percent', value: 30, qualifier: 'atMost' }, '不超过30%', '30%以内', '三成以下', '最多30%'],
  [{ kind: 'ratio', value: 0.3333, decimal: null }, '三分之一', '3分之1'],
  [{ kind: 'ratio', value: 0.6667, qualifier: 'nearly' }, '近三分之二'],
  [{ kind: 'ratio', value: 0.8, decimal: '0.8' }, '五分之四', '5分之4'],
  [{ kind: 'ratio', value: 0.75, decimal: '0.75', qualifier: 'over' }, '超四分之三', '超过四分之三'],
  [{ kind: 'ratio', value: 0.0001, decimal: '0.0001' }, '万分之一'],
  [{ kind: 'ratio', value: 0.00003, decimal: '0.00003' }, '十万分之三', '10万分之3'],
  [{ kind: 'ratio', value: 0.003 }, '千分之三'],
  [{ kind: 'ratio', value: 0.5, decimal: '0.5' }, '一半', '半数', '二分之一'],
  [{ kind: 'ratio', value: 0.5, qualifier: 'over' }, '过半', '过半数', '超半数', '超过一半'],
  [{ kind: 'ratio', value: 0.5, qualifier: 'nearly' }, '近半数', '近一半', '将近一半'],
];

const CHANGES: Corpus = [
  [{ kind: 'change', value: 2.5, unit: '个百分点', decimal: '2.5' }, '2.5个百分点', '两点五个百分点'],
  [{ kind: 'change', value: 25, unit: '个基点' }, '25个基点', '二十五个基点'],
  [{ kind: 'change', value: 2, unit: '番' }, '翻番', '翻一番', '翻了一番'],
  [{ kind: 'change', value: 4, unit: '番' }, '翻两番', '翻了两番', '翻二番'],
  [{ kind: 'change', value: 2, unit: '倍' }, '翻倍', '翻了倍', '2倍', '两倍'],
  [{ kind: 'change', value: 1.5, unit: '倍' }, '1.5倍', '一点五倍'],
  [{ kind: 'change', value: 3, unit: '倍', qualifier: 'over' }, '超3倍', '超过3倍'],
];

const GROWN: Corpus = [
  [{ kind: 'change', value: 8.2, unit: '%' }, '8.2%'],
  [{ kind: 'change', value: 20, unit: '%', qualifier: 'nearly' }, '近20%', '近两成'],
  [{ kind: 'change', value: 20, unit: '%', qualifier: 'over' }, '超20%', '逾20%'],
  [{ kind: 'change', value: 1, unit: '倍' }, '一倍', '1倍'],
  [{ kind: 'change', value: 120, unit: '家' }, '120家', '一百二十家'],
  [{ kind: 'change', value: 30000, unit: '人' }, '3万人', '三万人'],
];

const PAIRS: Corpus = [
  [{ kind: 'ratio', value: 0.08333, decimal: null }, '1∶12'],
  [{ kind: 'ratio', value: 0.5, decimal: '0.5' }, '1∶2'],
];

itReads('shares, tenths, discounts and fractions', zh, '约占的比重是…，', SHARES);
itReads('points and multiples', zh, '这个数…。', CHANGES);
for (const verb of ['增长', '同比下降', '减少', '增加', '提高了', '环比上升', '降低', '净增'])
  itReads(`behind ${verb}`, zh, `数量${verb}…。`, GROWN);
for (const level of ['增至', '降到', '达到', '达', '为']) {
  itReads(`a level behind ${level}`, zh, `数量${level}…。`, [
    [{ kind: 'percent', value: 8.2, unit: '%' }, '8.2%'],
    [{ kind: 'count', value: 120, unit: '家' }, '120家'],
  ]);
}
itReads('ratios with the ratio sign', zh, '师生比为…，', PAIRS);
itReads('ratios with a colon', zh, '比例为…。', [[{ kind: 'ratio', value: 0.3333 }, '1:3', '1：3', '1∶3']]);
itReads('scores in front of a word of contest', zh, '主队以…获胜。', [
  [{ kind: 'score', value: '3-1', unit: null, decimal: null }, '3:1', '3∶1', '3比1', '3-1', '3：1'],
  [{ kind: 'score', value: '88-81' }, '88:81', '88比81', '88∶81', '88-81'],
]);
itReads('scores behind a word of contest', zh, '双方战平，比分是…。', [
  [{ kind: 'score', value: '2-2' }, '2:2', '2比2', '2-2'],
]);
itReads('gaps', zh, '比去年多…。', [[{ kind: 'change', value: 120, unit: '件' }, '120件', '一百二十件']]);
itReads('ranks', zh, '居全国…。', [
  [{ kind: 'ordinal', value: 2, unit: '位' }, '第二位', '第2位'],
  [{ kind: 'ordinal', value: 3, unit: '名' }, '第三名', '第3名'],
  [{ kind: 'ordinal', value: 12, unit: '届' }, '第十二届', '第12届'],
]);
