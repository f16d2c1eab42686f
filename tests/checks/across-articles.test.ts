import { describe, expect, it } from 'vitest';
import { analyse } from '../../shared/engine.ts';
import { analysePassage } from './passages.ts';

/** A page as it is printed: pieces with headlines, and a caption. All of it invented. */
function findingsOn(text: string, lang: string) {
  const { findings, facts } = analyse({
    name: 'page.txt',
    text,
    sha256: '',
    encoding: 'utf-8',
    encodingConfidence: 1,
    mediaType: 'text/plain',
    frontMatter: null,
    issueDate: '2026-03-06',
    lang,
  });
  const textOf = (id: string) => facts.find((fact) => fact.id === id)!.text;
  return findings
    .filter(({ rule }) => rule === 'same-fact-conflict')
    .map(({ severity, factIds }) => [severity, ...factIds.map(textOf).sort()]);
}

const STORY = `白沙渡大桥通车

本报讯（记者 王一）白沙渡大桥昨日通车。大桥全长1280米，总投资3.2亿元，双向四车道。`;

/** What pieces of the page say of one thing, each as its two numbers and the strength of the link. */
function linksOn(text: string, lang: 'zh' | 'en'): readonly string[] {
  const { relations, facts } = analysePassage({ text, issueDate: '2026-03-06' }, lang);
  const factOf = (id: unknown) => facts.find((fact) => fact.id === id)!;
  return relations
    .map(({ strength, roles, spans }) => ({
      strength,
      spans,
      first: factOf(roles.first),
      second: factOf(roles.second),
    }))
    .filter(({ first, second }) => first !== undefined && first.articleId !== second?.articleId)
    .map(({ strength, spans, first, second }) => {
      expect(spans.map(({ articleId, text: said }) => [articleId, said])).toEqual(
        [first, second].map((fact) => [fact.articleId, fact.text]),
      );
      return `${first.text} = ${second.text}, ${strength}`;
    });
}

describe('pieces of one page', () => {
  it('are linked where they give a number for one thing, right or wrong', () => {
    const brief = (length: string) => `白沙渡大桥昨起通行

本报讯（记者 李青）白沙渡大桥昨起通行，往返两岸少走半小时。大桥全长${length}，设人行道。`;
    expect(linksOn(`${STORY}\n\n\n${brief('1280米')}\n`, 'zh')).toEqual(['1280米 = 1280米, implied']);
    expect(linksOn(`${STORY}\n\n\n${brief('1820米')}\n`, 'zh')).toEqual(['1280米 = 1820米, implied']);
    expect(linksOn(`${STORY}\n\n\n石门隧道贯通\n\n本报讯（记者 李青）石门隧道全长1280米。\n`, 'zh')).toEqual([]);
  });

  it('are linked with the caption that stands apart, by the thing that both count', () => {
    const page = (caption: string) => `山城公交添新车

本报讯（记者 王一）山城公交公司新购纯电动公交车46辆，昨起上路。

${caption}
本报记者 李青 摄
`;
    expect(linksOn(page('昨日，山城公交公司的48辆纯电动公交车在车站待发。'), 'zh')).toEqual(['46辆 = 48辆, implied']);
    expect(linksOn(page('昨日，山城公交公司的3辆纯电动公交车在车站待发。'), 'zh')).toEqual([]);
    expect(findingsOn(page('昨日，山城公交公司的48辆纯电动公交车在车站待发。'), 'zh')).toEqual([
      ['warning', '46辆', '48辆'],
    ]);
  });

  it('clash where they give one thing two numbers', () => {
    const brief = `白沙渡大桥昨起通行

本报讯（记者 李青）白沙渡大桥昨起通行，往返两岸少走半小时。大桥全长1820米，设人行道。`;
    expect(findingsOn(`${STORY}\n\n\n${brief}\n`, 'zh')).toEqual([['warning', '1280米', '1820米']]);
  });

  it('do not clash where the numbers agree, are rounded, or are of other things', () => {
    const rounded = `白沙渡大桥昨起通行

本报讯（记者 李青）白沙渡大桥昨起通行。大桥全长近1300米，设人行道，总投资约3.2亿元。`;
    expect(findingsOn(`${STORY}\n\n\n${rounded}\n`, 'zh')).toEqual([]);
    const another = `石门隧道贯通

本报讯（记者 李青）石门隧道昨日贯通。隧道全长2310米，总投资5.6亿元。`;
    expect(findingsOn(`${STORY}\n\n\n${another}\n`, 'zh')).toEqual([]);
  });

  it('are told apart by period', () => {
    const one = `浅海牧场养贻贝

本报讯（记者 王一）浅海牧场去年产贻贝120吨。2024年总产量120吨。`;
    const two = `浅海牧场又丰收

本报讯（记者 李青）浅海牧场喜获丰收。2025年总产量150吨。`;
    expect(findingsOn(`${one}\n\n\n${two}\n`, 'zh')).toEqual([]);
  });

  it('clash in English too', () => {
    const first = `Whitesand Ferry gets new boats

By Ann Lee

The Whitesand Ferry will get new boats, the council said. The total cost is £12.4m, paid by the county.`;
    const second = `Whitesand Ferry: what changes

By Tom Okafor

Sailings start an hour earlier. The total cost is £14.2m, paid by the county.`;
    expect(findingsOn(`${first}\n\n\n${second}\n`, 'en')).toEqual([['warning', '£12.4m', '£14.2m']]);
  });
});
