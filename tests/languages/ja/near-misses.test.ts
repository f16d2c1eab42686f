import { describe, expect, it } from 'vitest';
import { ja } from '../../../shared/languages/registry.ts';
import { itReadsNothing } from '../corpus.ts';

itReadsNothing('names that contain numerals', ja, [
  ...[
    '三菱重工と三井物産',
    '四国と九州',
    '千葉県と三重県',
    '八王子市の六本木',
    '五十嵐さん',
    '北九州市',
    '千代田区の一橋',
    '三国志と万葉集',
  ],
  ...[
    'A4判の紙',
    '5G対応',
    'COVID-19の流行',
    'G7首脳',
    '3・11から',
    '110番通報',
    '台風19号',
    '国道16号',
    '震度5強',
    '20代の女性',
    '2丁目',
  ],
]);

itReadsNothing('words with a numeral in them', ja, [
  ...[
    '一部の人',
    '一方で',
    '一般に',
    '一時停止した',
    '一人ひとりが',
    '一人一人の声',
    '一人暮らし',
    '一体なぜ',
    '一緒に',
    '一番の理由',
    '統一地方選',
  ],
  ...[
    '十分な時間',
    '唯一の道',
    '万一の備え',
    '万博が開幕',
    '百貨店',
    '二酸化炭素',
    '四季折々',
    '数字の上では',
    '人数を数える',
    '多数決',
    '三角の紙',
  ],
]);

itReadsNothing('places in a paper, a law or a series, and times of day', ja, [
  ...[
    '第1面に載る',
    '第2章',
    '憲法第9条',
    '第3者委員会',
    '午後3時30分から',
    '10時に開く',
    '8:30開始',
    '小学3年生',
    '中学2年',
    '21世紀',
  ],
]);

describe('why a numeral is no fact', () => {
  it.each([
    ['一部の人', 0, 1, 'word'],
    ['就業者数は', 3, 4, 'word'],
    ['三菱重工', 0, 1, 'name'],
    ['第1面', 1, 2, 'edition'],
    ['第2次', 1, 2, 'place-in-series'],
    ['午後3時', 2, 3, 'clock'],
    ['10時30分', 3, 5, 'clock'],
    ['1人当たり3万円', 0, 1, 'rate-base'],
    ['A4判', 1, 2, 'name'],
    ['台風19号', 2, 4, 'name'],
    ['1、はじめに', 0, 1, 'list-marker'],
    ['番号12345678', 2, 10, 'code'],
    ['彼は3だ', 2, 3, null],
  ] as const)('%s', (text, start, end, reason) => {
    expect(ja.excludes(text, start, end)).toBe(reason);
  });
});
