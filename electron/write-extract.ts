import { analyseArticles } from '../shared/engine.ts';
import { articleObject, factObject, sourceObject } from '../shared/exports/extract-contract.ts';
import type { OpenPage } from '../shared/extract/open-page.ts';
import { relationId } from '../shared/extract/relate/relate.ts';
import { stepsOf } from './cli-analyse.ts';
import type { JsonObject } from './json-object.ts';
import { Spool } from './spool.ts';

/** What is known when the last fact is written, and stands behind the facts. */
interface Later {
  /** By the sort of their links: all of one sort come before those of the next. */
  readonly relations: Spool[];
  readonly findings: Spool;
  readonly ledger: Spool;
}

/** Writes what stands on a page article by article: each is let go when its facts are out. */
export async function writeExtract(
  out: JsonObject,
  schema: string,
  page: OpenPage,
  withLedger: boolean,
): Promise<void> {
  await out.value('schema', schema);
  await out.value('source', sourceObject(page.source));
  await out.openList('articles');
  for (const article of page.articles()) await out.item(out.itemText(articleObject(article)));
  await out.closeList();
  const later = await writeFacts(out, page, withLedger);
  await out.list('relations', numbered(later.relations));
  await out.list('findings', later.findings);
  if (withLedger) await out.list('ledger', later.ledger);
  await out.close();
}

async function writeFacts(out: JsonObject, page: OpenPage, withLedger: boolean): Promise<Later> {
  const later: Later = { relations: [], findings: new Spool(), ledger: new Spool() };
  const ledger = withLedger ? page.ledger() : null;
  await out.openList('facts');
  for (const { article, facts, relations, findings } of stepsOf(page.source.name, analyseArticles(page))) {
    for (const fact of facts) await out.item(out.itemText(factObject(fact)));
    for (const [sort, links] of relations.entries()) {
      later.relations[sort] ??= new Spool();
      // The number is not known yet, its place is: it stands first.
      for (const link of links) later.relations[sort].add(out.itemText({ id: '', ...link }));
    }
    for (const finding of findings) later.findings.add(out.itemText(finding));
    for (const entry of ledger?.add(article, facts) ?? []) later.ledger.add(out.itemText(entry));
  }
  for (const entry of ledger?.end() ?? []) later.ledger.add(out.itemText(entry));
  await out.closeList();
  return later;
}

function* numbered(sorts: readonly Spool[]): Generator<string> {
  let index = 0;
  for (const sort of sorts) for (const text of sort) yield text.replace('""', `"${relationId(index++)}"`);
}
