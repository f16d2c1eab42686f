import { cued } from '../extract/relate/cues.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { isAmount, isPercent, unitClass } from '../extract/relate/units.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

const COVER_ZH = ['覆盖率', '覆盖', '参与率', '参训率', '普及率', '惠及率', '培训率', '受益率', '服务率'];
const COVER_EN = ['coverage', 'covered', 'reached', 'participation', 'trained', 'of the workforce', 'rate'];

const isVisits = (item: Item): boolean =>
  /人次|^(?:attendances?|visits?|trips|sessions|admissions|check-ups|checkups|bookings)$/i.test(item.fact.unit ?? '') ||
  /^ (?:\w+ )?(?:attendances|visits|check-?ups|admissions|sessions)\b/i.test(item.tail);
const isPeople = (item: Item): boolean =>
  isAmount(item) &&
  !isVisits(item) &&
  (unitClass(item.fact.unit) === 'people' ||
    (item.sentence.lang === 'en' && item.fact.kind === 'count' && item.fact.unit !== null));

function judge(percent: Item): readonly RawFinding[] {
  if (!isPercent(percent) || percent.value === null) return [];
  const { items, lang } = percent.sentence;
  const before = items.slice(Math.max(0, percent.index - 3), percent.index);
  const visits = before.findLast(isVisits);
  const people = before.findLast(isPeople);
  if (!visits?.value || !people?.value || people.value.lte(0)) return [];
  // Over 100 % the quotient itself shows how the rate came about; below, the words must say so.
  if (
    percent.fact.kind === 'change' ||
    (percent.value.lte(100) && !cued(percent.lead + percent.tail.slice(0, 20), COVER_ZH, COVER_EN))
  )
    return [];
  const share = visits.value.div(people.value).times(100);
  if (share.minus(percent.value).abs().gt(share.times(0.03).plus(1))) return [];
  return [
    {
      facts: [percent, visits, people],
      message: say(
        lang,
        `“${quoted(visits)}”是人次，一人可算多次，不能与“${quoted(people)}”相除当作覆盖率。`,
        `${quoted(visits)} counts people more than once, so it does not cover ${quoted(percent)} of ${quoted(people)}.`,
      ),
      actual: quoted(percent),
      steps: [`${plain(visits.value)} ÷ ${plain(people.value)} = ${plain(share.toDecimalPlaces(1))}%`],
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
  check: (page) => page.items.flatMap(judge),
};
