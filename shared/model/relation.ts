/** A stated or implied link among facts. Only `stated` and `implied` ones may yield an error. */
export const RELATION_TYPES = [
  'part-of',
  'sum',
  'share-of',
  'change',
  'rate',
  'restatement',
  'series',
  'enumeration',
  'date-weekday',
  'duration-ends',
  'target-actual',
  'survey',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];
/** What a fact can be in a relation: `parts` of a `whole`, the `total` and the `heads` of an `average`. */
export const RELATION_ROLES = [
  'whole',
  'part',
  'parts',
  'percent',
  'old',
  'new',
  'steps',
  'total',
  'heads',
  'average',
  'first',
  'second',
  'count',
  'length',
  'ends',
  'date',
  'points',
  'target',
  'actual',
  'sample',
  'shares',
] as const;
export type RelationRole = (typeof RELATION_ROLES)[number];
export type RelationStrength = 'stated' | 'implied' | 'weak';

/** A piece of text inside one article: a paragraph's, or a headline field's when `paragraphId` is null. */
export interface TextSpan {
  readonly articleId: string;
  readonly paragraphId: string | null;
  readonly field: 'kicker' | 'title' | 'subtitle' | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Relation {
  readonly id: string;
  readonly type: RelationType;
  readonly strength: RelationStrength;
  readonly factIds: readonly string[];
  /** Role → fact id, or fact ids where a role may be filled several times: `{ whole: 'f1', parts: ['f2', 'f3'] }`. */
  readonly roles: Readonly<Partial<Record<RelationRole, string | readonly string[]>>>;
  /** The words that state the link. */
  readonly spans: readonly TextSpan[];
}
