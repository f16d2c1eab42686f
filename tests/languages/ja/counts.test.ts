import { ja } from '../../../shared/languages/registry.ts';
import { type Corpus, itReads } from '../corpus.ts';

const COUNTS: Corpus = [
  [
    { kind: 'count', value: 123, unit: '人', decimal: '123', qualifier: 'exact' },
    '123人',
    '１２３人',
    '一二三人',
    '百二十三人',
  ],
  [
    { kind: 'count', value: 12000, unit: '人', step: '1000' },
    '1万2000人',
    '1.2万人',
    '12000人',
    '１２，０００人',
    '一万二千人',
    '1万2千人',
  ],
  [{ kind: 'count', value: 350_000_000, unit: '件' }, '3億5000万件', '3.5億件', '三億五千万件', '3億5千万件'],
  [{ kind: 'count', value: 2_000_300_000_000, unit: '本' }, '2兆3億本', '二兆三億本'],
  [{ kind: 'count', value: 45, unit: '名' }, '45名', '四十五名'],
  [{ kind: 'count', value: 8, unit: 'か所' }, '8か所', '八か所'],
  [{ kind: 'count', value: 8, unit: 'カ所' }, '8カ所', '８カ所'],
  [{ kind: 'count', value: 8, unit: 'ヶ所' }, '8ヶ所'],
  [{ kind: 'count', value: 15, unit: 'カ国' }, '15カ国', '十五カ国'],
  [{ kind: 'count', value: 300, unit: '個' }, '300個', '三百個', '3百個'],
  [{ kind: 'count', value: 20, unit: '台' }, '20台', '二十台'],
  [{ kind: 'count', value: 5, unit: '社' }, '5社', '五社'],
  [{ kind: 'count', value: 12, unit: '校' }, '12校', '十二校'],
  [{ kind: 'count', value: 4, unit: '回' }, '4回', '四回'],
  [{ kind: 'count', value: 1000, unit: '冊' }, '1000冊', '1,000冊', '千冊', '一千冊'],
  [{ kind: 'count', value: 250, unit: '枚' }, '250枚', '二百五十枚'],
  [{ kind: 'count', value: 5600, unit: '世帯' }, '5600世帯', '5,600世帯', '五千六百世帯'],
  [{ kind: 'count', value: 47, unit: '都道府県' }, '47都道府県'],
  [{ kind: 'count', value: 5_000_000, unit: null }, '500万', '五百万'],
];

const VAGUE: Corpus = [
  [{ value: null, low: 200, high: 999, unit: '人' }, '数百人'],
  [{ value: null, low: 20, high: 99, unit: '人' }, '数十人'],
  [{ value: null, low: 20_000, high: 99_999, unit: '人' }, '数万人'],
  [{ value: null, low: 200_000, high: 999_999, unit: '人' }, '数十万人'],
  [{ value: null, low: 11, high: 19, unit: '人' }, '十数人', '10数人'],
  [{ value: null, low: 120, high: 199, unit: '人' }, '百数十人'],
  [{ value: null, low: 110_000, high: 190_000, unit: '人' }, '十数万人'],
  [{ value: null, low: 2, high: 9, unit: '人' }, '数人'],
];

const QUALIFIED: Corpus = [
  [
    { value: 300, qualifier: 'about' },
    '約300人',
    'およそ300人',
    'ほぼ300人',
    '300人ほど',
    '300人程度',
    '300人前後',
    '約三百人',
  ],
  [{ value: 300, qualifier: 'over' }, '300人超', '300人余り', '300余人', '300人を超え', '300人を上回'],
  [{ value: 300, qualifier: 'atLeast' }, '300人以上', '少なくとも300人', '約300人以上'],
  [{ value: 300, qualifier: 'atMost' }, '300人以下', '最大300人', '最大で300人', '300人以内'],
  [{ value: 300, qualifier: 'under' }, '300人未満', '300人足らず', '300人に満たない'],
  [{ value: 300, qualifier: 'nearly' }, '300人近く'],
];

const RANGES: Corpus = [
  [
    { kind: 'count', value: null, low: 10, high: 20, unit: '人' },
    '10〜20人',
    '10～20人',
    '10人から20人',
    '10から20人',
    '10人〜20人',
    '十〜二十人',
  ],
  [{ kind: 'count', value: null, low: 30_000, high: 50_000, unit: '人' }, '3〜5万人', '3万〜5万人', '3万人から5万人'],
  [{ kind: 'count', value: null, low: 2, high: 3, unit: '人' }, '2、3人', '二、三人', '2〜3人'],
];

itReads('counts', ja, '会場には…が集まった。', COUNTS);
itReads('numbers that are no single one', ja, '会場には…が集まった。', VAGUE);
itReads('qualifiers', ja, '会場には…の姿があった。', QUALIFIED);
itReads('ranges', ja, '会場には…の姿があった。', RANGES);
