import type { Story } from './stories.ts';

/** Ways in which people and programs set stories as plain text. */
export type Setting = (stories: readonly Story[]) => string;

const headOf = ({ kicker, title, subtitle, byline }: Story): readonly string[] =>
  [kicker, title, subtitle, byline].filter((line) => line !== undefined);

/** 本报讯 runs on into its first paragraph; a byline of names has a line of its own. */
function parts(story: Story): { readonly head: readonly string[]; readonly body: readonly string[] } {
  const head = headOf(story);
  if (!story.byline.startsWith('本报讯')) return { head, body: story.paragraphs };
  const [first = '', ...rest] = story.paragraphs;
  return { head: head.slice(0, -1), body: [story.byline + first, ...rest] };
}

/** Width in columns: wide characters have two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x2e7f || '“”‘’—…'.includes(one) ? 2 : 1), 0);
const NO_START = new Set([...'，。、；：！？）”』》%']);

/** Hard-wrapped lines: Chinese by characters (no mark opens a line), English at spaces. */
export function wrapped(text: string, width: number): readonly string[] {
  const units = /[\u4e00-\u9fff]/.test(text) ? (text.match(/[A-Za-z]+|[\s\S]/gu) ?? []) : text.split(/(?<= )/);
  const lines: string[] = [];
  let line = '';
  for (const unit of units) {
    if (widthOf(line + unit.trimEnd()) > width && !NO_START.has(unit)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += unit;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

const join = (stories: readonly Story[], set: (story: Story) => string, between: string): string =>
  `${stories.map(set).join(between)}\n`;

const set =
  (line: string, between: string, indent = '') =>
  (story: Story): string => {
    const { head, body } = parts(story);
    return [...head, ...body.map((text) => indent + text)].join(line) + between;
  };

/** Each line wrapped, paragraphs told apart by `indent` or by `gap` lines. */
const column =
  (width: number, indent: string, gap: string, headGap = '\n') =>
  (story: Story): string => {
    const { head, body } = parts(story);
    const lines = body.map((text) => wrapped(indent + text, width).join('\n'));
    return [head.join('\n'), lines.join(gap)].join(headGap);
  };

export const SETTINGS: Readonly<Record<string, Setting>> = {
  'blank lines between all': (stories) => join(stories, set('\n\n', ''), '\n\n'),
  'one line each, none between': (stories) => join(stories, set('\n', ''), '\n'),
  'one line each, blank between stories': (stories) => join(stories, set('\n', ''), '\n\n'),
  'indented one wide line each': (stories) => join(stories, set('\n', '', '　　'), '\n\n'),
  'wrapped, blank between paragraphs': (stories) => join(stories, column(64, '', '\n\n', '\n\n'), '\n\n'),
  'wrapped narrow, indented': (stories) => join(stories, column(36, '　　', '\n'), '\n\n'),
  'wrapped narrow, indented, CRLF': (stories) =>
    join(stories, column(40, '　　', '\n'), '\n\n').replaceAll('\n', '\r\n'),
  'indented by spaces, blank between stories': (stories) => join(stories, column(70, '    ', '\n'), '\n\n'),
  'narrow under a masthead': (stories) =>
    `2025年10月1日 星期三 第4版\n\n${join(stories, column(36, '　　', '\n'), '\n\n')}`,
  'narrow, neither indented nor spaced': (stories) => join(stories, column(36, '', '\n'), '\n\n'),
  'narrow and double spaced': (stories) => join(stories, column(36, '　　', '\n'), '\n').replace(/\n(?=.)/g, '\n\n'),
};
