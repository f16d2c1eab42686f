import { gather } from '../../gather.ts';
import type { Article } from '../../model/article.ts';

/** Characters of a subject's name that two pieces must share: 白沙渡大, 浅海牧场. */
const GRAM = 4;
/** A name that more pieces share is the town's, not a subject's. */
const MOST_PIECES = 4;
/** Words that many headlines share. */
const COMMON = /本报|记者|今年|去年|全市|全县|全省|我市|我县|公司|同比|增长|发布|召开|举行|工作|建设|年度/;

/**
 * Which pieces of a page belong together: a story and its caption, its front-page brief or its continuation. Their
 * headlines (of a caption: its words) share a subject's name. Linear: names are looked up, not compared.
 */
export class LinkedPieces {
  /** Of a piece the earlier ones that share a name with it, by id. */
  private readonly earlier = new Map<string, Set<string>>();
  private readonly captions = new Set<string>();
  /** The last piece that each one is needed for. */
  private readonly last = new Map<string, string>();

  constructor(articles: Iterable<Article>) {
    const ids: string[] = [];
    // Most names have one piece: a number alone takes half the memory of a list with it.
    const byName = new Map<string, number | number[]>();
    for (const article of articles) {
      for (const name of namesOf(article)) add(byName, name, ids.length);
      ids.push(article.id);
      if (article.kind === 'caption') this.captions.add(article.id);
    }
    const lasts = new Map<number, number>();
    for (const pieces of byName.values()) {
      if (typeof pieces === 'number' || pieces.length > MOST_PIECES) continue;
      for (const [at, one] of pieces.entries()) {
        for (const other of pieces.slice(at + 1)) {
          this.link(ids[one]!, ids[other]!);
          lasts.set(one, Math.max(other, lasts.get(one) ?? 0));
        }
      }
    }
    for (const [one, other] of lasts) this.last.set(ids[one]!, ids[other]!);
  }

  earlierThan(id: string): Iterable<string> {
    return this.earlier.get(id) ?? [];
  }

  isCaption(id: string): boolean {
    return this.captions.has(id);
  }

  /** Null where no later piece belongs to it. */
  lastWith(id: string): string | null {
    return this.last.get(id) ?? null;
  }

  private link(one: string, other: string): void {
    const known = this.earlier.get(other);
    if (known === undefined) this.earlier.set(other, new Set([one]));
    else known.add(one);
  }
}

/** Adds a piece to those of a name, each once; of a name with too many there is no need to know all. */
function add(byName: Map<string, number | number[]>, name: string, piece: number): void {
  const known = byName.get(name);
  if (known === undefined) byName.set(name, piece);
  else if (typeof known === 'number') {
    if (known !== piece) byName.set(name, [known, piece]);
  } else if (known.length <= MOST_PIECES && known.at(-1) !== piece) known.push(piece);
}

function namesOf({ kind, kicker, title, subtitle, paragraphs }: Article): ReadonlySet<string> {
  const heads = gather([kicker, title, subtitle], (head) => (head ? [head.text] : []));
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
