import type { Decimal } from 'decimal.js';
import { cued } from '../extract/relate/cues.ts';
import { itemsBefore, itemsBehind } from '../extract/relate/near.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { isAmount, isPercent, unitClass } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

const COVER_ZH = ['覆盖', '参与率', '参训率', '普及率', '惠及', '培训率', '受益率', '服务率', '体检率', '接种率'];
const COVER_EN = [
  'coverage',
  'covered',
  'covering',
  'reached',
  'reach',
  'participation',
  'trained',
  'of the workforce',
  'rate',
];

const VISITS_EN =
  /^(?:[a-z]+ )?(?:attendances?|visits?|trips|sessions|admissions|check-?ups|bookings|screenings|appointments|consultations|vaccinations|treatments|calls|contacts|enrolments|entries|loans)$/i;
const isVisits = (item: Item): boolean =>
  /人次|户次/.test(item.fact.unit ?? '') ||
  VISITS_EN.test(item.fact.unit ?? '') ||
  /^ (?:\w+ ){0,2}(?:attendances|visits|check-?ups|admissions|sessions|screenings|appointments|consultations)\b/i.test(
    item.tail,
  );
const isPeople = (item: Item): boolean =>
  isAmount(item) &&
  !isVisits(item) &&
  (unitClass(item.fact.unit) === 'people' ||
    /人口[^，。；]{0,4}$|\bpopulation (?:is|of|was|numbers) (?:about |some )?$/i.test(item.lead) ||
    (item.sentence.lang === 'en' && item.fact.kind === 'count' && item.fact.unit !== null));

/** Visits and people whose quotient the percent is: before it, over two sentences, or right behind it. */
function pairFor(percent: Item): readonly [Item, Item] | null {
  const near = [...itemsBefore(percent, 5), ...itemsBehind(percent, 2)];
  for (const visits of near.filter(isVisits).reverse())
    for (const people of near.filter(isPeople).reverse())
      if (visits.value !== null && people.value?.gt(0) === true && isQuotient(visits.value, people.value, percent))
        return [visits, people];
  return null;
}

function isQuotient(visits: Decimal, people: Decimal, percent: Item): boolean {
  const share = visits.div(people).times(100);
  const over = percent.fact.qualifier !== 'exact' && share.gte(percent.value!);
  return share
    .minus(percent.value!)
    .abs()
    .lte(share.times(over ? 0.1 : 0.03).plus(1));
}

function judge(percent: Item): readonly RawFinding[] {
  if (!isPercent(percent) || percent.value === null || percent.fact.kind === 'change') return [];
  const { lang } = percent.sentence;
  // Over 100 % the quotient itself shows how the rate came about; below, the words must say so.
  if (percent.value.lte(100) && !cued(percent.lead + percent.tail.slice(0, 20), COVER_ZH, COVER_EN)) return [];
  const pair = pairFor(percent);
  if (pair === null) return [];
  const [visits, people] = pair;
  const share = visits.value!.div(people.value!).times(100);
  return [
    {
      facts: [percent, visits, people],
      message: say(
        lang,
        `“${quoted(visits)}”是人次，一人可算多次，不能与“${quoted(people)}”相除当作覆盖率。`,
        `${quoted(visits)} counts people more than once, so it does not cover ${quoted(percent)} of ${quoted(people)}.`,
      ),
      actual: quoted(percent),
      steps: [`${plain(visits.value!)} ÷ ${plain(people.value!)} = ${plain(share.toDecimalPlaces(1))}%`],
      proposals: [
        say(
          lang,
          `人均${plain(share.div(100).toDecimalPlaces(2))}次`,
          `${plain(share.div(100).toDecimalPlaces(2))} each`,
        ),
      ],
    },
  ];
}

/** Visits divided by people are no coverage. */
export const visitsNotPeople: Rule = {
  id: 'visits-not-people',
  severity: 'warning',
  before: ['bounded-over-100', 'share-recompute'],
  check: (page) => gather(page.items, judge),
};
