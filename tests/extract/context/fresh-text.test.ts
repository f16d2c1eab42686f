import { describe, expect, it } from 'vitest';
import { type DocumentText, extract } from '../../../shared/extract/extract.ts';
import { judge } from './agreement.ts';
import { EN_2 } from './en-corpus-2.ts';
import { EN_3 } from './en-corpus-3.ts';
import { EN_4 } from './en-corpus-4.ts';
import { EN_5 } from './en-corpus-5.ts';
import { EN_6 } from './en-corpus-6.ts';
import { KNOWN_MISSES } from './known-misses.ts';
import { ZH_2 } from './zh-corpus-2.ts';
import { ZH_3 } from './zh-corpus-3.ts';
import { ZH_4 } from './zh-corpus-4.ts';
import { ZH_5 } from './zh-corpus-5.ts';
import { ZH_6 } from './zh-corpus-6.ts';

const document = (text: string, lang: string): DocumentText => ({
  ...{ name: 'page.txt', sha256: '', encoding: 'utf-8', encodingConfidence: 1, mediaType: 'text/plain' },
  ...{ text, frontMatter: null, issueDate: '2025-10-20', lang },
});

const CORPORA = [
  ['zh', [...ZH_2, ...ZH_3, ...ZH_4, ...ZH_5, ...ZH_6]],
  ['en', [...EN_2, ...EN_3, ...EN_4, ...EN_5, ...EN_6]],
] as const;

describe.each(CORPORA)('the context of figures in text labelled before the rules saw it (%s)', (lang, corpus) => {
  it.each(corpus)('is read, but for the known misses: $text', (paragraph) => {
    const { facts } = extract(document(paragraph.text, lang));
    const opening = `${lang} · ${paragraph.text.slice(0, 14).trim()} · `;
    const known = KNOWN_MISSES.filter((miss) => miss.startsWith(opening));
    // A figure that is no fact yet has no context to be wrong.
    const misses = judge(paragraph, facts, lang)
      .filter(({ right, figure }) => !right && !known.includes(`${opening}${figure} · not found`))
      .map(({ figure, field, read }) => `${opening}${figure} · ${field}: ${read}`);
    expect(misses).toEqual(known.filter((miss) => !miss.endsWith(' · not found')));
  });
});

describe('the known misses', () => {
  it('grow fewer', () => {
    expect(KNOWN_MISSES.length).toBeLessThanOrEqual(20);
  });
});
