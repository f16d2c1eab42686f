import { gather } from '../../gather.ts';
import { wholeOf } from './compositions-across.ts';
import { rateZh } from './named-rates.ts';
import { seriesShares } from './series-shares.ts';
import { shareEn } from './shares-en.ts';
import { shareZh } from './shares-zh.ts';
import type { Item, Sentence } from './text-view.ts';
import { addable, isAmount, isPercent } from './units.ts';

/** A percent with the part it is a share for, and the whole: a number of the text, or only its name. */
export interface Share {
  readonly percent: Item;
  readonly part: Item | null;
  readonly whole: Item | null;
  /** The whole in the article's words ("全市工匠总数"); null when the text names none. */
  readonly baseName: string | null;
  /** How a whole was found that stands apart: by its name, or as the one that other shares of the article are of. */
  readonly found?: 'named' | 'shared';
  /** Named as a rate (完赛率) that its part only shares a word with; dropped where no whole is found. */
  readonly rate?: true;
}

/** All shares of one sentence. Each percent is looked at once, with at most two numbers around it. */
export function sharesOf(sentence: Sentence): readonly Share[] {
  const series = seriesShares(sentence);
  const told = new Set(series.map(({ percent }) => percent));
  const single = gather(sentence.items, (percent): Share[] => {
    if (told.has(percent) || !isPercent(percent) || (percent.fact.kind === 'change' && !isMakeUp(percent))) return [];
    const share = sentence.lang === 'zh' ? (shareZh(sentence, percent) ?? rateZh(percent)) : shareEn(sentence, percent);
    return share === null ? [] : [share];
  });
  return [...single, ...series];
}

/** "make up 62%" is a share, whatever its "up" may be taken for. */
const isMakeUp = ({ lead }: Item): boolean =>
  /\b(?:make|makes|made|making) up (?:about |some |nearly |over )?$/i.test(lead);

/** The amount at a place of the sentence; null where there is none, or another sort of number. */
export function amountAt(sentence: Sentence, index: number): Item | null {
  const item = sentence.items[index];
  return item !== undefined && isAmount(item) ? item : null;
}

/** "…收入18.62亿元。其中，税收收入13.04亿元，占…收入的70%": the whole stands in the sentence before. */
export function sharedAcross(before: Sentence, share: Share): Share {
  const { percent, part, whole, baseName } = share;
  const { sentence } = percent;
  if (part === null || whole !== null || sentence.lang !== 'zh' || before.block !== sentence.block) return share;
  if (!/^[\s，“]*其中/.test(sentence.text) || /占/.test(part.lead)) return share;
  const first = wholeOf(before, part);
  if (first === null || !addable(first, part) || first.fact.unit === null || first.fact.unit !== part.fact.unit)
    return share;
  const named = baseName === null ? percent.lead.includes('占') : first.lead.includes(baseName);
  return named ? { ...share, whole: first, baseName: null } : share;
}
