import { describe, expect, it } from 'vitest';
import { analysePassage, findingsOf } from './passages.ts';

const ZH = '书城读书会今年已办5轮，累计推出60场讲座。';
const WAYS = '讲座采取总馆定期主办、分馆轮流承办、学校单独约办等方式。';
const EN = 'The library has held 6 rounds since March, 75 talks in all.';

describe('a regular stream and the streams beside it', () => {
  it('are held against the total, and the rest may be of a stream without a figure', () => {
    const [finding, ...more] = findingsOf(
      'agreement',
      `${ZH}\n\n${WAYS}其中总馆每月举办一轮，每轮举办9场；10个分馆共承办12场讲座。`,
      'zh',
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', actual: '57', steps: ['5 × 9 + 12 = 57', '60 − 57 = 3'] });
    expect(finding!.message).toContain('3种方式，只给出2种');
    expect(finding!.spans.map(({ text }) => text)).toEqual(['60场', '5轮', '9场', '12场']);
  });

  it('are told in English too', () => {
    const body = 'They are run in three ways. The library itself holds 8 talks in each round. Branches held 23 talks.';
    const [finding] = findingsOf('agreement', `${EN}\n\n${body}`, 'en');
    expect(finding).toMatchObject({ severity: 'info', actual: '71', steps: ['6 × 8 + 23 = 71', '75 − 71 = 4'] });
    expect(finding!.message).toContain('4 fewer than 75 talks');
  });

  it('may reach the total exactly', () => {
    const [finding] = findingsOf('agreement', `${ZH}\n\n其中总馆每轮举办9场；分馆层面承办15场讲座。`, 'zh');
    expect(finding).toMatchObject({ steps: ['5 × 9 + 15 = 60'] });
    const [en] = findingsOf(
      'agreement',
      `${EN}\n\nThe library itself holds 8 talks in each round. Branches held 27 talks.`,
      'en',
    );
    expect(en).toMatchObject({ steps: ['6 × 8 + 27 = 75'] });
  });

  it.each([
    ['a rest without a stream for it', `${ZH}\n\n其中总馆每轮举办9场；分馆层面承办12场讲座。`],
    ['more than the total', `${ZH}\n\n${WAYS}其中总馆每轮举办9场；分馆层面承办22场讲座。`],
    ['another round', `${ZH}\n\n${WAYS}其中总馆每季举办9场；分馆层面承办12场讲座。`],
    ['another thing', `${ZH}\n\n${WAYS}其中总馆每轮展出9册；分馆层面承办12场讲座。`],
    [
      'a rounded total',
      `书城读书会今年已办5轮，累计推出近60场讲座。\n\n${WAYS}其中总馆每轮举办9场；分馆层面承办12场讲座。`,
    ],
    ['no other stream', `${ZH}\n\n${WAYS}其中总馆每轮举办9场。`],
  ])('say nothing of %s', (_, text) => {
    expect(findingsOf('agreement', text, 'zh')).toEqual([]);
  });

  it('never make an error or a warning', () => {
    for (const last of [12, 15, 22]) {
      const text = `${ZH}\n\n${WAYS}其中总馆每轮举办9场；分馆层面承办${last}场讲座。`;
      expect(analysePassage(text, 'zh').findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    }
  });
});
