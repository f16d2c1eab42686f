import { Decimal } from 'decimal.js';
import type { Qualifier } from '../model/fact.ts';
import type { FigureFact, Mark } from '../model/figure.ts';
import { figureFacts, isShareAxis, markOf } from './chart-fact.ts';
import type { ChartInput, ChartType, Fit } from './chart-type.ts';
import { compose } from './compose.ts';
import { placesIn } from './decimal-text.ts';
import { figureWords } from './figure-words.ts';
import { quantityText } from './number-text.ts';

/** One share of a named whole, with the rest, on a bar of 100 %. */
export const shareBar: ChartType = {
  id: 'share-bar',
  fit,
  figure(input) {
    const words = figureWords(input.locale);
    const [share] = figureFacts(input.facts, input.locale);
    if (!share || share.value === null) throw new Error('share-bar needs one share with a value');
    const whole = wholeOf(share, input) ?? '';
    const metric = share.metric ?? words.unknownMetric;
    const rest = restOf(share, input);
    return compose(input, {
      kind: 'share-bar',
      facts: [share],
      marks: [markOf(share, metric), rest],
      domain: [0, 100],
      title: words.title.share(whole, metric, share.text),
      whole,
      notes: [words.notes.rest(`100% − ${share.text} = ${rest.valueText}`)],
    });
  },
};

function fit(input: ChartInput): Fit {
  const words = figureWords(input.screen ?? input.locale).fit;
  const facts = figureFacts(input.facts, input.locale);
  const [share] = facts;
  if (input.facts.length !== 1 || !share || !isShareAxis(facts)) {
    return { fits: false, reason: words.needsOneShare };
  }
  if (share.value === null) return { fits: false, reason: words.rangeShare };
  if (share.value < 0 || share.value > 100) return { fits: false, reason: words.shareOutside };
  if (wholeOf(share, input) === null) return { fits: false, reason: words.wholeUnknown };
  return { fits: true, score: 90, reason: words.shareBar };
}

function wholeOf(share: FigureFact, _input: ChartInput): string | null {
  return share.base === null || share.base.trim() === '' ? null : share.base;
}

/** What "over" is for the share is "under" for the rest. */
const MIRRORED: Readonly<Record<Qualifier, Qualifier>> = {
  exact: 'exact',
  about: 'about',
  over: 'under',
  under: 'over',
  atLeast: 'atMost',
  atMost: 'atLeast',
  nearly: 'over',
};

function restOf(share: FigureFact, { locale }: ChartInput): Mark {
  const words = figureWords(locale);
  const written = share.decimal ?? String(share.value);
  const rest = new Decimal(100).minus(written);
  const qualifier = MIRRORED[share.qualifier];
  return {
    role: 'rest',
    factIds: [share.id],
    formula: `100 − ${share.id}`,
    value: rest.toNumber(),
    low: share.high === null ? null : new Decimal(100).minus(share.high).toNumber(),
    high: share.low === null ? null : new Decimal(100).minus(share.low).toNumber(),
    qualifier,
    unit: share.unit,
    label: words.rest,
    // As many decimals as the share has: 100 − 62.50 is 37.50.
    valueText: quantityText(rest.toFixed(placesIn(written)), '%', qualifier, locale),
    group: null,
    status: share.verdict,
  };
}
