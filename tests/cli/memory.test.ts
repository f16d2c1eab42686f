import { expect, it } from 'vitest';
import { madeText } from '../bench/made-articles.ts';
import { memoryOf } from '../bench/memory-run.ts';

/**
 * Bytes alive for each byte of the file. Five is the aim, which `npm run bench:memory` measures on large pages; on small
 * ones the engine's own memory wavers by a few megabytes. A page held as facts took more than forty.
 */
const BAR = 10;
/** UTF-16 units: two pages of many articles, so that what the engine itself takes is in both. */
const [SMALL, LARGE] = [150_000, 500_000];
/** A few seconds where nothing else runs. */
const PATIENCE_MS = 300_000;

it(
  'a page of dense news takes a few times its size, ledger and checks included',
  () => {
    const [small, large] = [madeText('zh', SMALL), madeText('zh', LARGE)];
    const grown = memoryOf(large, 'extract', '--ledger').live - memoryOf(small, 'extract', '--ledger').live;
    expect(grown / (Buffer.byteLength(large) - Buffer.byteLength(small))).toBeLessThan(BAR);
  },
  PATIENCE_MS,
);
