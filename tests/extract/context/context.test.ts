import { describe, expect, it } from 'vitest';
import { addContext } from '../../../shared/extract/context.ts';
import { type DocumentText, extract } from '../../../shared/extract/extract.ts';
import type { Fact } from '../../../shared/model/fact.ts';
import { cells, type Labelled } from './corpus.ts';
import { EN } from './en-corpus.ts';
import { ZH } from './zh-corpus.ts';

const document = (text: string, lang: string, issueDate: string | null = '2025-10-20'): DocumentText => ({
  ...{ name: 'page.txt', sha256: '', encoding: 'utf-8', encodingConfidence: 1, mediaType: 'text/plain' },
  ...{ text, frontMatter: null, issueDate, lang },
});
const factsOf = (text: string, lang: string, issueDate?: string | null) =>
  extract(document(text, lang, issueDate)).facts;

/** The facts that the rows speak of: the next one in order that holds the figure. */
function matched(facts: readonly Fact[], rows: Labelled['facts']): (Fact | undefined)[] {
  let from = 0;
  return rows.map((row) => {
    const at = facts.findIndex(({ text }, index) => index >= from && text.includes(cells(row).figure!));
    from = at < 0 ? from : at + 1;
    return facts[at];
  });
}

describe.each([
  ['zh', ZH],
  ['en', EN],
] as const)('the context of figures (%s)', (lang, corpus) => {
  it.each(corpus)('is read in: $text', ({ text, facts }) => {
    const found = matched(factsOf(text, lang), facts).map((fact, index) => {
      const { metric, base, period, place, attribution, stance } = fact ?? {};
      return { figure: fact && cells(facts[index]!).figure, metric, base, period, place, attribution, stance };
    });
    expect(found).toEqual(facts.map(cells));
  });
});

describe('every field of the context', () => {
  it('is named by a rule where it is filled', () => {
    for (const [lang, corpus] of Object.entries({ zh: ZH, en: EN }))
      for (const { text } of corpus)
        for (const fact of factsOf(text, lang)) {
          const rule = (field: string) => fact.rules.some((name) => name.startsWith(`${lang}-${field}`));
          expect(rule('metric'), `${fact.text}: metric`).toBe(fact.metric !== null);
          expect(rule('base'), `${fact.text}: base`).toBe(fact.base !== null);
          expect(rule('period'), `${fact.text}: period`).toBe(fact.period !== null);
          expect(rule('place'), `${fact.text}: place`).toBe(fact.place !== null);
          expect(rule('attribution'), `${fact.text}: attribution`).toBe(fact.attribution !== null);
          expect(rule('stance'), `${fact.text}: stance`).toBe(fact.stance !== 'actual');
        }
  });

  it('speaks in the words of the paragraph', () => {
    const squeezed = (text: string) => text.replace(/[\s，“”]/g, '');
    for (const { text } of ZH)
      for (const { base, period, place, attribution } of factsOf(text, 'zh'))
        for (const words of [base, period, place, attribution])
          if (words !== null) expect(squeezed(text)).toContain(squeezed(words));
  });
});

it('is read of a share that opens a row of cells', () => {
  expect(factsOf('over 6% | budget | 6 | growth', 'en')[0]).toMatchObject({ text: 'over 6%', kind: 'percent' });
});

describe('context across paragraphs', () => {
  const article = [
    '　　“我们厂今年生产自行车12万辆。”厂长罗志远说。',
    '　　罗志远从事这一行多年，对市场很熟悉。',
    '　　他介绍，出口量占总产量的35%。',
    '　　据了解，全县共有同类企业18家。',
  ].join('\n');

  it('knows whom a pronoun means', () => {
    const share = factsOf(article, 'zh').find(({ text }) => text === '35%');
    expect(share).toMatchObject({ attribution: '厂长罗志远', base: '总产量', metric: '出口量占总产量' });
  });

  it('takes no speaker from words that name none', () => {
    expect(factsOf(article, 'zh').find(({ text }) => text === '18家')).toMatchObject({ attribution: null });
  });
});

describe('dates', () => {
  it('make a plan where they lie after the day of the issue', () => {
    const text = '到2030年培育专业村50个。';
    expect(factsOf(text, 'zh', '2025-10-20').at(-1)).toMatchObject({ stance: 'target', period: '到2030年' });
    expect(factsOf(text, 'zh', '2031-01-01').at(-1)).toMatchObject({ stance: 'actual' });
    expect(factsOf(text, 'zh', null).at(-1)).toMatchObject({ stance: 'actual' });
  });

  it('measure nothing themselves', () => {
    const dates = factsOf('2024年3月，全市新建公园12座。', 'zh').filter(({ kind }) => kind === 'date');
    expect(dates).toHaveLength(1);
    expect(dates[0]).toMatchObject({ metric: null, base: null, period: null });
  });
});

describe('adding context', () => {
  it('leaves span, value and order of the facts alone', () => {
    const { articles, facts } = extract(document(ZH[2]!.text, 'zh'));
    const spans = (list: readonly Fact[]) =>
      list.map(({ id, start, end, text, value, unit }) => ({ id, start, end, text, value, unit }));
    expect(spans(addContext(articles, facts))).toEqual(spans(facts));
  });

  it('leaves facts of a language without context reader as they are', () => {
    const { articles, facts } = extract(document(ZH[0]!.text, 'zh'));
    const bare = facts.map((fact) => ({ ...fact, metric: null, rules: [] }));
    expect(
      addContext(
        articles.map((article) => ({ ...article, lang: 'xx' })),
        bare,
      ),
    ).toEqual(bare);
  });

  it.each([
    ['“”。”，：、（）', 'zh'],
    ['占占占3%的的的', 'zh'],
    ['他说，“3家，98%的”说', 'zh'],
    ['\ud800 3家 \udc00', 'zh'],
    ['比比比较较3%', 'zh'],
    ['of of of 3% of of', 'en'],
    ['said said 3 cats, said', 'en'],
    ['in In IN 3 cats — (AP) —', 'en'],
  ])('never throws: %s', (text, lang) => {
    expect(() => factsOf(text, lang)).not.toThrow();
  });
});
