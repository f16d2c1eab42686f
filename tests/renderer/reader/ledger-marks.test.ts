import { describe, expect, it } from 'vitest';
import { blocksOf, mappedOf } from '../../../renderer/reader/block-marks.ts';
import { numeralMarks } from '../../../renderer/reader/ledger-marks.ts';
import { analyse } from '../../../shared/engine.ts';
import { messagesFor } from '../../../shared/messages/messages.ts';
import { EXCLUSIONS, ledgerTotals } from '../../../shared/model/ledger.ts';

/** Invented. Hard wraps cut 1,200 in two; 12345 and 第3版 are no figures. */
const TEXT = `第3版 综合新闻

三个村添了12345热线

本报记者 王一

全县今年新建农家书屋1,2
00间，拨打12345热线的村民有86人。
`;

const read = (text: string) =>
  analyse(
    {
      name: 'a.txt',
      text,
      sha256: '',
      encoding: 'utf-8',
      encodingConfidence: 1,
      mediaType: 'text/plain',
      frontMatter: null,
      issueDate: null,
      lang: 'zh',
    },
    { ledger: true },
  );

describe('the numerals of a ledger in the reader', () => {
  const { articles, ledger } = read(TEXT);
  const marks = numeralMarks(articles, ledger!);

  it('stand at their own characters in every block', () => {
    const entries = ledger!.filter(({ fate }) => fate !== 'fact').map(({ text, reason }) => [text, reason]);
    const shown = articles.flatMap((article) =>
      blocksOf(article).flatMap((block) =>
        (marks.get(block.key) ?? []).map(({ start, end, of }) => [
          mappedOf(article, block).text.slice(start, end),
          of === 'unresolved' ? null : of,
        ]),
      ),
    );
    expect(shown).toEqual(entries);
    expect(shown).toContainEqual(['12345', 'code']);
  });

  it('leave out the figures, however many lines they stand on', () => {
    const inFigures = ledger!.filter(({ fate }) => fate === 'fact').map(({ text }) => text);
    expect(inFigures.join('')).toContain('1200');
    const marked = [...marks.values()].flat();
    expect(marked).toHaveLength(ledger!.length - inFigures.length);
  });

  it('have a sentence for every fate in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      const { fates } = messagesFor(language).ledger;
      expect(Object.keys(fates).sort()).toEqual([...EXCLUSIONS, 'unresolved'].sort());
    }
  });

  it('are none where the ledger holds figures only', () => {
    const page = read('村里今年卖出苹果86吨。');
    expect(numeralMarks(page.articles, page.ledger!)).toEqual(new Map());
    expect(ledgerTotals(page.ledger!)).toEqual({ fact: 2, excluded: 0, unresolved: 0 });
  });
});
