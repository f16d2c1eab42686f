import { describe, expect, it } from 'vitest';
import { type DocumentText, extract } from '../../../shared/extract/extract.ts';
import { judge } from './agreement.ts';
import { EN_2 } from './en-corpus-2.ts';
import { EN_3 } from './en-corpus-3.ts';
import { KNOWN_MISSES } from './known-misses.ts';
import { ZH_2 } from './zh-corpus-2.ts';
import { ZH_3 } from './zh-corpus-3.ts';

const document = (text: string, lang: string): DocumentText => ({
  ...{ name: 'page.txt', sha256: '', encoding: 'utf-8', encodingConfidence: 1, mediaType: 'text/plain' },
  ...{ text, frontMatter: null, issueDate: '2025-10-20', lang },
});

const CORPORA = [
  ['zh', [...ZH_2, ...ZH_3]],
  ['en', [...EN_2, ...EN_3]],
] as const;

describe.each(CORPORA)('the context of figures in text labelled before the rules saw it (%s)', (lang, corpus) => {
  it.each(corpus)('is read, but for the known misses: $text', (paragraph) => {
    const { facts } = extract(document(paragraph.text, lang));
    const opening = `${lang} · ${paragraph.text.slice(0, 14).trim()} · `;
    const misses = judge(paragraph, facts, lang)
      .filter(({ right }) => !right)
      .map(({ figure, field, read }) => `${opening}${figure} · ${field}: ${read}`);
    expect(misses).toEqual(KNOWN_MISSES.filter((miss) => miss.startsWith(opening)));
  });
});

describe('the known misses', () => {
  it('grow fewer', () => {
    expect(KNOWN_MISSES.length).toBeLessThanOrEqual(14);
  });
});
