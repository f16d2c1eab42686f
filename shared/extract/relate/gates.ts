import type { FactKind } from '../../model/fact.ts';
import { foldAscii, requiredWords, withoutLonger } from '../../text/required-words.ts';
import { WordScanner } from '../../text/word-scanner.ts';
import type { Block, Item, Sentence, View } from './text-view.ts';

/** A sort of number that must be there. */
interface Sort {
  readonly kind: FactKind;
}

/** Wordings of which one must be there: words, lists of words, and patterns, from which the words are taken. */
export type Wording = string | RegExp | Sort | readonly Wording[];

/** In place of words: a number of one of these kinds. */
export const ofKind = (...kinds: readonly FactKind[]): readonly Sort[] => kinds.map((kind) => ({ kind }));

/** Kinds are kept among the words, behind a mark that no text has. */
const KIND_MARK = '\u0000';

/**
 * What must stand in a sentence before a reader looks at it: of each set of wordings at least one. It is no judgement:
 * it only passes over sentences in which the reader could find nothing.
 */
export interface Gate {
  /** Numbers of the sets, all of which must be met. */
  readonly sets: readonly number[];
}

/** All sets declared so far, each a list of words; equal ones are kept once. */
const SETS: (readonly string[])[] = [];
const NUMBERS = new Map<string, number>();

/**
 * Declares a gate at the top of a module, from the very patterns and lists that the module looks with, Chinese and
 * English together. Throws where a pattern asks for no word: it would let everything through.
 */
export function needs(...wordings: readonly (readonly Wording[])[]): Gate {
  return { sets: wordings.map((wording) => numberOf(withoutLonger(wordsOf(wording)))) };
}

function wordsOf(wording: Wording): readonly string[] {
  if (typeof wording === 'string') return [foldAscii(wording)];
  if ('kind' in wording) return [KIND_MARK + wording.kind];
  if (!(wording instanceof RegExp)) return wording.flatMap(wordsOf);
  const words = requiredWords(wording);
  if (words === null) throw new Error(`This pattern asks for no word, so it can open no gate: ${wording.source}`);
  return words;
}

function numberOf(words: readonly string[]): number {
  const key = [...words].sort().join('\n');
  const known = NUMBERS.get(key);
  if (known !== undefined) return known;
  NUMBERS.set(key, SETS.length);
  SETS.push(words);
  return SETS.length - 1;
}

/** Looks for the words of all sets at once. Made when first needed, and again when a module declared more. */
class Lookout {
  readonly sets = SETS.length;
  private readonly scanner: WordScanner;
  /** Numbers of the sets that a word belongs to. */
  private readonly setsOf: readonly (readonly number[])[];
  private readonly setsOfKind = new Map<string, number[]>();

  constructor() {
    const words = new Map<string, number[]>();
    SETS.forEach((set, number) => {
      for (const word of set) {
        if (word.startsWith(KIND_MARK)) put(this.setsOfKind, word.slice(KIND_MARK.length), number);
        else put(words, word, number);
      }
    });
    this.setsOf = [...words.values()];
    this.scanner = new WordScanner([...words.keys()]);
  }

  over(blocks: readonly Block[]): Sightings {
    const sentences = blocks.flatMap((block) => block.sentences);
    const seen = SETS.map(() => new Uint8Array(sentences.length));
    let at = 0;
    for (const block of blocks) {
      const first = at;
      at += block.sentences.length;
      let number = first;
      this.scanner.scan(block.text, (word, start) => {
        while (sentences[number]!.end <= start) number += 1;
        for (const set of this.setsOf[word]!) seen[set]![number] = 1;
      });
    }
    sentences.forEach(({ items }, index) => {
      for (const { fact } of items) for (const set of this.setsOfKind.get(fact.kind) ?? []) seen[set]![index] = 1;
    });
    return { sentences, seen };
  }
}

function put(map: Map<string, number[]>, key: string, number: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [number]);
  else list.push(number);
}

/** What was seen on a page: for each set, for each sentence, 1 where one of its words begins in it. */
interface Sightings {
  readonly sentences: readonly Sentence[];
  readonly seen: readonly Uint8Array[];
}

let lookout: Lookout | null = null;
const KNOWN = new WeakMap<readonly Block[], Sightings>();

function sightingsOf(blocks: readonly Block[]): Sightings {
  const known = KNOWN.get(blocks);
  if (known !== undefined && known.seen.length === SETS.length) return known;
  if (lookout?.sets !== SETS.length) lookout = new Lookout();
  const sightings = lookout.over(blocks);
  KNOWN.set(blocks, sightings);
  return sightings;
}

type Gated = Pick<View, 'blocks' | 'gated'>;

/** The sentences that a gate lets through, in page order. */
export function sentencesWith({ blocks, gated }: Gated, { sets }: Gate): readonly Sentence[] {
  const { sentences, seen } = sightingsOf(blocks);
  if (!gated) return sentences;
  const lists = sets.map((set) => seen[set]!);
  return sentences.filter((_, at) => lists.every((list) => list[at] === 1));
}

/** Whether a gate lets through the sentence at a place among all sentences of the page. */
export function letsThrough({ blocks, gated }: Gated, { sets }: Gate): (at: number) => boolean {
  if (!gated) return () => true;
  const { seen } = sightingsOf(blocks);
  const lists = sets.map((set) => seen[set]!);
  return (at) => lists.every((list) => list[at] === 1);
}

/** The numbers of those sentences. */
export function itemsWith(view: Gated, gate: Gate): readonly Item[] {
  const found: Item[] = [];
  for (const { items } of sentencesWith(view, gate)) for (const item of items) found.push(item);
  return found;
}

/** The blocks in which each set of a gate is met by some sentence. */
export function blocksWith({ blocks, gated }: Gated, { sets }: Gate): readonly Block[] {
  if (!gated) return blocks;
  const { seen } = sightingsOf(blocks);
  const lists = sets.map((set) => seen[set]!);
  let at = 0;
  return blocks.filter(({ sentences }) => {
    const from = at;
    at += sentences.length;
    return lists.every((list) => list.subarray(from, at).includes(1));
  });
}
