import { type TableFact, type TableRow, tableRows } from '../../shared/exports/table-rows.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Fact } from '../../shared/model/fact.ts';
import { effectiveFact } from '../../shared/review/effective-fact.ts';
import { factOf } from '../charts/read-facts.ts';

const title = (text: string) => ({ text, map: { pieces: [0, 0, text.length] } });

/** Rows for facts read from texts, all of one article. */
export function rowsOf(
  texts: readonly string[],
  more: Partial<Omit<TableFact, 'read' | 'effective'>> &
    Partial<Fact> & { readonly document?: string; readonly article?: string } = {},
): TableRow[] {
  const {
    overrides = {},
    note = '',
    verdict = 'unchecked',
    document = '3版.txt',
    article = '图书馆的一年',
    ...fields
  } = more;
  const facts = texts.map((text): TableFact => {
    const read = factOf(text).effective;
    return { read, effective: { ...effectiveFact(read, overrides), ...fields }, overrides, note, verdict };
  });
  const articles = [{ id: 'a1', title: title(article) }] as unknown as readonly Article[];
  const source = { name: document } as unknown as Parameters<typeof tableRows>[0]['source'];
  return tableRows({ source, articles }, facts);
}
