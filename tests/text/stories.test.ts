import { describe, expect, it } from 'vitest';
import { splitArticles } from '../../shared/text/articles.ts';
import { isNamesLine, isSurelyNames } from '../../shared/text/names.ts';

const titlesOf = (lines: readonly string[], gap = '\n'): (string | null)[] =>
  splitArticles(lines.join(gap))
    .filter(({ kind }) => kind !== 'masthead')
    .map(({ title }) => title?.text ?? null);

const PORT = [
  '青屿港吞吐量破纪录',
  '本报记者 周宁',
  '青屿港集团昨日公布，今年港口吞吐量达到812万吨。集团总经理邹海波介绍，冷链码头贡献最大。',
];

describe('stories without a credit', () => {
  it.each([
    ['of other words', ['山村小学办起合唱团', '石板村小学的音乐教室只有一架旧风琴，孩子们每天放学后练唱四十分钟。']],
    ['with a lead of news', ['合唱团周末登台', '记者昨日从文化馆获悉，石板村合唱团周末将在文化馆登台。']],
    ['under two headlines', ['一架旧风琴', '石板村小学的合唱故事', '石板村小学的音乐教室里，孩子们每天放学后练唱。']],
  ])('are told from subheads: %s', (_, [title, ...rest]) => {
    expect(titlesOf([...PORT, title!, ...rest])).toHaveLength(2);
  });

  it.each([
    ['that goes on with the names', ['冷链成了主角', '青屿港集团的冷链码头去年才投用。邹海波说，码头全年无休。']],
    ['that is numbered', ['二、人从哪来', '招工难困扰着不少企业，老师傅要退休，年轻人不愿上夜班。']],
  ])('and a subhead is told from a story: %s', (_, lines) => {
    expect(titlesOf([...PORT, ...lines])).toEqual(['青屿港吞吐量破纪录']);
  });

  it('are told by blank lines where stories are set apart and paragraphs are not', () => {
    const page = [
      '青屿港吞吐量破纪录\n本报记者 周宁\n青屿港集团昨日公布，今年吞吐量达到812万吨。\n冷链码头贡献最大。',
      '合唱团登台\n本报讯（记者 李宁）石板村合唱团周末登台。\n门票免费。',
      '港口招工\n青屿港集团招收司机40名。\n报名月底截止。',
    ].join('\n\n');
    expect(titlesOf([page])).toEqual(['青屿港吞吐量破纪录', '合唱团登台', '港口招工']);
  });

  it('in capitals at their beginning are stories', () => {
    const page = [
      'Ferry fares rise',
      'By Ann Lee',
      'Fares rise by 4% in May.',
      'Brewery toasts record year',
      'PROFITS at the brewery jumped.',
    ];
    expect(titlesOf(page, '\n\n')).toEqual(['Ferry fares rise', 'Brewery toasts record year']);
  });
});

describe('stories told by what they are', () => {
  it('are opened by a rubric, and by a headline without number behind numbered ones', () => {
    const numbered = [
      ...PORT,
      '一、人从哪来',
      '青屿港集团的冷链码头去年才投用。',
      '二、钱从哪来',
      '青屿港集团今年多投了一成。',
    ];
    const story = ['冬季保供账本', '青屿港集团今年冬天的煤炭库存够用一个月。'];
    expect(titlesOf([...numbered, ...story])).toEqual(['青屿港吞吐量破纪录', '冬季保供账本']);
    expect(titlesOf([...PORT, '港航动态', '青屿港集团今年冬天的煤炭库存够用一个月。'])).toEqual([
      '青屿港吞吐量破纪录',
      '港航动态',
    ]);
  });

  it.each(['周宁', '本报记者 周宁'])('may have a question for a headline, over %s', (credit) => {
    const question = [...PORT, '公交该不该涨价？', credit, '有网友晒出一张旧公交票，引来不少议论。'];
    expect(titlesOf(question)).toEqual(['青屿港吞吐量破纪录', '公交该不该涨价？']);
  });

  it('begin with the name of the paper in place of 本报', () => {
    const [, article] = splitArticles([...PORT, '话剧首演', '晚报讯（记者 白芷）话剧昨晚首演。'].join('\n'));
    expect(article).toMatchObject({ title: { text: '话剧首演' }, byline: { text: '晚报讯（记者 白芷）' } });
  });

  it('keep rows of figures as text', () => {
    const rows = ['电煤库存：1360万吨，可用26天', '跨省购电：41亿千瓦时'];
    const [, article] = splitArticles(['冬季保供账本', '本报记者 周宁', ...PORT, '港航动态', ...rows].join('\n'));
    expect(article).toBeDefined();
    const [only] = splitArticles(['冬季保供账本', ...rows, '以上数字截至昨日。'].join('\n'));
    expect(only).toMatchObject({ kicker: null, title: { text: '冬季保供账本' }, subtitle: null });
  });
});

describe('headlines under their stories', () => {
  const port = '青屿港集团昨日公布，今年港口吞吐量达到812万吨，冷链码头贡献最大。';
  const choir = '本报讯（记者 李宁）石板村小学的合唱团周末将在文化馆登台。';

  it('go to the text that shares their words', () => {
    const articles = splitArticles([port, '青屿港吞吐量创新高', choir, '石板村合唱团登台'].join('\n\n'));
    expect(articles.map(({ title }) => title?.text)).toEqual(['青屿港吞吐量创新高', '石板村合唱团登台']);
  });

  it('take the names under them where the next line is a credit again', () => {
    const [first] = splitArticles(
      [port, '青屿港吞吐量创新高', '本报记者 周宁', choir, '石板村合唱团登台'].join('\n\n'),
    );
    expect(first).toMatchObject({ title: { text: '青屿港吞吐量创新高' }, byline: { text: '本报记者 周宁' } });
  });

  it('are told from subheads by the words that they repeat, without a credit below', () => {
    const tea = '春茶季，走进云岭县大坪村的初制所，杀青机一字排开，空气里满是茶香。';
    const articles = splitArticles(
      [port, '青屿港今年港口吞吐量达812万吨', tea, '一片茶叶', '本报记者 周宁'].join('\n\n'),
    );
    expect(articles.map(({ title }) => title?.text)).toEqual(['青屿港今年港口吞吐量达812万吨', '一片茶叶']);
  });

  it('leave the rubric of short stories to those', () => {
    const articles = splitArticles([port, '青屿港吞吐量创新高', '简讯', choir].join('\n\n'));
    expect(articles.map(({ title }) => title?.text)).toEqual(['青屿港吞吐量创新高', '简讯']);
  });
});

