interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
}

/**
 * Words to look for at a place of a text, without cutting the text up: each step is one UTF-16 unit. Words can also be
 * kept by their ends, to be found in front of a place.
 */
export class WordTree<T> {
  private readonly root: Node<T> = { next: new Map(), value: undefined };

  /** `fold` makes one of units that count as the same; the words are written in the units it gives. */
  constructor(
    words: Iterable<readonly [word: string, value: T]>,
    direction: 'forward' | 'backward' = 'forward',
    private readonly fold: (unit: number) => number = (unit) => unit,
  ) {
    for (const [word, value] of words) this.add(direction === 'forward' ? word : reversed(word), value);
  }

  private add(word: string, value: T): void {
    let node = this.root;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      const next = node.next.get(unit) ?? { next: new Map(), value: undefined };
      node.next.set(unit, next);
      node = next;
    }
    node.value = value;
  }

  /** The value of the longest word that begins at `at` and that `isWhole` lets end where it does. */
  startingAt(text: string, at: number, isWhole?: (text: string, end: number) => boolean): T | undefined {
    let found: T | undefined;
    let node: Node<T> | undefined = this.root;
    for (let next = at; next < text.length; next += 1) {
      node = node.next.get(this.fold(text.charCodeAt(next)));
      if (node === undefined) break;
      if (node.value !== undefined && (isWhole === undefined || isWhole(text, next + 1))) found = node.value;
    }
    return found;
  }

  /** The value of the longest word that ends at `at` and that `isWhole` lets begin where it does; of a tree built backwards. */
  endingAt(text: string, at: number, isWhole?: (text: string, start: number) => boolean): T | undefined {
    let found: T | undefined;
    let node: Node<T> | undefined = this.root;
    for (let last = at - 1; last >= 0; last -= 1) {
      node = node.next.get(this.fold(text.charCodeAt(last)));
      if (node === undefined) break;
      if (node.value !== undefined && (isWhole === undefined || isWhole(text, last))) found = node.value;
    }
    return found;
  }
}

const reversed = (word: string): string => word.split('').reverse().join('');

/** The words of a list written with spaces, each its own value. */
export const wordsOf = (list: string): (readonly [string, string])[] => list.split(' ').map((word) => [word, word]);
