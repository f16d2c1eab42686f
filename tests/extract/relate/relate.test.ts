import { describe, expect, it } from 'vitest';
import { analysePassage } from '../../checks/passages.ts';

/** Relations of a passage with the texts of their facts in place of ids. */
function related(text: string, lang: string) {
  const { facts, relations } = analysePassage(text, lang);
  const textOf = (id: string) => facts.find((fact) => fact.id === id)!.text;
  return relations.map(({ type, strength, roles, spans }) => ({
    type,
    strength,
    roles: Object.fromEntries(
      Object.entries(roles).map(([role, ids]) => [role, typeof ids === 'string' ? textOf(ids) : ids.map(textOf)]),
    ),
    said: spans.map((span) => span.text),
  }));
}

describe('parts and wholes', () => {
  it('are a sum where the words say that nothing is missing', () => {
    expect(related('展馆共有展位230个，由食品展位150个和家居展位80个组成。', 'zh')).toMatchObject([
      { type: 'sum', strength: 'stated', roles: { whole: '230个', parts: ['150个', '80个'] } },
    ]);
    expect(related('They planted 300 oaks and 250 pines, 550 in total.', 'en')).toMatchObject([
      { type: 'sum', roles: { whole: '550', parts: ['300 oaks', '250 pines'] } },
    ]);
  });

  it('are part-of where the words leave room for others', () => {
    expect(related('志愿者86人，其中医护50人、教师26人。', 'zh')).toMatchObject([
      { type: 'part-of', strength: 'stated', roles: { whole: '86人', parts: ['50人', '26人'] } },
    ]);
    expect(related('商户共120家，由餐饮60家、零售40家等组成。', 'zh')).toMatchObject([{ type: 'part-of' }]);
  });

  it('need one unit', () => {
    expect(related('书店有员工12名，其中图书3000册。', 'zh')).toEqual([]);
  });
});

describe('shares', () => {
  it('tie part and percent, and the whole where it is a number', () => {
    expect(related('全校教师240名，其中青年教师60名，占25%。', 'zh')).toContainEqual(
      expect.objectContaining({
        type: 'share-of',
        roles: { percent: '25%', part: '60名', whole: '240名' },
      }),
    );
  });

  it('leave the whole open where it is only named', () => {
    expect(related('协会会员1914名，占全县会员总数的62.55%。', 'zh')).toMatchObject([
      { type: 'share-of', roles: { percent: '62.55%', part: '1914名' }, said: ['1914名，占全县会员总数的62.55%'] },
    ]);
  });
});

describe('changes', () => {
  it('have both ends and what is said of the step', () => {
    expect(related('月产量由400台增至500台，增长25%。', 'zh')).toMatchObject([
      { type: 'change', roles: { old: '400台', new: '500台', steps: ['25%'] } },
    ]);
  });

  it('are read in English, whether the pair was read as one range or as two numbers', () => {
    const [rise] = related('Output rose from 400 to 500, up 25%.', 'en');
    const [fall] = related('Output fell from 500 to 400, down 20%.', 'en');
    expect(rise).toMatchObject({ type: 'change', roles: { steps: ['25%'] } });
    expect(fall).toMatchObject({ type: 'change', roles: { old: '500', new: '400', steps: ['20%'] } });
  });
});

it('a page without numbers has no relations', () => {
  expect(related('今天天气很好。', 'zh')).toEqual([]);
});

describe('enumerations', () => {
  it('are stated by a colon, right or wrong', () => {
    const said = '3项措施：减租、补贴、培训。';
    expect(related(`街道推出${said}`, 'zh')).toMatchObject([
      { type: 'enumeration', strength: 'stated', roles: { count: '3项' }, said: [said] },
    ]);
    expect(related('The plan has three aims: safety, speed and comfort.', 'en')).toMatchObject([
      { type: 'enumeration', strength: 'stated', roles: { count: 'three aims' } },
    ]);
  });

  it('before their count are implied where they come out right, and weak where not', () => {
    expect(related('烹饪、面点、茶艺等3个项目同时开赛。', 'zh')).toMatchObject([
      { type: 'enumeration', strength: 'implied', roles: { count: '3个' } },
    ]);
    expect(related('烹饪、面点、茶艺5个项目同时开赛。', 'zh')).toMatchObject([
      { type: 'enumeration', strength: 'weak' },
    ]);
  });

  it('are none where the colon opens parts of the same unit', () => {
    expect(related('表彰工匠5名：机械3名、电气2名。', 'zh').map(({ type }) => type)).not.toContain('enumeration');
  });
});

describe('lengths and their ends', () => {
  it('are tied where the ends stand beside them', () => {
    expect(related('书市从5月1日持续到5月7日，为期7天。', 'zh')).toMatchObject([
      { type: 'duration-ends', strength: 'stated', roles: { length: '7天' } },
    ]);
    expect(related('书市为期7天，去年卖出图书300册。', 'zh')).toEqual([]);
  });
});

describe('dates and weekdays', () => {
  it('are tied where they stand together', () => {
    expect(related('会议定于2025年10月1日（星期三）召开，代表120人到会。', 'zh')).toMatchObject([
      { type: 'date-weekday', strength: 'stated', said: ['2025年10月1日（星期三'] },
    ]);
    expect(related('The council met on Wednesday, 1 October 2025.', 'en')).toMatchObject([
      { type: 'date-weekday', said: ['Wednesday, 1 October 2025'] },
    ]);
    expect(related('会议定于2025年10月1日召开，星期三闭幕。', 'zh')).toEqual([]);
  });
});

