import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Review } from '../model/review.ts';
import type { ArticleSummary } from '../model/workspace.ts';

const TITLE_LENGTH = 60;

/** What the library shows of each article: counts of numbers, of checked ones, of open findings. */
export function articleSummaries({ articles }: Pick<Analysis, 'articles'>, review: Review): ArticleSummary[] {
  const summaries = new Map(articles.map((article) => [article.id, emptySummary(article)]));
  const articleOf = new Map(review.facts.map(({ read }) => [read.id, read.articleId]));
  for (const { read, verdict } of review.facts) {
    const summary = summaries.get(read.articleId)!;
    summary.facts += 1;
    if (verdict !== 'unchecked') summary.checked += 1;
  }
  for (const { finding, state } of review.findings) {
    if (state !== 'open') continue;
    const article = finding.spans[0]?.articleId ?? articleOf.get(finding.factIds[0] ?? '');
    const summary = article === undefined ? undefined : summaries.get(article);
    if (summary) summary.findings[finding.severity] += 1;
  }
  return [...summaries.values()];
}

function emptySummary(article: Article) {
  const { id, kind } = article;
  return { id, kind, title: articleTitle(article), facts: 0, checked: 0, findings: { error: 0, warning: 0, info: 0 } };
}

/** The title, or the first words where there is none. */
export function articleTitle({ title, kicker, subtitle, paragraphs }: Article): string {
  const text = title?.text || kicker?.text || subtitle?.text || paragraphs[0]?.text || '';
  if (text.length <= TITLE_LENGTH) return text;
  const cut = (text.charCodeAt(TITLE_LENGTH - 1) & 0xfc00) === 0xd800 ? TITLE_LENGTH - 1 : TITLE_LENGTH;
  return `${text.slice(0, cut)}…`;
}
