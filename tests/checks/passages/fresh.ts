import type { Passage } from '../passages.ts';

/** For each rule, passages of several papers' styles that must make it speak and that must leave it silent. */
export type FreshPassages = Readonly<
  Record<
    string,
    Readonly<Record<'zh' | 'en', { readonly fire: readonly Passage[]; readonly silent: readonly Passage[] }>>
  >
>;
