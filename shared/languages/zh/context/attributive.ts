import type { Placed } from '../../context-reader.ts';
import { type Carried, type Found, found, NOTHING } from './carried.ts';
import {
  ACTIONS,
  ACTOR_UNITS,
  ADJECTIVES,
  CHANGES,
  DEVERBAL,
  EVENT_UNITS,
  NOT_PREDICATES,
  PREDICATES,
} from './lexicon.ts';
import { isBare, opensAnyPredicate, phraseBefore, predicateAt, verbsAtEnd, withoutLinks } from './phrases.ts';
import type { Sides } from './sides.ts';

/** What stands behind a number is kept whole up to this length: 职工齐聚一堂. */
const SHORT_CLAUSE = 12;
const LONGEST_NOUN = 32;

/** The noun phrase that opens the right side; '' where the quantity stands behind what it measures. */
function nounAfter(right: string, atClauseEnd: boolean, object: boolean): string {
  const whole = right
    .slice(0, enumerationEnd(right))
    .replace(/^(?:左右|以上|以下|以内)/, '')
    .replace(/^(?:相关的|的)/, '');
  if (whole.length === 0) return '';
  if (PREDICATES.at(whole, 0) > 0 && NOT_PREDICATES.at(whole, 0) === 0) return '';
  if (
    '）的和与及至到，来之后前内间里中外起增升降比较占达为是均已也都还在从被将向由于了过者时；'.includes(whole[0]!) &&
    NOT_PREDICATES.at(whole, 0) === 0
  )
    return '';
  // 按每公斤120元计算 counts no 计算.
  if (CHANGES.at(whole, 0) > 1 || /^(?:调整|变更|变|改|升级|转变|扩充|压缩|精简)[为至到成]/.test(whole)) return '';
  if (/^(?:计算|计|算|估算|折算|起步|出售|成交|收购)/.test(whole)) return '';
  const owner = ownerIn(whole);
  if (owner !== '') return owner;
  // 为120位老人送去慰问品: what is done is not theirs.
  if (object) return whole.slice(0, predicateAt(whole, opensAnyPredicate));
  const short = whole.length <= SHORT_CLAUSE && atClauseEnd;
  const phrase = short ? whole : whole.slice(0, predicateAt(whole));
  const noun = short ? phrase : withoutTail(phrase, atClauseEnd);
  return noun.replace(/(?:当中|之中|中|的)$/, '').slice(0, LONGEST_NOUN);
}

/** 32名乘客的大巴车: the passengers are counted, not the coach. */
function ownerIn(noun: string): string {
  const at = noun.indexOf('的');
  const owner = noun.slice(0, Math.max(0, at));
  return owner.length < 2 ||
    /[“《]/.test(owner) ||
    ADJECTIVES.before(owner, owner.length) > 0 ||
    predicateAt(owner) < owner.length
    ? ''
    : owner;
}

/** Where the first 、, bracket or blank stands that is not inside quote marks. */
function enumerationEnd(text: string): number {
  let quoted = 0;
  for (let at = 0; at < text.length; at++) {
    if ('“《'.includes(text[at]!)) quoted++;
    else if ('”》'.includes(text[at]!)) quoted--;
    else if (quoted === 0 && '、（(） \u3000'.includes(text[at]!)) return at;
  }
  return text.length;
}

/** True where a preposition governs the quantity. */
const isObject = (left: string) => /(?:^|[^成作认以称变行])为$|[对向给]$/.test(left);

/** Drops links and verbs that belong to the next quantity: 镇街共承办|23场 → 镇街. */
function withoutTail(phrase: string, atClauseEnd: boolean): string {
  if (atClauseEnd) return phrase;
  const linked = withoutLinks(phrase);
  const verbs = ACTIONS.before(linked, linked.length) > 0 ? verbsAtEnd(linked) : '';
  return withoutLinks(linked.slice(0, linked.length - verbs.length));
}

const beginsWithVerb = (text: string) => ACTIONS.at(text, 0) > 1 || DEVERBAL.at(text, 0) > 1;

/** 覆盖46个大类, 96名职工: the number stands before what it counts. */
export function readAttributive(sides: Sides, quantity: Placed, carried: Carried, atClauseEnd: boolean): Found {
  const noun =
    /^[县市区省州村镇乡国](?:（[^）]{1,8}）)?(?=$|[，、的共均已有])/.exec(sides.right)?.[0] ??
    nounAfter(sides.right, atClauseEnd, isObject(sides.left));
  if (noun.length < 2 && !/^[县市区省州村镇乡国]$/.test(noun)) return NOTHING;
  if (EVENT_UNITS.has(quantity.unit ?? '')) return found('zh-metric-event', sides.right.slice(0, LONGEST_NOUN));
  // 投资5亿元建设学校: the verb that follows opens a new phrase. 5人受伤: it tells what befell them.
  if (beginsWithVerb(noun) && !ACTOR_UNITS.has(quantity.unit ?? '')) return NOTHING;
  const left = withoutLinks(sides.left);
  // 帮助困难职工76.4万户解困脱困: verb and object stand in front already.
  if (!sides.listed && hasObject(left)) return NOTHING;
  const verb = sides.listed ? carried.verb : verbsAtEnd(left) || verbsAtEnd(placeless(left));
  const result = found(verb === '' ? 'zh-metric-noun-after' : 'zh-metric-verb-noun', `${verb}${noun}`, null, verb);
  // 1200名家长中，76%支持…: they are the whole of the shares that follow.
  return WITHIN.test(sides.right.slice(noun.length)) ? { ...result, whole: noun } : result;
}

/** True for 帮助困难职工: a verb of action and the noun it counts. */
function hasObject(left: string): boolean {
  const phrase = verbsAtEnd(left) === '' && verbsAtEnd(placeless(left)) === '' ? phraseBefore(left) : null;
  const verb = phrase === null ? 0 : ACTIONS.at(phrase, 0);
  return verb > 1 && phrase!.length - verb >= 3 && !/[的在对向为]/.test(phrase!);
}

const WITHIN = /^(?:当中|之中|中|里)$/;

/** 覆盖全球 → 覆盖, so that the verb is found. */
const placeless = (text: string) => text.replace(/(?:全球|全国|全省|全市|全区|全县|世界)$/, '');

/** 有156户加入合作社: only what they do tells whom it counts. */
export function readDeed(sides: Sides, quantity: Placed): Found {
  if (
    !ACTOR_UNITS.has(quantity.unit ?? '') ||
    (PREDICATES.at(sides.right, 0) < 2 && !/^[被因][^，]{2}/.test(sides.right))
  )
    return NOTHING;
  const deed = sides.right.slice(0, enumerationEnd(sides.right));
  const isOwn = isBare(sides.left) && deed.length <= 2 * SHORT_CLAUSE;
  return isOwn ? found('zh-metric-deed', deed) : NOTHING;
}
