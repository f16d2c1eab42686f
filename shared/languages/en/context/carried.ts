import type { Measured, Placed } from '../../context-reader.ts';

/** What earlier quantities leave for later ones. */
export interface Carried {
  readonly sentence: number;
  /** Metric of the sentence's last quantity: "4.3%, up from 4.1%". */
  readonly metric: string | null;
  /** Metric of the sentence's last share or change. */
  readonly share: string | null;
  /** The whole of the sentence's shares: "62% of residents support it and 18% oppose it". */
  readonly base: string | null;
  /** The last quantity that counted something, over sentences: whom "of them" means. */
  readonly counted: string | null;
  /** What is left of a "… respectively" list, next first. */
  readonly series: readonly Measured[];
}

export const NOTHING: Measured = { metric: null, base: null, rules: [] };

/** A metric with the rule that found it; `NOTHING` where there is none. */
export const found = (rule: string, metric: string | null, base: string | null = null): Measured =>
  metric === null || metric === '' ? NOTHING : { metric, base, rules: [rule, ...(base === null ? [] : ['en-base'])] };

export const isShareKind = ({ kind, unit }: Placed): boolean =>
  kind === 'percent' || kind === 'ratio' || (kind === 'count' && unit === null);

/** What the next quantity is told of this one. */
export function carry(carried: Carried, { metric, base }: Measured, quantity: Placed, opensWhole: boolean): Carried {
  const counted = quantity.kind === 'count' ? quantity.text : carried.counted;
  const whole = opensWhole ? quantity.text : isShareKind(quantity) ? base : null;
  const share = quantity.kind === 'percent' || quantity.kind === 'ratio' ? metric : null;
  return {
    sentence: carried.sentence,
    series: carried.series,
    metric: metric ?? carried.metric,
    share: share ?? carried.share,
    base: whole ?? carried.base,
    counted,
  };
}
