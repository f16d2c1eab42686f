import { describe, expect, it } from 'vitest';
import { addContext } from '../../../shared/extract/context.ts';
import { extract } from '../../../shared/extract/extract.ts';
import { EN } from './en-corpus.ts';
import { ZH } from './zh-corpus.ts';

/** CPU milliseconds that context takes for one paragraph of `size` characters; the best of three, as others share the machine. */
function cost(unit: string, lang: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const document = {
    name: 'x',
    sha256: '',
    encoding: 'utf-8',
    encodingConfidence: 1,
    mediaType: 'text/plain',
  } as const;
  const { articles, facts } = extract({ ...document, text, frontMatter: null, issueDate: '2025-10-01', lang });
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    addContext(articles, facts, { issueDate: '2025-10-01' });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

const CASES: readonly [string, string, string][] = [
  ['Chinese news', ZH.map(({ text }) => text).join(''), 'zh'],
  ['English news', EN.map(({ text }) => text).join(' '), 'en'],
  ['a sentence without end', '化解纠纷260件', 'zh'],
  ['quotation marks that never close', '“数量98%', 'zh'],
  ['quotation marks that never open', '98%”说，', 'zh'],
  ['speakers without end', '黄某说，3家，', 'zh'],
  ['brackets', '）（占3%', 'zh'],
  ['comparisons', '比3%', 'zh'],
  ['respective lists', '醉酒、跌倒和车祸分别占总量的9%、14%和11%，', 'zh'],
  ['old and new values', '由去年的62条增至现在的96条，', 'zh'],
  ['respective lists in English', 'coal, gas and wind made 12%, 33% and 29% of power respectively and ', 'en'],
  ['wholes in English', 'of the 12 cats, 3 of them and 4 of the 9 dogs said they had fleas and ', 'en'],
  ['English clauses', 'said 3 cats, according to 4 dogs in New York ', 'en'],
  ['verbs in English', 'rose 3% and fell to 4% , ', 'en'],
  ['numbers behind marks in English', 'at 3%, ', 'en'],
  ['relative clauses in English', 'which had expected 3 million that analysts ', 'en'],
  ['infinitives in English', 'to be to have been 3 ', 'en'],
  ['semicolons in English', 'x; in 2019 3; ', 'en'],
];

describe('the time that context takes', () => {
  it.each(CASES)('grows with the text and no faster: %s', (_, unit, lang) => {
    const small = Math.max(cost(unit, lang, 6_000), 2);
    // Eight times the text; a quadratic reader would take sixty-four times as long.
    expect(cost(unit, lang, 48_000) / small).toBeLessThan(24);
  });
});
