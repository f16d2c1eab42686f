import { describe, expect, it } from 'vitest';
import { analysePassage } from '../../checks/passages.ts';

/** What a text says again in another place, each as its two numbers and the strength of the link. */
function toldAgain(text: string, lang: 'zh' | 'en'): readonly string[] {
  const { facts, relations } = analysePassage(text, lang);
  const textOf = (id: unknown): string => facts.find((fact) => fact.id === id)!.text;
  return relations
    .filter(({ type, spans }) => type === 'restatement' && spans.length === 2)
    .map(({ strength, roles }) => `${textOf(roles.first)} = ${textOf(roles.second)}, ${strength}`);
}

describe('a number that is told again', () => {
  it.each([
    // One name, right or wrong.
    ['水厂总投资2.4亿元。县长说，水厂总投资2.4亿元已经到账。', '2.4亿元 = 2.4亿元, implied'],
    ['水厂总投资2.4亿元。县长说，水厂总投资2.6亿元已经到账。', '2.4亿元 = 2.6亿元, implied'],
    // All of them.
    ['灯会上展出花灯260盏。开幕当晚，全部260盏花灯都亮了。', '260盏 = 260盏, implied'],
    ['灯会上展出花灯260盏。开幕当晚，全部280盏花灯都亮了。', '260盏 = 280盏, implied'],
    // Words that point back.
    ['船上有14人获救。获救的14人均已送医。', '14人 = 14人, implied'],
    ['船上有14人获救。获救的16人均已送医。', '14人 = 16人, implied'],
    // The size of a thing.
    ['新堤全长3200米。这座全长3300米的新堤明年完工。', '3200米 = 3300米, implied'],
    // A sentence said again.
    ['县里今年为山区学校添置图书共4.2万册。\n\n县里今年为山区学校添置图书共4.8万册。', '4.2万册 = 4.8万册, stated'],
  ])('is tied in Chinese: %s', (text, link) => {
    expect(toldAgain(text, 'zh')).toContain(link);
  });

  it.each([
    ['The total cost is £3.2m. She said the total cost of £3.6m was agreed.', '£3.2m = £3.6m, implied'],
    ['The total cost is 3.2m yuan. She said the total cost of 3.6m yuan was agreed.', '3.2m yuan = 3.6m yuan, implied'],
    ['The show has 64 sculptures. All 66 sculptures are for sale.', '64 sculptures = 66 sculptures, implied'],
    [
      'Rescuers found 19 people trapped in the mine. The 21 people trapped were all freed.',
      '19 people = 21 people, implied',
    ],
    ['The pier is 640 metres long. Storms broke the 610-metre pier twice.', '640 metres = 610-metre, implied'],
  ])('is tied in English: %s', (text, link) => {
    expect(toldAgain(text, 'en')).toContain(link);
  });

  it.each([
    // Two years, two owners, a part, a step, another thing.
    ['2023年水厂总投资2.4亿元。2024年水厂总投资2.6亿元。', 'zh'],
    ['北校在册学员73名，女性40名，占55%。南校在册学员38名，女性10名，占26%。', 'zh'],
    ['灯会上展出花灯260盏。其中40盏花灯由学生制作。', 'zh'],
    ['灯会上展出花灯260盏，又新增280盏。', 'zh'],
    ['新堤全长3200米。老桥长610米。', 'zh'],
    ['In 2023 the total cost was £3.2m. In 2024 the total cost was £3.6m.', 'en'],
    ['The show has 64 sculptures. Another 66 sculptures are in store.', 'en'],
    ['The pier is 640 metres long. The park covers 12 hectares.', 'en'],
  ] as const)('is not tied to what it is not: %s', (text, lang) => {
    expect(toldAgain(text, lang)).toEqual([]);
  });

  it.each([
    // A caption, a label line, a chart.
    ['县里新购纯电动公交车46辆。\n\n图为新购的46辆纯电动公交车。', '46辆 = 46辆, implied'],
    ['县里新购纯电动公交车46辆。\n\n图为新购的48辆纯电动公交车。', '46辆 = 48辆, implied'],
    ['全镇建成口袋公园游园52处。\n\n数说\n\n口袋公园游园：53处。', '52处 = 53处, implied'],
    ['▲2.6万亩高标准农田正在灌溉。张平 摄\n\n今年，全县新建高标准农田2.5万亩。', '2.6万亩 = 2.5万亩, implied'],
  ])('is tied to what stands beside the story: %s', (text, link) => {
    expect(toldAgain(text, 'zh')).toContain(link);
  });

  it.each([
    [
      'The county bought 46 electric buses last year.\n\nPictured: some of the 48 electric buses wait at the depot.',
      '46 electric buses = 48 electric buses, implied',
    ],
    [
      'The trust planted 1,200 oak saplings. Volunteers did most of the work.\n\nVolunteers with the 1,200 oak saplings. Photo: Tom Okafor',
      '1,200 oak saplings = 1,200 oak saplings, implied',
    ],
    [
      'The county bought 46 electric buses last year.\n\nElectric buses: 48. Electric cars: 12.',
      '46 electric buses = 48, implied',
    ],
  ])('is tied to what stands beside the story in English: %s', (text, link) => {
    expect(toldAgain(text, 'en')).toContain(link);
  });

  it.each([
    // A few of them, another thing, another year, a name that many things share.
    ['县里新购纯电动公交车46辆。\n\n图为3辆纯电动公交车驶出车站。', 'zh'],
    ['县里新购纯电动公交车46辆。\n\n图为新购的48台公交充电装置。', 'zh'],
    ['去年，县里拥有纯电动公交车46辆。\n\n图为2024年的48辆纯电动公交车。', 'zh'],
    ['活动有46名学生参加。\n\n图为48名学生在植树。', 'zh'],
    ['The county bought 46 electric buses.\n\nPictured: two electric buses at the depot.', 'en'],
    ['The county has 46 schools.\n\nPictured: some of the 48 classrooms.', 'en'],
    ['The county bought 46 electric buses.\n\nElectric cars: 48. Electric vans: 12.', 'en'],
  ] as const)('is not tied to what a picture shows besides: %s', (text, lang) => {
    expect(toldAgain(text, lang)).toEqual([]);
  });

  it('is tied once, however many words tie it', () => {
    const text = '灯会上展出花灯总数260盏。开幕当晚，全部花灯总数260盏。';
    expect(new Set(toldAgain(text, 'zh')).size).toBe(toldAgain(text, 'zh').length);
  });
});
