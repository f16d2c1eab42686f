import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';

const metricsOf = (text: string): readonly (readonly [string, string | null])[] =>
  extract({
    ...{ name: 'page.txt', sha256: '', encoding: 'utf-8', encodingConfidence: 1, mediaType: 'text/plain' },
    ...{ text, frontMatter: null, issueDate: '2025-10-20', lang: 'zh' },
  })
    .facts.filter(({ kind }) => kind !== 'date')
    .map(({ text: figure, metric }) => [figure, metric]);

/** A text, one of its figures, and what that figure measures: null where the words leave it open. */
const CASES: readonly (readonly [text: string, figure: string, metric: string | null])[] = [
  ['去年展会成交率41%，今年47%，提高6个百分点。', '47%', '展会成交率'],
  ['今年调解纠纷520件，较去年440件上升18.2%。', '440件', '调解纠纷'],
  ['一季度进口药材30吨，与去年上半年的55吨相比下降45%。', '55吨', '进口药材'],
  ['上半年发生火警12起，去年同期为9起，同比上升三成。', '9起', '发生火警'],
  ['上半年发生火警12起，同比增长33.3%，去年同期9起。', '9起', '发生火警'],
  ['藏书量已达2.4万册，是2018年8000册的3倍。', '8000册', '藏书量'],
  ['桃园面积扩大到9600亩，是十年前2400亩的4倍。', '2400亩', '桃园面积'],
  ['新签合同金额47.3亿元，是去年全年（29.8亿元）的1.6倍。', '29.8亿元', '新签合同金额'],
  ['入围门槛从263亿元提高到270亿元的情况下，仍多了3家。', '270亿元', '入围门槛'],
  ['该镇登记的菌菇企业从3家变成11家，增长267%。', '11家', '登记的菌菇企业'],
  ['民宿入住率由淡季的32%升至旺季的86%。', '86%', '民宿入住率'],
  ['四年来研发投入年均增长20%，从5.2亿元增至10.8亿元。', '5.2亿元', '研发投入'],
  ['电动车骑手头盔佩戴率，由年初的71%提升到86%。', '71%', '头盔佩戴率'],
  ['这家茶馆日接待量上年为610人，今年升至660人。', '610人', '日接待量'],
  ['这家茶馆日接待量上年为610人，今年升至660人。', '660人', '日接待量'],
  ['由58人组成的护林队守着两座山。', '58人', '护林队'],
  // What the clause in front counts in another unit is not what moved.
  ['平台覆盖商户1.2万家，投诉从每月86件降到19件。', '19件', '投诉'],
  ['今年种树300株，比去年多50株。', '300株', '种树'],
];

/** The same number once more, in figures, in brackets or in another unit. */
const AGAIN: readonly (readonly [text: string, figure: string, metric: string | null])[] = [
  ['湿地总面积6.5万亩（约合4333公顷），分三片。', '约合4333公顷', '湿地总面积'],
  ['注册志愿者近12万人，准确数字是119860人。', '119860人', '注册志愿者'],
  ['超过一半（52.6%）的网民每天看直播。', '超过一半', '每天看直播'],
  ['超过一半（52.6%）的网民每天看直播。', '52.6%', '每天看直播'],
  ['近5000名（4870名）学生返校。', '近5000名', '学生返校'],
  ['近5000名（4870名）学生返校。', '4870名', '学生返校'],
  // A share in brackets is not the number again.
  ['抽检合格52家（65%），其余限期整改。', '65%', null],
];

describe.each([
  ['of another time', CASES],
  ['said again', AGAIN],
])('a figure %s', (_, cases) => {
  it.each(cases)('%s – %s', (text, figure, metric) => {
    const found = metricsOf(text).find(([written]) => written === figure);
    expect(found).toBeDefined();
    if (metric === null) expect(found![1]).toBeNull();
    else expect(found![1]).toContain(metric);
  });
});
