import type { Analysis } from '../../model/analysis.ts';
import type { Relation } from '../../model/relation.ts';

/** What the text links, before any rule judges. Pure; also run again over facts that a person has corrected. */
export function relate(_page: Pick<Analysis, 'source' | 'articles' | 'facts'>): readonly Relation[] {
  return [];
}
