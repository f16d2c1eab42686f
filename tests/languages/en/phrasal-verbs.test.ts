import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';

const kindOf = (text: string, figure: string): string | undefined =>
  extract({
    ...{ name: 'page.txt', sha256: '', encoding: 'utf-8', encodingConfidence: 1, mediaType: 'text/plain' },
    ...{ text, frontMatter: null, issueDate: null, lang: 'en' },
  }).facts.find((fact) => fact.text.includes(figure))?.kind;

describe('up and down of a verb', () => {
  it.each([
    ['The fund turned down 873 applications.', '873', 'count'],
    ['The owner would put up $50m of it.', '50m', 'money'],
    ['The charity set up 12 clinics.', '12', 'count'],
    ['The chain closed down 34 shops.', '34', 'count'],
    ['The union signed up 4,100 members.', '4,100', 'count'],
  ])('moves nothing: %s', (text, figure, kind) => {
    expect(kindOf(text, figure)).toBe(kind);
  });

  it.each([
    ['Thefts were up 120 on last year.', '120'],
    ['The index went down 34 points.', '34'],
  ])('moves where it stands alone: %s', (text, figure) => {
    expect(kindOf(text, figure)).toBe('change');
  });
});