describe('rates', () => {
  it('tie an average to the total and the heads it is of', () => {
    expect(related('合作社向300户村民分红90万元，户均3000元。', 'zh')).toMatchObject([
      { type: 'rate', strength: 'stated', roles: { total: '90万元', heads: '300户', average: '3000元' } },
    ]);
  });

  it('tie cases to their population', () => {
    const rates = related('In a town of 200,000 people there were 100 cases, or 50 per 100,000.', 'en');
    expect(rates).toContainEqual(expect.objectContaining({ type: 'rate' }));
    expect(rates.find(({ type }) => type === 'rate')!.roles).toMatchObject({ heads: '200,000 people' });
  });

  it('need both', () => {
    expect(related('合作社今年户均分红3000元，去年为2600元。', 'zh').map(({ type }) => type)).not.toContain('rate');
  });
});

describe('series', () => {
  it('are three or more periods of one figure', () => {
    expect(related('快递业务量2022年为120万件，2023年为150万件，2024年为180万件。', 'zh')).toContainEqual(
      expect.objectContaining({
        type: 'series',
        strength: 'implied',
        roles: { points: ['120万件', '150万件', '180万件'] },
      }),
    );
    expect(related('The port handled 120 ships in 2022, 150 in 2023 and 180 in 2024.', 'en')).toContainEqual(
      expect.objectContaining({ type: 'series' }),
    );
  });

  it('end where the period repeats or another figure begins', () => {
    const types = (text: string) => related(text, 'zh').map(({ type }) => type);
    expect(types('2022年产粮120万吨，2023年产粮150万吨，2023年产粮180万吨。')).not.toContain('series');
    expect(types('2022年产粮120万吨，2023年售车150万辆，2024年产粮180万吨。')).not.toContain('series');
  });
});

describe('targets', () => {
  it('are tied to what was reached', () => {
    expect(related('全市力争到2030年建成充电桩300座，目前已建成180座。', 'zh')).toContainEqual(
      expect.objectContaining({ type: 'target-actual', roles: { target: '300座', actual: '180座' } }),
    );
    expect(
      related('The council aims to build 500 homes by 2030. So far 120 homes have been built.', 'en'),
    ).toContainEqual(
      expect.objectContaining({ type: 'target-actual', roles: { target: '500 homes', actual: '120 homes' } }),
    );
  });

  it('are not tied to a figure of another unit', () => {
    const links = related('全市力争到2030年建成充电桩300座，目前已投入180万元。', 'zh');
    expect(links.map(({ type }) => type)).not.toContain('target-actual');
  });
});

describe('surveys', () => {
  it('tie the percentages behind a sample to it', () => {
    expect(related('共有427人参加问卷调查，96%表示满意。认为收费偏高的占12%。', 'zh')).toContainEqual(
      expect.objectContaining({ type: 'survey', roles: { sample: '427人', shares: ['96%', '12%'] } }),
    );
    expect(related('Of 427 people surveyed, 96% were satisfied.', 'en')).toContainEqual(
      expect.objectContaining({ type: 'survey', roles: { sample: '427 people', shares: ['96%'] } }),
    );
  });

  it('need a sample', () => {
    expect(related('协会有会员427人，96%住在城区。', 'zh').map(({ type }) => type)).not.toContain('survey');
  });
});

it('every relation names words, also where its parts stand in another sentence', () => {
  const links = related('前三季度全市进出口1862亿元。其中，出口1102亿元，进口760亿元。', 'zh');
  expect(links.length).toBeGreaterThan(0);
  for (const { said } of links) for (const text of said) expect(text).not.toBe('');
});

describe('headlines', () => {
  /** Relations between a headline and its text. */
  const restated = (head: string, text: string, lang: string) => {
    const { facts, relations } = analysePassage(`${head}\n\n${text}`, lang);
    const textOf = (id: unknown) => facts.find((fact) => fact.id === id)?.text;
    return relations
      .filter(({ type, spans }) => type === 'restatement' && spans.length === 2)
      .map(({ strength, roles, spans }) => [strength, textOf(roles.first), textOf(roles.second), spans.length]);
  };

  it('are tied to the place where the text tells their figure', () => {
    const text = '记者昨日获悉，全县农家书屋已有1950间，去年新建118间，读者满意率达96%。';
    expect(restated('近2000间书屋亮起灯', text, 'zh')).toEqual([['weak', '近2000间', '1950间', 2]]);
    expect(restated('全县书屋增至1950间', text, 'zh')).toEqual([['implied', '1950间', '1950间', 2]]);
    expect(
      restated('Nearly 2,000 libraries open', 'The county now has 1,950 libraries. It built 118 last year.', 'en'),
    ).toEqual([['weak', 'Nearly 2,000 libraries', '1,950 libraries', 2]]);
  });

  it('are tied right or wrong where no other figure can be meant', () => {
    const text = '记者昨日获悉，全县农家书屋已有1950间，去年新建118间，读者满意率达96%。';
    expect(restated('1960间书屋亮起灯', text, 'zh')).toEqual([['weak', '1960间', '1950间', 2]]);
    expect(restated('近七成读者满意农家书屋', '调查显示，58.3%的读者满意农家书屋。', 'zh')).toEqual([
      ['weak', '近七成', '58.3%', 2],
    ]);
    expect(restated('1,930 libraries light up', 'The county now has 1,950 libraries.', 'en')).toEqual([
      ['weak', '1,930 libraries', '1,950 libraries', 2],
    ]);
  });

  it('are not tied to another unit, another kind or a number far off', () => {
    const text = '记者昨日获悉，全县农家书屋已有1950间，去年新建118间，读者满意率达96%。';
    expect(restated('12间书屋亮起灯', text, 'zh')).toEqual([]);
    expect(restated('近2000人走进书屋', text, 'zh')).toEqual([]);
  });
});
