import { describe, expect, it } from 'vitest';
import { PLANTS, storyOf } from './checks-story.ts';
import { EN } from './checks-story-en.ts';
import { ZH } from './checks-story-zh.ts';

describe.each([
  ['zh', ZH],
  ['en', EN],
] as const)('made stories (%s)', (_, template) => {
  it('are the same for the same number', () => {
    expect(storyOf(template, 7, null)).toEqual(storyOf(template, 7, null));
    expect(storyOf(template, 7, null)).not.toEqual(storyOf(template, 8, null));
  });

  it.each(PLANTS)('differ in one block when this is planted: %s', (plant) => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const [clean, slipped] = [null, plant].map((one) => {
        const { title, text } = storyOf(template, seed, one);
        return [title, ...text.split('\n\n')];
      });
      expect(slipped!.filter((block, at) => block !== clean![at])).toHaveLength(1);
    }
  });
});
