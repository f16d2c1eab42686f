import { describe } from 'vitest';
import { zh } from '../../../shared/languages/zh/index.ts';
import { itReadsAll } from '../corpus.ts';

/** Written before they were read. What was misread at first: 半百, 3/4公里, 二支队, the book title, 公噸, 十一度, 十一球, 三十九度五. */
describe('Chinese numbers in running text', () => {
  itReadsAll(zh, [
    ['体感温度可达华氏一百零四度。', '华氏一百零四度 | measure | 104 | 华氏度'],
    ['他年过半百，跑完全程用了四小时。', '半百 | count | 50 | ', '四小时 | duration | 4 | 小时'],
    [
      '隧道长约一公里，两条支线各长3/4公里。',
      '约一公里 | measure | 1 | 公里 | about',
      '两条 | count | 2 | 条',
      '3/4公里 | measure | 0.75 | 公里',
    ],
    ['工程队分成三个支队，一支队负责桥梁，二支队负责路基。', '三个 | count | 3 | 个'],
    ['书店里《一千零一夜》卖出三百本。', '三百本 | count | 300 | 本'],
    [
      '《八百壮士》票房四千二百万元，观影人次逾百万。',
      '四千二百万元 | money | 42000000 | 元',
      '逾百万 | count | 1000000 |  | over',
    ],
    [
      '食物銀行派發八百六十公噸物資，惠及四萬五千個家庭。',
      '八百六十公噸 | measure | 860 | 公噸',
      '四萬五千個 | count | 45000 | 個',
    ],
    [
      '夜间最低温度摄氏零下十一度，积雪厚约九厘米。',
      '摄氏零下十一度 | measure | -11 | 摄氏度',
      '约九厘米 | measure | 9 | 厘米 | about',
    ],
    ['三中队和五中队的队员分乘四辆车赶到，救出十一人。', '四辆 | count | 4 | 辆', '十一人 | count | 11 | 人'],
    ['孩子发烧到三十九度五，退到37度2。', '三十九度五 | measure | 39.5 | 度', '37度2 | measure | 37.2 | 度'],
    ['市民花了六十八元五角买了两斤半樱桃。', '六十八元五角 | money | 68.5 | 元', '两斤半 | measure | 2.5 | 斤'],
    [
      '千年古镇迎来百余位画家，两三千名村民欢迎。',
      '百余位 | count | 100 | 位 | over',
      '两三千名 | count | 2000..3000 | 名',
    ],
    ['一二年级学生放学早。'],
    ['一家人千万别急。'],
  ]);
});
