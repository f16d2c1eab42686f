import type { Article } from '../../model/article.ts';
import type { SelfTestCopy } from '../../model/self-test.ts';
import type { Source } from '../../model/source.ts';
import { articleTitle } from '../../review/summary.ts';

/** Longer articles are tested by their beginning: every planted error costs a whole reading. UTF-16 units. */
const LONGEST = 40_000;

/** A text that reads like the article: heads, byline, paragraphs, a blank line between them. The file is not touched. */
export function copyArticle(article: Article, { issueDate }: Pick<Source, 'issueDate'>): SelfTestCopy {
  const { kicker, title, subtitle, byline, lang } = article;
  // Without it a short Chinese paragraph may be taken for a headline or a masthead.
  const indent = lang === 'zh' ? '　　' : '';
  const heads = [kicker, title, subtitle].flatMap((head) => (head ? [head.text] : [])).join('\n');
  const blocks = [heads, byline?.text ?? '', ...article.paragraphs.map(({ text }) => indent + text)].filter(
    (text) => text !== '',
  );
  const kept: string[] = [];
  let length = 0;
  for (const block of blocks) {
    length += block.length;
    if (length > LONGEST && kept.length > 0) break;
    kept.push(block.slice(0, LONGEST));
  }
  const isPartial = kept.length < blocks.length || length > LONGEST;
  return { title: articleTitle(article), text: `${kept.join('\n\n')}\n`, lang, issueDate, isPartial };
}
