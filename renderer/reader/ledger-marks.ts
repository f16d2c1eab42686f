import type { Article } from '../../shared/model/article.ts';
import type { Exclusion, LedgerEntry } from '../../shared/model/ledger.ts';
import { type Block, blocksOf, mappedOf } from './block-marks.ts';
import type { SpanOf } from './segments.ts';

/** What became of a numeral that is in no figure. */
export type NumeralFate = Exclusion | 'unresolved';

export type NumeralMarks = ReadonlyMap<string, readonly SpanOf<NumeralFate>[]>;

interface Piece {
  readonly block: Block;
  readonly textStart: number;
  readonly sourceStart: number;
  readonly length: number;
}

/**
 * The numerals of a ledger that are in no figure, by block, in block offsets (UTF-16). What stands in no block (front
 * matter, marks of Markdown) has no place in the reader. Both lists are in source order: one pass, after one sort.
 */
export function numeralMarks(articles: readonly Article[], entries: readonly LedgerEntry[]): NumeralMarks {
  const pieces = piecesOf(articles);
  const marks = new Map<string, SpanOf<NumeralFate>[]>();
  let at = 0;
  for (const { sourceStart, sourceEnd, fate, reason } of entries) {
    while (at < pieces.length && pieces[at]!.sourceStart + pieces[at]!.length <= sourceStart) at += 1;
    const piece = pieces[at];
    if (fate === 'fact' || piece === undefined || piece.sourceStart > sourceStart) continue;
    const start = piece.textStart + sourceStart - piece.sourceStart;
    const known = marks.get(piece.block.key) ?? [];
    known.push({ start, end: start + sourceEnd - sourceStart, of: reason ?? 'unresolved' });
    marks.set(piece.block.key, known);
  }
  return marks;
}

function piecesOf(articles: readonly Article[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const article of articles) {
    for (const block of blocksOf(article)) {
      const { pieces } = mappedOf(article, block).map;
      for (let at = 0; at < pieces.length; at += 3)
        found.push({ block, textStart: pieces[at]!, sourceStart: pieces[at + 1]!, length: pieces[at + 2]! });
    }
  }
  return found.sort((a, b) => a.sourceStart - b.sourceStart);
}
