import { describe, expect, it } from 'vitest';
import { keyOfVerdict, verdictOfKey } from '../../../renderer/inspector/verdict-keys.ts';
import { VERDICTS } from '../../../shared/model/fact.ts';

describe('the keys of the verdicts', () => {
  it('lead to each verdict and back', () => {
    for (const verdict of VERDICTS) expect(verdictOfKey(keyOfVerdict(verdict))).toBe(verdict);
  });

  it('start with 0 for unchecked and 1 for confirmed', () => {
    expect([verdictOfKey('0'), verdictOfKey('1')]).toEqual(['unchecked', 'confirmed']);
  });

  it('leave every other key alone', () => {
    for (const key of ['9', 'a', 'F1', '', '１', '10', ' ']) expect(verdictOfKey(key)).toBeNull();
  });
});
