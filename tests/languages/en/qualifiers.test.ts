import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/languages/en/index.ts';
import { qualifierAfter, qualifierBefore } from '../../../shared/languages/en/qualifiers.ts';

const BEFORE: readonly [qualifier: string, ...ways: string[]][] = [
  ['over', 'more than', 'over', 'Over', 'just over', 'exceeding', 'in excess of', 'upwards of'],
  ['nearly', 'nearly', 'almost', 'close to', 'just under', 'just shy of'],
  ['about', 'about', 'around', 'roughly', 'approximately', 'some', 'an estimated'],
  ['atLeast', 'at least', 'no fewer than', 'no less than'],
  ['atMost', 'up to', 'at most', 'no more than', 'as many as'],
  ['under', 'fewer than', 'less than', 'under', 'below'],
];
const AFTER: readonly [qualifier: string, ...ways: string[]][] = [
  ['atLeast', 'or more', 'and above', 'or over'],
  ['atMost', 'or less', 'or fewer'],
  ['about', 'or so', 'or thereabouts'],
];

describe('English qualifiers', () => {
  for (const [qualifier, ...ways] of BEFORE)
    for (const way of ways)
      it(`takes "${way}" before a number for ${qualifier}`, () => {
        expect(qualifierBefore(`It is ${way} 5`, way.length + 7)).toEqual({ qualifier, start: 6, end: 6 + way.length });
        expect(en.readQuantities(`It is ${way} 50 shops`, { issueDate: null })[0]).toMatchObject({
          qualifier,
          value: 50,
        });
      });
  for (const [qualifier, ...ways] of AFTER)
    for (const way of ways)
      it(`takes "${way}" behind a number for ${qualifier}`, () => {
        expect(qualifierAfter(`5 ${way}.`, 1)).toEqual({ qualifier, start: 2, end: 2 + way.length });
        expect(en.readQuantities(`It is 50 shops ${way}.`, { issueDate: null })[0]).toMatchObject({
          qualifier,
          value: 50,
        });
      });
  it('finds none inside other words or where none stands', () => {
    for (const text of ['moreover 5', 'thunder 5', 'awesome 5', 'the 5', '5', ' 5']) {
      expect(qualifierBefore(text, text.length - 1)).toBeNull();
    }
    expect(qualifierAfter('5 or sometimes', 1)).toBeNull();
    expect(qualifierAfter('5', 1)).toBeNull();
  });
});
