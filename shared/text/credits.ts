import type { Article } from '../model/article.ts';
import type { MappedText } from '../model/offset-map.ts';
import { sliceMapped, spanToSource } from './offset-map.ts';
import type { Block } from './reflow.ts';

/** How far the credits at the head of a story may reach, in UTF-16 units. */
const REACH = 120;
const SPACE = /^[ \u3000\u00a0]*/;
/** 新华社北京10月1日电, 本报北京10月1日电, 据新华社电. */
const ZH_DATELINE =
  /^(?:据?新华社|本报|中新社)[^，。；：（(“]{0,24}?(?:\d日|\d日[^，。（(]{0,6})?(?:电|讯)(?=[ \u3000（(]|$)/;
/** BEIJING, Oct. 1 (Xinhua) -- and LONDON — with its dash; a hyphen will do behind the name of an agency. */
const EN_DATELINE =
  /^[A-Z][A-Z.' -]{1,30}(?:, [A-Z][A-Za-z.]{1,14}){0,2}(?:,? \d{1,2})?(?: \([A-Z][A-Za-z .]{1,24}\) ?(?:—|–|--|-)| ?(?:—|–|--)) /;
const REPORTERS = /记者|通讯员|实习生|特约|报道员/;

/** 记者, and what may stand before it; by its own name a paper is told only where a space parts the writer's. */
const ROLE = '(?:记者|記者|通讯员|通訊員|评论员|評論員|实习生|摄影|攝影)';
const RANK = '(?:首席|特约|特約|见习|实习|全媒体|融媒体|融媒|特派|社区|校园|驻[^ ，。]{2,6})?';
const OWN = '(?:本报|本刊|本報|新华社|中新社|中央社)';
const WRITERS = new RegExp(
  `^[□■●○◆▲]?[ \\u3000]*(?:${OWN}${RANK}${ROLE}|[\\u4e00-\\u9fff]{2,8}[报報刊网網社台]${RANK}${ROLE}[ \\u3000]+[^ ，。]` +
    `|${RANK}(?:记者|記者|通讯员|实习生|文[/／])[ \\u3000]*(?<=[ \\u3000/／])[^ ，。]|(?:記者|特派員|編譯)[\\u4e00-\\u9fff]{2,4}[/／])`,
);

/** Whether a line of writers' names begins at `at`: 本报记者 王一, □ 本报通讯员 李二, 记者 王一. */
export function opensByline(source: string, at: number): boolean {
  return WRITERS.test(source.slice(at, at + 20));
}

/** Longest line that says when and where a story appeared, in UTF-16 units. */
const APPEARED_LENGTH = 60;
const APPEARED =
  /^(?:(?:发布时间|发布日期|更新时间|时间|来源|稿源|责任编辑|责编|编辑)[：:]|\d{4}(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}日?(?:[ \u3000\u00a0]|$)|(?:Published|Updated|Posted|Last updated)\b|(?:[A-Z][a-z]{2,8},? )?(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2},?) \d{4}$)/;

/** Whether the line [start, end) only says when a story appeared and where from: 2025-10-09 10:23 来源：新华社. */
export function tellsAppearance(source: string, start: number, end: number): boolean {
  if (end - start > APPEARED_LENGTH) return false;
  const line = source.slice(start, end);
  return APPEARED.test(line) && !/[。！？!?，；;]|[a-z]\.$/.test(line);
}

/** Whether a report begins at `at`, with 本报讯, 新华社 or 本报北京10月1日电 in its first line. */
export function opensReport(source: string, at: number): boolean {
  if (opensByline(source, at)) return false;
  if (source.startsWith('本报讯', at) || source.startsWith('新华社', at)) return true;
  if (NEWSPAPER.test(source.slice(at, at + 12))) return true;
  if (source[at] === '【' && BRACKETED.test(source.slice(at, at + REACH))) return true;
  return source.startsWith('本报', at) && /^本报[^，。；：\n]{0,12}\d日(?:电|讯)/.test(source.slice(at, at + 28));
}

/** 晚报讯（记者…）, 滨江网讯: a paper's own name in place of 本报. */
const NEWSPAPER = /^[\u4e00-\u9fff]{1,6}[报報网網][讯訊](?=[ \u3000（(])/;

/** 【本报讯】, 【記者王一／台北報導】. */
const BRACKETED = /^【[^】]{0,30}(?:记者|記者|讯|訊|电|電|通讯员)[^】]{0,30}】/;

/** What stands before the first sentence of a story, and the rest of it. */
export interface Credits extends Pick<Article, 'byline' | 'dateline'> {
  /** Null when nothing but credits stood in the block. */
  readonly rest: Block | null;
}

/**
 * Takes 本报讯（记者…） as the byline, 新华社…电 as the dateline with （记者…） as the byline, and LONDON — as the dateline.
 * Null where the block opens with none of them. Each character stays in exactly one of the parts.
 */
export function creditsOf(block: Block): Credits | null {
  const head = block.text.slice(0, REACH);
  const english = EN_DATELINE.exec(head);
  if (english !== null) return partsOf(block, english[0].length, english[0].length);
  const bracketed = BRACKETED.exec(head)?.[0].length;
  if (bracketed !== undefined) return partsOf(block, 0, bracketed);
  const opening = (ZH_DATELINE.exec(head) ?? NEWSPAPER.exec(head))?.[0].length ?? 0;
  if (opening === 0) return null;
  const bracket = bracketEnd(head, opening);
  // 本报讯 says only that the story is this paper's own: it has no place or day, so it stays with the reporters' names.
  if (head.startsWith('本报讯') || NEWSPAPER.test(head)) return bracket === null ? null : partsOf(block, 0, bracket);
  return partsOf(block, opening, bracket ?? opening);
}

/** Where the bracket with the reporters' names ends that opens at `at`; null where none does. */
function bracketEnd(head: string, at: number): number | null {
  const open = at + spacesAt(head, at);
  if (head[open] !== '（' && head[open] !== '(') return null;
  const length = head.slice(open).search(/[）)]/);
  return length === -1 || !REPORTERS.test(head.slice(open, open + length)) ? null : open + length + 1;
}

const spacesAt = (text: string, at: number): number => SPACE.exec(text.slice(at, at + 8))?.[0].length ?? 0;

/** [0, datelineEnd) and [datelineEnd, bylineEnd), each null where empty, and what follows them. */
function partsOf(block: Block, datelineEnd: number, bylineEnd: number): Credits {
  const part = (start: number, end: number): MappedText | null => {
    const text = block.text.slice(start, end);
    const from = start + text.length - text.trimStart().length;
    return text.trim() === '' ? null : sliceMapped(block, from, start + text.trimEnd().length);
  };
  return { dateline: part(0, datelineEnd), byline: part(datelineEnd, bylineEnd), rest: restOf(block, bylineEnd) };
}

function restOf(block: Block, from: number): Block | null {
  const start = from + spacesAt(block.text, from);
  const place = start < block.text.length ? spanToSource(block.map, { start, end: block.text.length }) : null;
  if (place === null) return null;
  return { ...sliceMapped(block, start, block.text.length), sourceStart: place.start, sourceEnd: block.sourceEnd };
}
