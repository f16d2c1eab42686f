import { expect, it } from 'vitest';
import { STORIES_PER_PLANT, scoreClean, scorePlants } from './checks-stories.ts';

/** What `npm run bench:checks` prints, held here: a reading that is lost shows in stories that no rule's test tells. */
it.each(['zh', 'en'] as const)(
  'made stories keep silent, and tell of each slip that is planted in them (%s)',
  {
    timeout: 120_000,
  },
  (lang) => {
    expect(scoreClean(lang).loud).toEqual([]);
    expect(scorePlants(lang).filter(({ found }) => found < STORIES_PER_PLANT)).toEqual([]);
  },
);
