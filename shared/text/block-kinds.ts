import type { MappedText } from '../model/offset-map.ts';
import { opensByline, opensReport, tellsAppearance } from './credits.ts';
import { MASTHEAD_LINES, namesPaper, tellsIssue } from './masthead.ts';

export const BLOCK_KINDS = [
  'masthead',
  'appearance',
  'byline',
  'photo',
  'caption',
  'report',
  'continuation',
  'heading',
  'body',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Longest text that can be a headline, in UTF-16 units. */
const HEADING_LENGTH = 60;
const ENDS_SENTENCE = new Set('。！？；.!?;，,:：');
/** A telephone or a span of hours: a line of a list, whatever else it says. */
const CONTACT = /(?<!\d)\d{7,}(?!\d)|\d{1,2}[:：]\d{2} ?[-—–~至到]/;
/** ①油烟未经净化, （2）…, • …: an item of a list. One in Chinese numerals is mostly a subhead. */
const LISTED = /^(?:[①-⑳•·▲●◆■★※]|[（(]\d{1,2}[）)])/;

/** 跨省购电：41亿千瓦时: a row of a list of figures. */
const ROW = /^[^：，]{2,14}：[约近超逾]?\d[\d.,]*[万亿]?[^\d：，。]{1,6}(?:，|$)/;

/** Whether a text is as short as a headline and does not end as a sentence does. */
export function isHeading(text: string): boolean {
  const last = text.at(-1) ?? '';
  if (text.length > HEADING_LENGTH || ENDS_SENTENCE.has(last)) return false;
  if (CONTACT.test(text) || LISTED.test(text) || ROW.test(text)) return false;
  return !(last === '”' && ENDS_SENTENCE.has(text.at(-2) ?? ''));
}

/** What the marks of a file say of a block, before its words are looked at. */
export type Marked = 'heading' | 'text' | null;

export function kindOf({ text }: MappedText, index: number, marked: Marked): BlockKind {
  if (marked === 'heading') return 'heading';
  const appears = tellsAppearance(text, 0, text.length);
  // Before any headline there is no story yet that such a line could belong to.
  if ((index === 0 && (appears || namesPaper(text))) || (index < MASTHEAD_LINES && tellsIssue(text))) return 'masthead';
  if (appears) return 'appearance';
  if (text.startsWith('（上接') || text.startsWith('(上接')) return 'continuation';
  if (opensReport(text, 0)) return 'report';
  if (text.length <= HEADING_LENGTH && PHOTO.test(text)) return 'photo';
  if (text.length <= CAPTION_LENGTH && SIGNED_PHOTO.test(text)) return 'caption';
  if (text.length <= HEADING_LENGTH && (isChineseByline(text) || isEnglishByline(text))) return 'byline';
  return marked === null && isHeading(text) ? 'heading' : 'body';
}

/** 本报通讯员 王一 摄, 新华社发（李二 摄）. */
const PHOTO =
  /^(?:（|图[/／]|摄影[：:/／])?(?:本报|新华社|中新社|[\u4e00-\u9fff]{2,6}[报社网]|通讯员|记者).{0,30}摄）?$/;

/** Longest caption that ends in its photographer's name, in UTF-16 units. */
const CAPTION_LENGTH = 240;
/** …收获红薯。 王一 摄, …（李二 摄）: a photo's text and its credit in one. */
const SIGNED_PHOTO =
  /[。！”] ?[（(]?(?:[^，。；：（]{0,16}[ \u3000/／]?)?[\u4e00-\u9fff]{2,4}[ \u3000]?[摄攝](?:影)?[）)]?$/;

/** Longest question or exclamation that can be a headline, in UTF-16 units. */
export const LONGEST_QUESTION = 28;

/** Whether a text is one short question or exclamation: a headline, if a credit follows. */
export const asksOrCalls = (text: string): boolean =>
  text.length <= LONGEST_QUESTION && /^[^。；！？!?]+[？！?!]$/.test(text);

/** 本报记者 王一: names, and no sentence. */
const isChineseByline = (text: string) => opensByline(text, 0) && !/[，。；：！？]/.test(text);

/** By Ann Lee: names, not "By 2030 …" and no sentence. */
function isEnglishByline(text: string): boolean {
  return /^By [\p{Lu}(]/u.test(text.slice(0, 8)) && !isSentence(text);
}

const isSentence = (text: string) => ENDS_SENTENCE.has(text.at(-1) ?? '') && !/\b(?:Jr|Sr|[A-Z])\.$/.test(text);
