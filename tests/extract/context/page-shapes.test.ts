import { describe, expect, it } from 'vitest';
import { read } from '../document.ts';

/** What whole pages showed (tests/pages/): a sentence, then each figure with its metric. */
const SENTENCES: readonly (readonly [text: string, ...rows: (readonly [figure: string, metric: string | null])[]])[] = [
  ['一台起吊能力达900吨的浮吊昨日进港。', ['900吨', '浮吊起吊能力']],
  ['钻机在水深1200米的海域，昨日完成试验。', ['1200米', '海域水深']],
  ['全年救治患者3120人次，是2021年的2.6倍。', ['3120人次', '救治患者'], ['2.6倍', '救治患者']],
  ['参训司机860人，其中七成来自邻县。', ['860人', '参训司机'], ['七成', '来自邻县']],
  ['群众满意度连续5个季度在97%以上。', ['97%以上', '群众满意度']],
  ['主机由3200个零件组成。', ['3200个', '零件']],
  ['机库里，12台播种机同时出库。', ['12台', '播种机同时出库']],
  ['全省46对服务区增开窗口。', ['46对', '服务区增开窗口']],
  ['像这样的口袋公园，全市已建成38个。', ['38个', '口袋公园']],
  ['月租保持不变，仍为450元。', ['450元', '月租']],
  [
    '平台对超载、超限、逾期分别预警1.2万次、3400次和280次。',
    ['1.2万次', '超载预警'],
    ['3400次', '超限预警'],
    ['280次', '逾期预警'],
  ],
  ['周转天数平均为88.2天，缩短3.6天。', ['88.2天', '周转天数'], ['3.6天', '周转天数缩短']],
  ['公司在手订单96亿元。', ['96亿元', '公司在手订单']],
  ['净水器市占率18.5%。', ['18.5%', '净水器市占率']],
  ['语文、数学优秀率分别提高3.1个和2.4个百分点。', ['3.1个', '语文优秀率提高'], ['2.4个百分点', '数学优秀率提高']],
];

/** The same readers read traditional characters; what they find is written as the page has it. */
const TRADITIONAL: typeof SENTENCES = [
  ['署方統計，網上投訴860宗，涉款420萬元。', ['860宗', '網上投訴'], ['420萬元', '涉款']],
  ['車隊現有電動巴士230輛，佔車隊總數的18%。', ['230輛', '電動巴士'], ['18%', '佔車隊總數']],
];

describe.each([
  ['simplified', SENTENCES],
  ['traditional', TRADITIONAL],
])('what figures of whole pages measure, in %s characters', (_, sentences) => {
  it.each(sentences.map(([text, ...rows]) => ({ text, rows })))('$text', ({ text, rows }) => {
    const { facts } = read('page.txt', text, { issueDate: '2025-10-20', lang: 'zh' });
    const metrics = rows.map(([figure]) => [figure, facts.find((fact) => fact.text === figure)?.metric]);
    expect(metrics).toEqual(rows);
  });
});
