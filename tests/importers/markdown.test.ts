import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../shared/importers/markdown.ts';

const read = (text: string) => markdown.read(new TextEncoder().encode(text));
const bodyOf = (text: string) => {
  const { decoded, lines } = read(text);
  return lines.map(({ start, end }) => decoded.text.slice(start, end));
};

describe('markdown', () => {
  const page = '---\r\ntitle: "粮价: 涨5%"\r\ndate:  2024-05-06 \r\nlang: zh\r\n---\r\n# 标题\r\n正文';

  it('separates the front matter, with spans in the decoded file', () => {
    const { decoded, frontMatter } = read(page);
    expect(frontMatter?.fields.title?.value).toBe('粮价: 涨5%');
    expect(frontMatter?.fields.date?.value).toBe('2024-05-06');
    for (const field of Object.values(frontMatter?.fields ?? {})) {
      expect(decoded.text.slice(field.start, field.end)).toBe(field.value);
    }
    expect(decoded.text.slice(frontMatter?.span.start, frontMatter?.span.end).endsWith('---')).toBe(true);
    expect(bodyOf(page)).toEqual(['# 标题', '正文']);
  });

  it('says which lines it did not read: other keys, nested ones, a key given twice', () => {
    const { decoded, frontMatter } = read('---\n# note\ntitle: a\ntags: b\n  lang: en\ntitle: c\n\n...\nx');
    const unread = frontMatter?.unread.map(({ start, end }) => decoded.text.slice(start, end));
    expect(unread).toEqual(['tags: b', '  lang: en', 'title: c']);
    expect(frontMatter?.fields).toEqual(expect.objectContaining({ title: { value: 'a', start: 18, end: 19 } }));
  });

  it('cannot be used to reach a prototype', () => {
    const { frontMatter } = read('---\n__proto__: x\nconstructor: y\n---\n');
    expect(Object.getPrototypeOf(frontMatter?.fields)).toBeNull();
    expect(Object.keys(frontMatter?.fields ?? {})).toEqual([]);
    expect(frontMatter?.unread).toHaveLength(2);
  });

  it('takes an unclosed or late fence for text', () => {
    expect(bodyOf('---\ntitle: a\n')).toEqual(['---', 'title: a']);
    expect(bodyOf('\n---\ntitle: a\n---')).toHaveLength(4);
    expect(read('---').frontMatter).toBeNull();
  });

  it('reads an empty value as empty, and a single quote mark as itself', () => {
    const fields = read('---\ntitle:\nauthor: "\n---').frontMatter?.fields;
    expect(fields?.title?.value).toBe('');
    expect(fields?.author?.value).toBe('"');
  });

  it('never throws, and every value is what stands at its span', () => {
    const unit = fc.constantFrom('---\n', 'title', ':', ' ', '"', '\r', '\n', '中', 'date: ');
    fc.assert(
      fc.property(fc.string({ unit }), (rest) => {
        const { decoded, frontMatter } = read(`---\n${rest}`);
        for (const { start, end, value } of Object.values(frontMatter?.fields ?? {})) {
          expect(decoded.text.slice(start, end)).toBe(value);
        }
      }),
    );
  });
});
