import { describe, expect, it } from 'vitest';
import { decodeAs } from '../../shared/text/decode.ts';
import { rankEncodings, readsAsCommonHan } from '../../shared/text/encoding-score.ts';
import { decodeWindows1252 } from '../../shared/text/windows-1252.ts';

const GB_CHINA = [0xd6, 0xd0, 0xb9, 0xfa];

describe('rankEncodings', () => {
  it('ranks every candidate, best first', () => {
    const ranked = rankEncodings(Uint8Array.from(GB_CHINA), decodeAs);
    expect(ranked[0]?.encoding).toBe('gb18030');
    expect(new Set(ranked.map(({ encoding }) => encoding)).size).toBe(7);
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('decodes a sample of a large file, not the whole file for each candidate', () => {
    const bytes = new Uint8Array(3_000_000).fill(0x61);
    bytes.set(GB_CHINA, 2_999_990);
    bytes[2_999_980] = 0x0a;
    let longest = 0;
    const ranked = rankEncodings(bytes, (sample, encoding) => {
      longest = Math.max(longest, sample.length);
      return decodeAs(sample, encoding);
    });
    expect(longest).toBeLessThanOrEqual(128 * 1024);
    expect(ranked[0]?.encoding).toBe('gb18030');
  });
});

describe('readsAsCommonHan', () => {
  it('holds only when nothing above ASCII is rare', () => {
    expect(readsAsCommonHan('5 元')).toBe(true);
    expect(readsAsCommonHan('5 元龘')).toBe(false);
    expect(readsAsCommonHan('元\ufffd')).toBe(false);
  });
});

describe('decodeWindows1252', () => {
  it('has one character for every byte, with the signs of the 80…9F row', () => {
    const text = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, i) => i));
    expect(text).toHaveLength(256);
    expect(text.slice(0x80, 0x86)).toBe('€\u0081‚ƒ„…');
    expect(text.slice(0x91, 0x98)).toBe('‘’“”•–—');
    expect(text.slice(0xa0)).toBe(String.fromCharCode(...Array.from({ length: 96 }, (_, i) => 0xa0 + i)));
  });

  it('joins its chunks without loss', () => {
    expect(decodeWindows1252(new Uint8Array(20_001).fill(0xe9))).toBe('é'.repeat(20_001));
  });
});
