import { wrapped } from '../text/layouts/settings.ts';
import type { PageItem, PageLabel } from './page-source.ts';

/**
 * The page as a file holds it. Options: `width` of the column, `indent` of a paragraph (`_` is a space), `lines` blank lines after every
 * line, `gap` after a paragraph, `between` stories, `digits=spaced` for spaces around numbers, `eol=crlf`.
 */
export function setPage({ options, items }: PageLabel): string {
  const width = Number(options.width ?? Number.POSITIVE_INFINITY);
  const gaps = {
    line: Number(options.lines ?? 0),
    block: Number(options.gap ?? 0),
    story: Number(options.between ?? 0),
  };
  const indent = (options.indent ?? '').replaceAll('_', ' ');
  const rows: string[] = [];
  items.forEach((item, at) => {
    const last = items[at - 1];
    if (last !== undefined) rows.push(...Array<string>(gaps.block).fill(''));
    if (last !== undefined && last.story !== item.story) rows.push(...Array<string>(gaps.story).fill(''));
    for (const line of linesOf(item, width, indent, options.digits === 'spaced'))
      rows.push(line, ...Array<string>(gaps.line).fill(''));
  });
  return `${rows.join(options.eol === 'crlf' ? '\r\n' : '\n')}\n`;
}

function linesOf({ tag, isSpaced, text }: PageItem, width: number, indent: string, spaced: boolean): readonly string[] {
  const rows = text.replaceAll('¦', '').split('⏎');
  if (isSpaced) return rows.map((row) => ` ${[...row].join(' ')} `);
  const isText = tag === 'p' || tag === 'c';
  const set = rows.flatMap((row, at) =>
    isText ? wrapped((tag === 'p' && at === 0 ? indent : '') + row, width) : [row],
  );
  // The programs add their spaces to lines that were set without.
  return spaced ? set.map(spaceDigits) : set;
}

/** As programs write PDF text: a space on one side of a number or on both, now and then on none. */
function spaceDigits(text: string): string {
  let at = 0;
  return text.replace(/(?<=[\u4e00-\u9fff])(\d[\d.]*)(?=[\u4e00-\u9fff])/g, (digits) => {
    at++;
    return ` ${digits}${at % 3 === 0 ? '' : ' '}`.slice(at % 5 === 0 ? 1 : 0);
  });
}
