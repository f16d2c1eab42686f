import { Decimal } from 'decimal.js';
import type { Rate } from './rates.ts';
import type { Item } from './text-view.ts';
import { isAmount, unitClass } from './units.ts';

const PER_ZH =
  /(?:每|万分之|千分之)(\d{0,4})(百万|十万|千万|万|千|百)(?:人口|人|名|户|活产)?(?:中)?(?:拥有|有|约|发生|确诊|为|达|发病|死亡|[\u4e00-\u9fa5]{0,8})$/;
const PER_EN = /^ (?:\w+ )?(?:per|in every|for every|in) (\d{1,3}(?:,\d{3})*|a million|one million)\b(?! years?)/i;
const POWERS: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
};

/** The base of a rate: 100000 in 每10万人50例 and "50 per 100,000"; null when the number is no such rate. */
function baseOf(item: Item): Decimal | null {
  const { sentence, lead, fact } = item;
  const text = sentence.block.text;
  if (/^‰$/.test(fact.unit ?? '') && fact.kind !== 'change') return new Decimal(1000);
  if (sentence.lang === 'zh') {
    const match = PER_ZH.exec(lead.slice(-20));
    if (match !== null) return new Decimal(match[1] || '1').times(POWERS[match[2]!]!);
    const per = /^(\d{0,4})(百万|十万|千万|万|千|百)/.exec(fact.per ?? '');
    return per === null ? null : new Decimal(per[1] || '1').times(POWERS[per[2]!]!);
  }
  const named = /^(?:(\d{1,3}(?:,\d{3})*)|(?:a |one )?(thousand|million))\b/.exec(fact.per ?? '');
  if (named !== null) return new Decimal(named[1]?.replaceAll(',', '') ?? (named[2] === 'million' ? 1_000_000 : 1000));
  const behind =
    PER_EN.exec(text.slice(fact.end, fact.end + 40)) ??
    PER_EN.exec(` ${/\b(?:per|in every|for every|in) [\d,]+$/.exec(fact.text)?.[0] ?? ''}`);
  if (behind === null) return null;
  return /million/.test(behind[1]!) ? new Decimal(1_000_000) : new Decimal(behind[1]!.replaceAll(',', ''));
}

const isPopulation = (item: Item): boolean =>
  isAmount(item) &&
  (/人口|常住|户籍|居民|群众|新生儿|婴儿/.test(item.lead.slice(-8)) ||
    ['people', '人', '名', '户'].includes(item.fact.unit ?? '') ||
    unitClass(item.fact.unit) === 'people' ||
    /^ (?:people|residents|inhabitants)/.test(item.tail) ||
    /\bpopulation (?:of|is|was|numbers) (?:about |some )?$/i.test(item.lead));

/** 9,000 births beside "50 per 1,000 births". */
const isOfBase = ({ fact }: Item, rate: Item): boolean =>
  fact.unit !== null && fact.unit.length > 2 && (rate.fact.per ?? '').endsWith(` ${fact.unit}`);

/** Cases per so many of a population, where both stand before the rate. */
export function incidenceOf(average: Item): Rate | null {
  const base = baseOf(average);
  if (base === null || base.lt(100)) return null;
  const before = average.sentence.items.slice(Math.max(0, average.index - 3), average.index);
  // The larger of two head counts is the population; "of 5,000 births" names one too.
  const heads = before
    .filter(
      (one) =>
        (isPopulation(one) || isOfBase(one, average) || /\b[Oo]f (?:the )?$/.test(one.lead)) &&
        isAmount(one) &&
        one.value!.gte(base),
    )
    .sort((a, b) => b.value!.comparedTo(a.value!))[0];
  if (heads?.range?.low.gt(0) !== true) return null;
  const total = before.findLast(
    (one) => one !== heads && isAmount(one) && one.fact.kind !== 'money' && one.value!.lt(heads.value!),
  );
  return total === undefined ? null : { average, total, heads, base, form: 'incidence' };
}
