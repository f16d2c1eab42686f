import { lastClause } from './cues.ts';
import type { Item, Sentence } from './text-view.ts';
import { isAmount } from './units.ts';

/** 东村110户、西村98户、南村95户; 一居室120套，两居室150套，三居室90套: three names or more of one sort, each with its number. */
export function isParallelZh({ index, fact, lead }: Item, { items }: Sentence): boolean {
  const name = /^[^，。；\d]{0,6}[，,]([^，。；、\d]{2,5})$/.exec(lead)?.[1];
  if (name === undefined) return false;
  // 音乐类16门，书画类14门: the first of such a list is no whole of the others.
  if (items[index - 1]?.lead.endsWith(name.at(-1)!)) return false;
  const others = items.slice(index + 1, index + 3);
  // 自理的41位，半自理的37位，完全不能自理的29位
  if (name.endsWith('的') && others.length === 2)
    return others.every(
      ({ fact: { unit }, lead: next }) => unit === fact.unit && /^[，、][^，。；、\d]{1,8}的$/.test(next),
    );
  // 瓷器71件、书画58件、钱币49件: short names in one enumeration.
  if (others.length === 2 && others.every((item) => item.fact.unit === fact.unit && SHORT_NAME_ZH.test(item.lead)))
    return !/[比较增减超低高]|^(?:由|含|包括|其中)/.test(name);
  return (
    others.length === 2 &&
    others.every(
      (item) =>
        item.fact.unit === fact.unit &&
        item.lead.length === name.length + 1 &&
        '，、'.includes(item.lead[0]!) &&
        item.lead.endsWith(name.at(-1)!),
    )
  );
}

const SHORT_NAME_ZH = /^[、和与及][^，。；、\d去今上]{2,5}$/;

/** 插混17.7万辆（含增程式5.2万辆）: a part of a part. */
export const isInsidePart = ({ lead }: Item): boolean => /[（(](?:其中|另?含|包括|不含)[^（()）]*$/.test(lead);

/** 每千名老年人拥有床位37.1张: so many for each, of which nothing is a part. */
export const isForSoMany = ({ lead }: Item): boolean => /每[\d十百千万亿]{1,4}[^，。；\d]{0,14}$/.test(lead);

/** "with 210 in the first year, 190 in the second and 160 in the third": numbers that leave their unit out, one by one. */
export function isRun({ fact, index, lead }: Item, { items }: Sentence, opened: boolean): boolean {
  const joint = / (in|from|at|on|for) [^.;,]{2,40}(?:,| and) $/i;
  const [second, third] = items.slice(index + 1, index + 3);
  if (fact.unit !== null || second === undefined || second.fact.unit !== null) return false;
  // "186 patients in October, 204 in November": the first is one of the list.
  if (/^ (?:in|on|at|from) /i.test(lead)) return false;
  const first = joint.exec(second.lead)?.[1];
  // Without "with", it takes three of one sort to make a list.
  return (
    first !== undefined &&
    (opened || (third !== undefined && third.fact.unit === null && joint.exec(third.lead)?.[1] === first))
  );
}

/** "11 of them over 70": how old, not how many. */
const isAgeOfThem = ({ fact, lead, value, tail }: Item): boolean =>
  (fact.qualifier === 'over' || fact.qualifier === 'under') &&
  value?.lte(110) === true &&
  /^ (?:of (?:them|whom)|(?:of (?:them|whom) )?(?:are|were))(?: aged)? $/i.test(lead) &&
  /^(?:$|[.,;)])/.test(tail);

/** "85 were 36 to 59 and 41 were 60 or older": ages without their years. */
export const isAgeEn = (item: Item): boolean =>
  item.sentence.lang === 'en' && item.fact.unit === null && (isAgeOfThem(item) || isAgeToldBeside(item));

const isAgeToldBeside = ({ lead, tail, sentence }: Item): boolean =>
  /^ (?:were|are|was|is)?(?: ?(?:aged|over|under|between|at least))? $/i.test(lead) &&
  (/^ (?:or|and) (?:over|older|above|under|younger)\b/i.test(tail) ||
    /\b(?:aged?|years old|older|younger)\b/i.test(sentence.text.slice(0, 400)));

/** "120 with one bedroom, 150 with two": what each of them has. */
export const isAttribute = ({ lead, value, fact, sentence }: Item): boolean =>
  sentence.lang === 'en' && lead === ' with ' && fact.kind === 'count' && value !== null && value.lte(12) === true;

/** "84 hospitals in 12 countries: 31 of them in Europe": where so many are, which is no whole of what follows. */
export const isPlaces = ({ lead, index, sentence, fact }: Item): boolean =>
  index > 0 &&
  fact.kind === 'count' &&
  /^(?: of [a-z]+)? (?:in|across|at|over) (?:about |some )?$/i.test(lead) &&
  isAmount(sentence.items[index - 1]!);

/** 平均1023毫米，其中渠源县1187毫米: a mean, and what is measured at a place, is no whole of others. */
export const isMean = ({ lead, fact }: Item): boolean =>
  /平均|[人户亩日月年场]均/.test(lastClause(lead).slice(-8)) || /^(?:毫米|厘米|℃|度|摄氏度)$/.test(fact.unit ?? '');

/** "6,912 patients … at the county's three hospitals": a number of bodies or places behind the number that they have. */
export const isPlaceOf = ({ lead, index, fact, sentence }: Item): boolean =>
  sentence.lang === 'en' &&
  index > 0 &&
  fact.kind === 'count' &&
  /\b(?:at|in|across) (?:the |its |all )?(?:[a-z'’]+ )?$/i.test(lead);