describe('who wrote it', () => {
  const body = '教室里只有一架旧风琴，孩子们每天放学后练唱。';

  it.each(['滨江都市报记者 周宁', '□ 周宁', '周宁', '周宁 李小满', '記者林語彤／台北報導', '本报全媒体记者 周宁'])(
    'is taken for the byline: %s',
    (line) => {
      const [article, more] = splitArticles(`山村小学办起合唱团\n${line}\n${body}\n${body}`);
      expect(more).toBeUndefined();
      expect(article).toMatchObject({ title: { text: '山村小学办起合唱团' }, byline: { text: line } });
    },
  );

  it.each(['【本报讯】', '【記者林語彤／台北報導】'])('is taken off the first paragraph: %s', (credit) => {
    const [article] = splitArticles(`山村小学办起合唱团\n${credit}教室里只有一架旧风琴，孩子们每天放学后练唱。`);
    expect(article?.byline?.text).toBe(credit);
    expect(article?.paragraphs[0]?.text).toMatch(/^教室里/);
  });

  it('is told from words that begin with a surname', () => {
    expect(['周宁', '□ 周宁', '周宁、李小满', '欧阳修文'].map(isNamesLine)).toEqual([true, true, true, true]);
    expect(['孩子们', '周宁说他来过', '我们', '周宁，李小满'].map(isNamesLine)).toEqual([false, false, false, false]);
    expect(['周宁', '周宁 李小满', '□ 周宁'].map(isSurelyNames)).toEqual([false, true, true]);
  });
});

describe('captions and columns', () => {
  it('a paragraph that ends in its photographer is an article of its own', () => {
    const articles = splitArticles([...PORT, '3月5日，市民在码头看船。 王一 摄'].join('\n'));
    expect(articles.map(({ kind }) => kind)).toEqual(['news', 'caption']);
  });

  it.each([
    ['粮仓新变化①', { kicker: { text: '粮仓新变化①' } }],
    ['院士开讲', { kicker: null }],
  ])('the name over a headline is no part of it: %s', (label, fields) => {
    const [article] = splitArticles(`${label}\n高产田里装上传感器之后\n本报记者 周宁\n墒情一看便知，浇水省了一半。`);
    expect(article).toMatchObject({ title: { text: '高产田里装上传感器之后' }, ...fields });
  });

  it.each(['中山公园站　　开放时间8:00—21:00　　电话62810033', '①占用盲道经营的', '（2）夜间噪声扰民的'])(
    'a line of a list is no headline: %s',
    (line) => {
      const articles = splitArticles([...PORT, line, '以上各条明日起施行。'].join('\n'));
      expect(articles).toHaveLength(1);
      expect(articles[0]?.paragraphs.map(({ role }) => role)).not.toContain('subhead');
    },
  );
});

describe('a headline right over the text of a column that is set full', () => {
  const zh = [
    '红旗里小区一次装上九部电梯',
    '见习记者 周宁',
    '“老伴腿不好，六年没下过楼了。”看着单元门',
    '口的电梯，俞大爷眼眶红了。',
    '红旗里建成快四十年，住宅楼全都没有装电梯，',
    '街道今年组织居民集中申报，一次签约了九部。',
  ];
  const en = [
    'Battery swap network reaches a new size',
    'Electric carmaker Volare opened its largest station in',
    'Hefei on Thursday and said it would add a thousand more',
    'by the end of the year, most of them along motorways.',
  ];

  it.each([
    ['zh', zh, 2],
    ['en', en, 1],
  ] as const)('is one by ending early: %s', (_, lines, paragraphs) => {
    const page = [lines, lines, lines].map((story) => story.join('\n')).join('\n\n');
    const articles = splitArticles(page);
    expect(articles.map(({ title }) => title?.text)).toEqual([lines[0], lines[0], lines[0]]);
    expect(articles[0]?.paragraphs).toHaveLength(paragraphs);
  });
});

describe('mastheads', () => {
  it.each([
    ['滨江教育周刊', '2025年10月14日 星期二 第03版 基础教育'],
    ['海湾日報 中華民國114年10月22日 星期三 A5 生活', ''],
    ['滨江农民报 农经版 第5版', ''],
    ['滨湖社区报 第142期 2版', ''],
    ['要闻 2025 年11月 18 日 星期二 责任编辑：许岚 2', ''],
  ])('stand above the stories: %s', (...lines) => {
    const page = [...lines.filter((line) => line !== ''), ...PORT].join('\n');
    const [masthead, story] = splitArticles(page);
    expect(masthead?.kind).toBe('masthead');
    expect(story?.title?.text).toBe('青屿港吞吐量破纪录');
  });

  it.each(['秋收简报', '天气预报', '整改情况通报'])('are no sort of report, which heads a story: %s', (title) => {
    const [story] = splitArticles([title, '', PORT[2]!].join('\n'));
    expect(story?.kind).toBe('news');
    expect(story?.title?.text).toBe(title);
  });
});
