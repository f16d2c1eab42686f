import { Decimal } from 'decimal.js';
import { clearlyDisjoint, interval } from '../extract/interval.ts';
import type { Change } from '../extract/relate/changes.ts';
import { hasAny, hasWord, lastClause } from '../extract/relate/cues.ts';
import { oncePer } from '../extract/relate/places.ts';
import { isBareStepEn } from '../extract/relate/step-words.ts';
import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { isPercent } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { hasBigramOf } from '../text/bigrams.ts';
import { factsOf } from './change-words.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, rangeText, say } from './wording.ts';

/** Yearly rates are means over years and rounded: a fiftieth either way. */
const SLACK = 0.02;
const MOST_YEARS = 60;

function yearlyRate(items: readonly Item[]): Item | null {
  return (
    items.find(({ fact, lead, value, tail }) => {
      if (value === null || (fact.unit !== '%' && fact.unit !== '％')) return false;
      const yearly =
        fact.per === '年' ||
        fact.per === 'year' ||
        hasAny(lead, ['年均', '每年', '年复合']) ||
        /(?<![去今上前全当同])年增/.test(lead);
      return (
        yearly ||
        hasWord(`${lead.slice(-30)} ${tail.slice(0, 16)}`, [
          'a year',
          'annually',
          'per year',
          'annual',
          'yearly',
          'each year',
        ])
      );
    }) ?? null
  );
}

const yearsIn = (items: readonly Item[]): Item | null =>
  items.find(
    ({ fact, value }) => fact.kind === 'duration' && /^(?:年|years?)$/.test(fact.unit ?? '') && value?.isInteger(),
  ) ?? null;

const isYear = (value: unknown): boolean => /^\d{4}$/.test(String(value ?? ''));

/** 2020年至2023年 leaves three years, and so does 从2020年的5亿元到2023年的8亿元. */
function yearsBetween({ dates }: Sentence): Decimal | null {
  const span = dates.find(({ low, high }) => isYear(low) && isYear(high));
  const [first, second, third] = dates.filter(({ value }) => isYear(value));
  const ends =
    first !== undefined && second !== undefined && third === undefined ? [first.value, second.value] : [0, 0];
  const [from, to] = span === undefined ? ends : [span.low, span.high];
  const years = Number(to) - Number(from);
  return years > 0 ? new Decimal(years) : null;
}

/** Looked for once in a sentence, however many changes it tells. */
const growthOf = oncePer((sentence: Sentence) => {
  const years = yearsIn(sentence.items);
  return { rate: yearlyRate(sentence.items), years, span: years?.value ?? yearsBetween(sentence) };
});

/** 用工人数由2600人增加到4200人，人均工资年均增长7%: behind the pair, a rate that names another subject is not its own. */
function isItsOwn(rate: Item, { from, to, sentence }: Change): boolean {
  const last = Math.max(from.item.index, to.item.index);
  if (isPercent(from.item)) return false;
  const begin = Math.min(from.item.index, to.item.index);
  // 年均增长46.6%；净利率从12.2%…: another statement.
  if (rate.index < begin)
    return !sentence.items.slice(rate.index + 1, begin + 1).some(({ lead }) => /[；;]/.test(lead));
  const said = sentence.block.text.slice(sentence.start, sentence.items[last]!.fact.start);
  if (sentence.lang === 'en') {
    const clause = rate.lead.slice(Math.max(...[',', ';', ' and '].map((mark) => rate.lead.lastIndexOf(mark))) + 1);
    return (
      isBareStepEn(clause) ||
      (clause.toLowerCase().match(/[a-z]{4,}/g) ?? []).every(
        (word) =>
          /^(?:rate|rates|average|annual|rise|rose|risen|grew|grown|growing|growth|climb|increase|yearly|percent|that|with|each|year)/.test(
            word,
          ) || said.toLowerCase().includes(word),
      )
    );
  }
  const subject = lastClause(rate.lead)
    .replace(/(?:年均|每年|年平均|平均每年|复合).*$/, '')
    .replace(/[即或，]/g, '');
  return subject.length < 2 || hasBigramOf(said, subject);
}

function judge(change: Change): readonly RawFinding[] {
  const { lang } = change.sentence;
  const { rate, years, span } = growthOf(change.sentence);
  if (rate !== null && !isItsOwn(rate, change)) return [];
  if (!rate?.range || span === null || span.gt(MOST_YEARS) || change.from.range.low.lte(0)) return [];
  const n = span.toNumber();
  const falls = change.to.value.lt(change.from.value);
  const grown = (percent: Decimal): Decimal => new Decimal(1).plus(percent.div(falls ? -100 : 100)).pow(n);
  if (!rate.range.low.isFinite() || !rate.range.high.isFinite() || rate.range.high.gte(1000)) return [];
  const factors = [grown(rate.range.low), grown(rate.range.high)];
  const low = Decimal.min(...factors)
    .times(change.from.range.low)
    .times(1 - SLACK);
  const high = Decimal.max(...factors)
    .times(change.from.range.high)
    .times(1 + SLACK);
  const reached = interval(low, high);
  if (reached === null || !clearlyDisjoint(reached, change.to.range)) return [];
  const end = change.from.value.times(grown(rate.value!));
  return [
    {
      facts: years === null ? factsOf(change, rate) : factsOf(change, rate, years),
      message: say(
        lang,
        `按年均${plain(rate.value!)}%，${n}年后应为${plain(end.toDecimalPlaces(1))}，文中写“${change.to.text}”。`,
        `At ${plain(rate.value!)}% a year, ${n} years lead to ${plain(end.toDecimalPlaces(1))}, not ${change.to.text}.`,
      ),
      expected: plain(end.toDecimalPlaces(1)),
      actual: quoted(change.to.item),
      steps: [
        `${plain(change.from.value)} × (1 ${falls ? '−' : '+'} ${plain(rate.value!)}%)^${n} = ${plain(end.toDecimalPlaces(2))}`,
        `± ${rangeText(reached)}`,
      ],
    },
  ];
}

/** A yearly rate compounds to the end value. */
export const compound: Rule = {
  id: 'compound',
  severity: 'warning',
  before: ['change-recompute'],
  check: (page) => gather(page.changes, judge),
};
