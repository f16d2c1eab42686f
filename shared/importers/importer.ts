import type { Source, Span } from '../model/source.ts';
import type { Decoded } from '../text/decode.ts';
import * as registry from './registry.ts';

export type FrontMatterKey = 'title' | 'subtitle' | 'author' | 'date' | 'lang' | 'source';

/** A value as it stands in the file: `value` is exactly the text at `start`…`end`, without quotes around it. */
export interface FrontMatterField extends Span {
  readonly value: string;
}

export interface FrontMatter {
  /** The whole block with both fences, in the decoded file. */
  readonly span: Span;
  /** Null-prototype object: a key in the file can never reach Object.prototype. */
  readonly fields: Readonly<Partial<Record<FrontMatterKey, FrontMatterField>>>;
  /** Lines that say something Crossfoot does not use: other keys, nested values, a key given twice. */
  readonly unread: readonly Span[];
}

/** A file as lines. All spans are UTF-16 offsets in `decoded.text`. */
export interface Imported {
  readonly decoded: Decoded;
  readonly lines: readonly Span[];
  readonly frontMatter: FrontMatter | null;
}

/** Bytes in, lines out. Never throws: what can't be read shows in `decoded.broken`. */
export interface Importer {
  readonly id: string;
  readonly mediaType: Source['mediaType'];
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** @param encoding WHATWG label chosen by a person; detected when left out. */
  readonly read: (bytes: Uint8Array, encoding?: string) => Imported;
}

/** The importer for a file name, by its extension (capitals don't matter); null when Crossfoot can't read that kind. */
export function importerFor(fileName: string): Importer | null {
  const name = fileName.toLowerCase();
  const all: readonly Importer[] = Object.values(registry);
  return all.find((importer) => importer.extensions.some((extension) => name.endsWith(extension))) ?? null;
}
