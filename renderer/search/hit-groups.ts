import type { SearchHit } from '../../shared/model/workspace.ts';

/** The hits of one document, in the order in which they were answered. */
export interface HitGroup {
  readonly path: string;
  /** `at`: place in the whole answer, which is what the arrow keys count. */
  readonly hits: readonly { readonly hit: SearchHit; readonly at: number }[];
}

/** Hits by document; a document stands where its first hit stood. Linear. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const groups = new Map<string, { hit: SearchHit; at: number }[]>();
  for (const hit of hits) {
    const group = groups.get(hit.path);
    if (group) group.push({ hit, at: 0 });
    else groups.set(hit.path, [{ hit, at: 0 }]);
  }
  let at = 0;
  return [...groups].map(([path, group]) => ({ path, hits: group.map(({ hit }) => ({ hit, at: at++ })) }));
}

/** Units shown before a hit, so that the hit itself is always in sight. */
const LEAD = 24;

/** The excerpt cut at the hit, its lead shortened. A hit that reaches out of the excerpt is cut off at its end. */
export function excerptParts({ excerpt, excerptStart, start, end }: SearchHit): {
  readonly before: string;
  readonly match: string;
  readonly after: string;
} {
  const to = Math.min(excerpt.length, excerptStart + (end - start));
  return {
    before: shortLead(excerpt.slice(0, excerptStart)),
    match: excerpt.slice(excerptStart, to),
    after: excerpt.slice(to),
  };
}

function shortLead(lead: string): string {
  if (lead.length <= LEAD) return lead;
  const tail = lead.slice(-LEAD);
  // Never half a surrogate pair.
  const isHalf = (tail.charCodeAt(0) & 0xfc00) === 0xdc00;
  return `…${isHalf ? tail.slice(1) : tail}`;
}
