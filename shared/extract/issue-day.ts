import type { FrontMatter } from '../importers/importer.ts';
import type { Language } from '../languages/language.ts';
import type { Article } from '../model/article.ts';
import { givenDay, isFullDay } from './front-matter.ts';

interface Dated {
  readonly issueDate: string | null;
  readonly frontMatter: FrontMatter | null;
}

/**
 * The day that relative dates are counted from: what the person says, else the front matter, else a masthead of the page.
 * Articles without furniture need not be among those given.
 */
export function issueDay(given: Dated, articles: Iterable<Article>, language: Language): string | null {
  return given.issueDate ?? givenDay(given.frontMatter, language) ?? dayInMasthead(articles, language);
}

/** The first full date in a masthead or over a story. */
function dayInMasthead(articles: Iterable<Article>, language: Language): string | null {
  for (const article of articles) {
    for (const { role, text } of article.paragraphs) {
      if (role !== 'masthead') continue;
      const day = language.readQuantities(text, { issueDate: null }).find(({ kind, value }) => isFullDay(kind, value));
      if (day) return day.value as string;
    }
  }
  return null;
}
