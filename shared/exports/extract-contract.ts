import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Source } from '../model/source.ts';

/*
 * The plain objects that `crossfoot extract` prints: without maps and without what the contract does not name. Key order
 * is fixed, so equal input gives equal bytes.
 */

export function sourceObject(source: Source): object {
  const { name, sha256, encoding, encodingConfidence, mediaType, length, issueDate, lang } = source;
  return { name, sha256, encoding, encodingConfidence, mediaType, length, issueDate, lang };
}

export function articleObject(article: Article): object {
  const { id, kind, lang, kicker, title, subtitle, byline, dateline, sourceStart, sourceEnd } = article;
  const heads = Object.fromEntries(
    Object.entries({ kicker, title, subtitle, byline, dateline }).map(([field, head]) => [field, head?.text ?? null]),
  );
  const paragraphs = article.paragraphs.map(({ id, role, text, sourceStart, sourceEnd }) => ({
    id,
    role,
    text,
    sourceStart,
    sourceEnd,
  }));
  return { id, kind, lang, ...heads, sourceStart, sourceEnd, paragraphs };
}

export function factObject(fact: Fact): object {
  const { id, articleId, paragraphId, field, start, end, text, sourceStart, sourceEnd } = fact;
  const { kind, value, low, high, decimal, unit, qualifier, per, currency } = fact;
  const { metric, base, period, place, attribution, stance, rules } = fact;
  return {
    ...{ id, articleId, paragraphId, field, start, end, text, sourceStart, sourceEnd },
    ...{ kind, value, low, high, decimal, unit, qualifier, per, currency },
    ...{ metric, base, period, place, attribution, stance, rules },
  };
}
