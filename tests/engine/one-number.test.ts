import { describe, expect, it } from 'vitest';
import { analyse } from '../../shared/engine.ts';
import { intervalOf } from '../../shared/extract/interval.ts';

/** The example of ARCHITECTURE.md. */
const TEXT =
  '职工书屋惠及逾22万人\n\n本报讯（记者 王一）江南市总工会的职工书屋全年惠及22万\n余名职工，占全市职工总数的41%。\n';

describe('the number that ARCHITECTURE.md follows', () => {
  const { facts, relations, findings, ledger, articles } = analyse(
    {
      name: 'a.txt',
      text: TEXT,
      sha256: '',
      encoding: 'utf-8',
      encodingConfidence: 1,
      mediaType: 'text/plain',
      frontMatter: null,
      issueDate: null,
      lang: null,
    },
    { ledger: true },
  );
  const fact = facts.find(({ text }) => text === '22万余名')!;

  it('keeps its own characters over a line break', () => {
    expect(TEXT.slice(fact.sourceStart, fact.sourceEnd)).toBe('22万\n余名');
    expect(articles[0]!.paragraphs[0]!.map.pieces.length / 3).toBe(2);
  });

  it('is read with value, unit, qualifier, step and what it can mean', () => {
    expect(fact).toMatchObject({ kind: 'count', decimal: '220000', step: '10000', unit: '名', qualifier: 'over' });
    expect(fact.rules.slice(0, 2)).toEqual(['zh-count', 'zh-arabic-numeral']);
    const range = intervalOf(fact, { text: fact.text })!;
    expect([range.low.toFixed(), range.lowClosed, range.high.toFixed(), range.highClosed]).toEqual([
      '220000',
      true,
      '230000',
      false,
    ]);
  });

  it('stands in its context and relation, agrees with its headline, and has its line in the ledger', () => {
    expect(fact).toMatchObject({ period: '全年', place: '江南市' });
    expect(fact.metric).toContain('惠及');
    expect(relations).toMatchObject([
      { type: 'share-of', roles: { part: fact.id } },
      { type: 'restatement', strength: 'implied', roles: { second: fact.id } },
    ]);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(ledger).toContainEqual(expect.objectContaining({ text: '22万', fate: 'fact', factId: fact.id }));
  });
});
