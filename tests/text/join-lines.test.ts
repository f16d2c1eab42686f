import { describe, expect, it } from 'vitest';
import { joinLines } from '../../shared/text/join-lines.ts';
import { toSource } from '../../shared/text/offset-map.ts';

const joined = (source: string) => joinLines(source, 0, source.length);

describe('lines joined to what a reader sees', () => {
  it('keeps a space between words as it is, so that a line of words is one piece', () => {
    const line = 'Harbour town counts 42 boat routes';
    const { text, map } = joined(line);
    expect(text).toBe(line);
    expect([...map.pieces]).toEqual([0, 0, line.length]);
    expect(toSource(map, line.indexOf(' '))).toBe(line.indexOf(' '));
  });

  it('inserts the space where a line ends, and where several blanks stood', () => {
    const { text, map } = joined('two boats\nand  a ferry');
    expect(text).toBe('two boats and a ferry');
    expect([...map.pieces]).toEqual([0, 0, 9, 10, 10, 3, 14, 15, 7]);
    expect(toSource(map, 9)).toBeNull();
  });

  it('takes spaces beside Chinese characters for layout, as before', () => {
    expect(joined('工 会 服 务').text).toBe('工会服务');
    expect(joined('超过 1.2\n万人次').text).toBe('超过1.2万人次');
    expect(joined('一个 boat 在港').text).toBe('一个 boat 在港');
  });

  it('maps a paragraph of many pieces as exactly as one of few', () => {
    const source = Array.from({ length: 60 }, (_, at) => `line ${at}`).join('\n');
    const { text, map } = joined(source);
    for (let at = 0; at < text.length; at += 1) {
      const from = toSource(map, at);
      if (from !== null) expect(source[from]).toBe(text[at]);
    }
    expect(map.pieces.length).toBe(180);
  });
});
