import type { FrontMatter, FrontMatterField } from '../importers/importer.ts';
import type { Language } from '../languages/language.ts';
import type { MappedText } from '../model/offset-map.ts';
import { joinLines } from '../text/join-lines.ts';
import type { GivenHeads } from '../text/page-layout.ts';
import { parseIsoDay } from './calendar.ts';

/** The headline fields that front matter gives to the article under it; null where it names neither title, subtitle nor author. */
export function givenHeads(text: string, frontMatter: FrontMatter | null): GivenHeads | null {
  const { title, subtitle, author } = frontMatter?.fields ?? {};
  const given = [title, subtitle, author].filter((field) => field !== undefined && field.value.trim() !== '');
  if (given.length === 0) return null;
  const head = (field: FrontMatterField | undefined): MappedText | null =>
    field === undefined || field.value.trim() === '' ? null : joinLines(text, field.start, field.end);
  const starts = given.map((field) => field!.start);
  return { title: head(title), subtitle: head(subtitle), byline: head(author), sourceStart: Math.min(...starts) };
}

/** The day that front matter gives, in any form the language reads; null for anything that is no day that exists. */
export function givenDay(frontMatter: FrontMatter | null, language: Language): string | null {
  const written = frontMatter?.fields.date?.value.trim() ?? '';
  // 2026-03-05T08:00 and 2026-03-05 08:00: the time of day is of no interest.
  const iso = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(written)?.[0];
  if (iso !== undefined) return parseIsoDay(iso) !== null ? iso : null;
  const [first] = language.readQuantities(written, { issueDate: null });
  return first !== undefined && isFullDay(first.kind, first.value) && parseIsoDay(first.value) !== null
    ? first.value
    : null;
}

/** Whether a quantity is one day, with its year: its value is then `YYYY-MM-DD`. */
export function isFullDay(kind: string, value: unknown): value is string {
  return kind === 'date' && typeof value === 'string' && value.length === 'YYYY-MM-DD'.length;
}

/** `zh-CN` and `EN` name the packs `zh` and `en`. */
export function givenLang(frontMatter: FrontMatter | null): string | null {
  const tag = frontMatter?.fields.lang?.value.trim().toLowerCase().split(/[-_]/)[0];
  return tag === undefined || tag === '' ? null : tag;
}
