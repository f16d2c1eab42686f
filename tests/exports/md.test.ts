import { describe, expect, it } from 'vitest';
import { escaped, markdownOf, md, PLAIN_HEADERS } from '../../shared/exports/md.ts';
import { rowsOf } from './rows.ts';

describe('Markdown', () => {
  it('is one table an article under its title, with the document named once', () => {
    const text = markdownOf(
      [...rowsOf(['118家', '90家']), ...rowsOf(['62.55%'], { document: '4版.txt' })],
      PLAIN_HEADERS,
    );
    expect(text.match(/^# /gm)).toHaveLength(2);
    expect(text.match(/^## a1 · 图书馆的一年$/gm)).toHaveLength(2);
    expect(text).toContain('| 118家 | 118 | 家 | exact |');
    expect(text).toContain('| 62.55% | 62.55 | % | exact |');
  });

  it('shows both ends of a range in the value column', () => {
    expect(markdownOf(rowsOf(['300～400名']), PLAIN_HEADERS)).toContain('| 300…400 | 名 |');
  });

  it('lets nothing of the article become markup', () => {
    const text = markdownOf(
      rowsOf(['118家'], { note: 'a|b <img src=x>\n# x [l](http://x) `c`', metric: '*m*' }),
      PLAIN_HEADERS,
    );
    const row = text.split('\n').find((line) => line.startsWith('| 118家'))!;
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(10);
    expect(row).not.toMatch(/(?<!\\)[<*[`]/);
  });

  it('escapes what a line could begin with', () => {
    expect(escaped('# 标题\r\n\t二')).toBe('\\# 标题 二');
  });

  it('has the same text as bytes', async () => {
    const rows = rowsOf(['118家']);
    expect(new TextDecoder().decode(await md.write(rows, { headers: PLAIN_HEADERS }))).toBe(
      markdownOf(rows, PLAIN_HEADERS),
    );
  });
});
