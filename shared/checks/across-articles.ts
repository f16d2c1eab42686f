import { type Mention, mentionOf, periodsMeet } from '../extract/relate/mentions.ts';
import { itemsOf } from '../extract/relate/places.ts';
import type { Block, Item } from '../extract/relate/text-view.ts';
import { isAmount, isPercent, unitClass } from '../extract/relate/units.ts';
import type { Article } from '../model/article.ts';
import type { Page } from './page.ts';

export interface Pair {
  readonly first: Mention;
  readonly second: Mention;
}

/** Characters of a subject's name that two pieces must share: 白沙渡大, 浅海牧场. */
const GRAM = 4;
/** A name that more pieces share is the town's, not a subject's. */
const MOST_PIECES = 4;
/** Words that many headlines share. */
const COMMON = /本报|记者|今年|去年|全市|全县|全省|我市|我县|公司|同比|增长|发布|召开|举行|工作|建设|年度/;

/**
 * Numbers that two pieces of one page give for one thing: a story and its caption, its front-page brief or its
 * continuation. Pieces belong together when their headlines (of a caption: its words) share a subject's name; numbers are
 * of one thing when name, unit, period and place are the same. Linear: names are looked up, not compared.
 */
export function pairsAcross(page: Page): readonly Pair[] {
  if (page.articles.size < 2) return [];
  const mentions = new Map([...page.articles].map(([id, blocks]) => [id, mentionsOf(blocks)]));
  return linkedPieces(page.analysis.articles).flatMap(([one, other]) =>
    pairsOf(mentions.get(one), mentions.get(other)),
  );
}

/** Ids of pieces that share a name, each pair once, the earlier piece first. */
function linkedPieces(articles: readonly Article[]): readonly (readonly [string, string])[] {
  const byName = new Map<string, string[]>();
  for (const article of articles) {
    for (const name of namesOf(article)) {
      const known = byName.get(name) ?? [];
      if (known.at(-1) !== article.id) known.push(article.id);
      byName.set(name, known);
    }
  }
  const linked = new Map<string, readonly [string, string]>();
  for (const ids of byName.values()) {
    if (ids.length < 2 || ids.length > MOST_PIECES) continue;
    for (const [at, one] of ids.entries())
      for (const other of ids.slice(at + 1)) linked.set(`${one} ${other}`, [one, other]);
  }
  return [...linked.values()];
}

function namesOf({ kind, kicker, title, subtitle, paragraphs }: Article): ReadonlySet<string> {
  const heads = [kicker, title, subtitle].flatMap((head) => (head ? [head.text] : []));
  const text = kind === 'caption' ? [...heads, ...paragraphs.map((it) => it.text)] : heads;
  const names = new Set<string>();
  for (const run of text.flatMap((it) => it.match(/[\u4e00-\u9fa5]{4,}/g) ?? [])) {
    for (let at = 0; at + GRAM <= run.length; at += 1) {
      const name = run.slice(at, at + GRAM);
      if (!COMMON.test(name)) names.add(name);
    }
  }
  for (const it of text) for (const [name] of it.matchAll(/\b[A-Z][a-z]+(?: [A-Z][a-z]+)+/g)) names.add(name);
  return names;
}

function mentionsOf(blocks: readonly Block[]): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>();
  for (const item of itemsOf(blocks)) {
    const key = isLevel(item) ? keyOf(mentionOf(item)) : null;
    if (key !== null && !found.has(key)) found.set(key, mentionOf(item));
  }
  return found;
}

const isLevel = (item: Item): boolean =>
  (isAmount(item) || isPercent(item)) && item.fact.kind !== 'change' && item.fact.stance === 'actual';

/** Only a name that says what is measured (全长, 总投资) is held against another piece; 3人 alone is anybody. */
function keyOf({ item, label, noun, restricted }: Mention): string | null {
  const named = item.sentence.lang === 'zh' ? label.length >= 2 : label.length >= 5;
  if (restricted || !named) return null;
  const { kind, unit, currency, per } = item.fact;
  return [item.sentence.lang, kind, unitClass(unit), currency, per, label, noun].join('|');
}

function pairsOf(one: ReadonlyMap<string, Mention> = new Map(), other: ReadonlyMap<string, Mention> = new Map()) {
  return [...other].flatMap(([key, second]): readonly Pair[] => {
    const first = one.get(key);
    return first !== undefined && periodsMeet(first, second) && placesMeet(first.item, second.item)
      ? [{ first, second }]
      : [];
  });
}

const placesMeet = ({ fact: a }: Item, { fact: b }: Item): boolean =>
  a.place === null || b.place === null || a.place === b.place;
