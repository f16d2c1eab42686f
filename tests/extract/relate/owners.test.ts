import { expect, test } from 'vitest';
import { linkedViewOf } from '../../../shared/extract/relate/links.ts';
import { haveTwoOwners } from '../../../shared/extract/relate/owners.ts';
import { itemsOf } from '../../../shared/extract/relate/places.ts';
import { analysePassage } from '../../checks/passages.ts';

function ownersOf(text: string, first: string, second: string): boolean {
  const { blocks, links } = linkedViewOf(analysePassage(text, 'zh'));
  const [a, b] = [first, second].map((written) => itemsOf(blocks).find(({ fact }) => fact.text === written)!);
  return haveTwoOwners(links.wholes, a!, b!);
}

test('the parts of two wholes have two owners, those of one whole named twice have one', () => {
  expect(ownersOf('东厂参训71人，其中党员39人。西厂参训60人，其中党员20人。', '39人', '20人')).toBe(true);
  expect(ownersOf('东厂参训71人，其中党员39人。东厂参训71人，其中党员20人。', '39人', '20人')).toBe(false);
});

test('a clause cut short by a number is read to its beginning', () => {
  expect(ownersOf('东村为3户送去化肥36袋。西村为5户送去化肥70袋。', '36袋', '70袋')).toBe(true);
  expect(ownersOf('东村为3户送去化肥36袋。东村为3户送去化肥70袋。', '36袋', '70袋')).toBe(false);
});

test('numbers without a whole and with their whole clause before them are left to their names', () => {
  expect(ownersOf('总预算450万元。总预算480万元已经到位。', '450万元', '480万元')).toBe(false);
});

test('a part knows its whole', () => {
  const { links } = linkedViewOf(analysePassage('东厂参训71人，其中党员39人。', 'zh'));
  expect([...links.wholes].map(([part, whole]) => [part.fact.text, whole.fact.text])).toEqual([['39人', '71人']]);
});
