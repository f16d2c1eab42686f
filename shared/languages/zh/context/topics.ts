import type { Placed } from '../../context-reader.ts';
import { type Carried, type Found, found, NOTHING } from './carried.ts';
import type { Clause } from './clauses.ts';
import { ACTIONS, EVENT_UNITS } from './lexicon.ts';
import { phraseBefore, predicateAt, verbsAtEnd, withoutLinks, withoutOpenings } from './phrases.ts';
import { placeNameEnd } from './place-names.ts';
import type { Sides } from './sides.ts';

const LONGEST_TOPIC = 14;

/** Units of what is held again and again: 每期举办5场. */
const isEvent = (unit: string | null) => EVENT_UNITS.has(unit ?? '') || '期场届批轮班堂节'.includes(unit ?? '\0');

/** 自开办周末夜校活动以来 → 周末夜校活动; null where the clause in front names nothing. */
function topicOf(text: string, before: Clause | null): string | null {
  if (before === null) return null;
  const words = text.slice(Math.max(before.start, before.end - 30), before.end);
  const bare = /^(.+?)(?:以来|之后|期间|过程中|后)$/.exec(words)?.[1];
  if (bare === undefined) return null;
  const named = bare.slice(bare.lastIndexOf('”') + 1);
  const phrase = phraseBefore(named) ?? '';
  const noun = phrase.slice(Math.max(0, ACTIONS.at(phrase, 0)));
  return noun.length >= 2 && noun.length <= LONGEST_TOPIC ? noun : null;
}

/** 每期举办5场, 已开展4期: nothing but a verb; what it is done to was said before. */
export function readSameDeed(
  text: string,
  sides: Sides,
  { unit }: Placed,
  carried: Carried,
  before: Clause | null,
): Found {
  const left = withoutOpenings(withoutLinks(sides.left));
  if (left.length < 2 || verbsAtEnd(left) !== left || !isEvent(unit) || sides.right !== '') return NOTHING;
  if (carried.verb === left && isEvent(carried.unit)) return found('zh-metric-carried', carried.metric);
  const topic = topicOf(text, before);
  return topic === null ? NOTHING : found('zh-metric-topic', `${left}${topic}`, null, left);
}

const LEVELLED =
  /^(.+?)(?:(?:与|同|和|较|比)[^，]{1,10}(?:持平|相当|一致|不变)|(?:保持|维持)?不变|没变|未变|照旧|再创新高|创(?:下)?(?:历史)?新[高低]|(?:继续|持续|稳步|有所|明显|大幅|小幅)[^，]{2,6}|位居[^，]{1,8}|居[^，]{1,6}|保持[^，]{2,4}|的?最[多高大低少]|(?:出现|发生|位于)?在[^，]{2,14})$/;

/** 平均票价与去年持平，为860元: the clause in front names what the figure states. */
export function readStated(
  text: string,
  sides: Sides,
  before: Clause | null,
  quantities: readonly Placed[],
  index: number,
): Found {
  if (
    before === null ||
    !/^(?:为|达|达到|是|仅为|约为|已达|高达|升至|降至|仍为|仍是|依旧是|还是|维持在|稳定在|保持在)(?:了|约|近|超)*$/.test(
      sides.left,
    ) ||
    sides.right !== ''
  )
    return NOTHING;
  if (index > 0 && quantities[index - 1]!.end > before.start) return NOTHING;
  const subject = LEVELLED.exec(text.slice(Math.max(before.start, before.end - 40), before.end))?.[1];
  return subject === undefined ? NOTHING : found('zh-metric-stated', phraseBefore(subject));
}

/** 有, and what else makes things be there: 已建成64个. */
const THERE =
  /^(.*?)(?:目前|如今|现|已|已经|共|先后|陆续|累计|总共)*(?:有|建成|建起|建有|设立|设有|开设|开通|开办|落成|投用|建设)了?$/;

/** 这样的站点，金水区已有86处: what is counted stands in front as a topic. */
export function readTopic(
  text: string,
  sides: Sides,
  { kind }: Placed,
  before: Clause | null,
  carried: Carried,
): Found {
  const there = THERE.exec(sides.left)?.[1];
  if (kind !== 'count' || before === null || carried.metric !== null || sides.right !== '' || there === undefined)
    return NOTHING;
  const place = withoutOpenings(withoutLinks(there));
  if (place !== '' && placeNameEnd(place, 0) < place.length) return NOTHING;
  const topic = withoutOpenings(text.slice(before.start, before.end)).replace(
    /^(?:像|如)?(?:这样|这种|类似|同类|此类)的?/,
    '',
  );
  return topic.length < 2 || topic.length > 10 || predicateAt(topic) < topic.length
    ? NOTHING
    : found('zh-metric-topic', topic);
}
