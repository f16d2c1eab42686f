import { ja } from '../../../shared/languages/registry.ts';
import { type Corpus, itReads, itReadsAll } from '../corpus.ts';

const SHARES: Corpus = [
  [
    { kind: 'percent', value: 12.5, unit: '%', step: '0.1' },
    '12.5%',
    '12.5％',
    '１２.５％',
    '12.5パーセント',
    '十二・五％',
    '一二・五％',
    '12・5％',
  ],
  [{ kind: 'percent', value: 30, unit: '%', step: '10', decimal: '30' }, '3割', '三割', '３割'],
  [{ kind: 'percent', value: 35, unit: '%', step: '1' }, '3割5分', '三割五分'],
  [{ kind: 'percent', value: 32.5, unit: '%', step: '0.1' }, '3割2分5厘'],
  [{ kind: 'percent', value: 30, qualifier: 'over' }, '3割強', '3割超'],
  [{ kind: 'percent', value: 30, qualifier: 'nearly' }, '3割弱', '3割近く'],
  [{ kind: 'percent', value: null, low: 20, high: 30 }, '2〜3割', '2割〜3割', '20〜30%', '20%から30%'],
  [{ kind: 'ratio', value: 0.25, decimal: '0.25' }, '4分の1', '四分の一'],
  [{ kind: 'ratio', value: 0.3333, decimal: null }, '3分の1'],
  [{ kind: 'ratio', value: 2.5, unit: '倍' }, '2.5倍', '二・五倍'],
  [{ kind: 'percent', value: -0.5, decimal: '-0.5' }, 'マイナス0.5%', '▲0.5%', '-0.5％'],
];

const MONEY: Corpus = [
  [
    { kind: 'money', value: 350_000_000, unit: '円', currency: 'JPY', step: '10000000' },
    '3億5000万円',
    '3.5億円',
    '三億五千万円',
  ],
  [{ kind: 'money', value: 1_200_000_000_000, unit: '円', currency: 'JPY' }, '1兆2000億円', '1.2兆円', '一兆二千億円'],
  [{ kind: 'money', value: 1500, currency: 'JPY' }, '1500円', '1,500円', '千五百円', '¥1500', '￥1,500'],
  [{ kind: 'money', value: 149.5, decimal: '149.50', step: '0.01', unit: '円' }, '149円50銭'],
  [{ kind: 'money', value: 20_000, unit: 'ドル', currency: 'USD' }, '2万ドル', '二万ドル'],
  [{ kind: 'money', value: 20_000, currency: 'USD' }, '2万米ドル', '$20,000'],
  [{ kind: 'money', value: 5_000_000, unit: 'ユーロ', currency: 'EUR' }, '500万ユーロ'],
  [{ kind: 'money', value: 3, unit: '豪ドル', currency: 'AUD' }, '3豪ドル'],
  [{ kind: 'money', value: null, low: 30_000, high: 50_000, unit: '円' }, '3〜5万円', '3万〜5万円', '3万円から5万円'],
];

const MEASURES: Corpus = [
  [{ kind: 'measure', value: 65, unit: '歳', qualifier: 'atLeast' }, '65歳以上', '六十五歳以上'],
  [{ kind: 'measure', value: 42.195, unit: 'キロ' }, '42.195キロ'],
  [{ kind: 'measure', value: 30, unit: 'センチ' }, '30センチ', '三十センチ'],
  [{ kind: 'measure', value: 35.2, unit: '度' }, '35.2度'],
  [{ kind: 'measure', value: 12, unit: 'km' }, '12km'],
  [{ kind: 'duration', value: 3, unit: '時間' }, '3時間', '三時間'],
  [{ kind: 'duration', value: 10, unit: 'カ月' }, '10カ月', '十カ月'],
  [{ kind: 'duration', value: 5, unit: '日間' }, '5日間'],
  [{ kind: 'duration', value: 2, unit: '週間', qualifier: 'about' }, '約2週間'],
  [{ kind: 'duration', value: 20, unit: '年' }, '20年', '二十年'],
  [{ kind: 'ordinal', value: 3, unit: '位' }, '3位', '第3位', '三位'],
  [{ kind: 'ordinal', value: 3, unit: '回' }, '第3回', '第三回'],
  [{ kind: 'ordinal', value: 5, unit: '人目' }, '5人目'],
  [{ kind: 'ordinal', value: 4, unit: '年目' }, '4年目', '四年目'],
];

itReads('shares', ja, '全体では…だった。', SHARES);
itReads('money', ja, '費用は…だった。', MONEY);
itReads('measures, spans and ranks', ja, '記録は…だった。', MEASURES);

itReadsAll(ja, [
  ['前年同月比3.2%増の1万2000人だった。', '3.2% | change | 3.2 | %', '1万2000人 | count | 12000 | 人'],
  ['支持率は5ポイント低下し、42%となった。', '5ポイント | change | 5 | ポイント', '42% | percent | 42 | %'],
  ['10人から20人に増えた。', '10人 | count | 10 | 人', '20人 | count | 20 | 人'],
  ['1人当たり約3万円を配る。', '約3万円 | rate | 30000 | 円 | about'],
  ['円相場は1ドル＝149円50銭をつけた。', '149円50銭 | rate | 149.5 | 円'],
  ['日経平均は300円高の4万円台。', '300円 | change | 300 | 円', '4万円台 | money | 40000 | 円 | over'],
  ['四国8県、三重県の2市で一部3人が参加。', '8県 | count | 8 | 県', '2市 | count | 2 | 市', '3人 | count | 3 | 人'],
  ['GDP0.5%増、5G対応のEV3万台。', '0.5% | change | 0.5 | %', '3万台 | count | 30000 | 台'],
]);
