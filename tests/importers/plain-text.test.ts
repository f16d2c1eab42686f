import { describe, expect, it } from 'vitest';
import { plainText } from '../../shared/importers/plain-text.ts';

describe('plain-text', () => {
  it('reads GB18030 bytes into lines whose spans point into the decoded text', () => {
    const bytes = Uint8Array.from([0xd6, 0xd0, 0xb9, 0xfa, 0x0d, 0x0a, 0xd4, 0xaa]);
    const { decoded, lines, frontMatter } = plainText.read(bytes);
    expect(decoded.encoding).toBe('gb18030');
    expect(lines.map(({ start, end }) => decoded.text.slice(start, end))).toEqual(['中国', '元']);
    expect(frontMatter).toBeNull();
  });

  it('hands the chosen encoding on', () => {
    expect(plainText.read(Uint8Array.from([0xe9]), 'windows-1252').decoded.text).toBe('é');
  });

  it('leaves a front-matter look-alike in the text', () => {
    expect(plainText.read(new TextEncoder().encode('---\ntitle: 甲\n---\n')).lines).toHaveLength(3);
  });
});
