import type { Placed } from '../../context-reader.ts';
import { type Carried, type Found, found, NOTHING } from './carried.ts';
import { actionAt, namedByVerb } from './focus.ts';
import {
  ACTIONS,
  ACTOR_UNITS,
  ADJECTIVES,
  CHANGES,
  DEVERBAL,
  EVENT_UNITS,
  NOT_PREDICATES,
  PERSONS,
  PREDICATES,
} from './lexicon.ts';
import { isAspect, isBare, opensAnyPredicate, phraseBefore, predicateAt, verbsAtEnd, withoutLinks } from './phrases.ts';
import { placeNameEnd } from './place-names.ts';
import type { Sides } from './sides.ts';
import { wordSet } from './words.ts';

/** What stands behind a number is kept whole up to this length: 职工齐聚一堂. */
const SHORT_CLAUSE = 12;
const LONGEST_NOUN = 32;

/** The noun phrase that opens the right side; '' where the quantity stands behind what it measures. */
function nounAfter(right: string, atClauseEnd: boolean, object: boolean): string {
  const whole = right
    .slice(0, enumerationEnd(right))
    .replace(/^(?:左右|以上|以下|以内)/, '')
    // 两公里长的路段.
    .replace(/^[长高宽深重远厚](?=的)/, '')
    .replace(/^(?:相关的|的)/, '');
  if (whole.length === 0) return '';
  if (PREDICATES.at(whole, 0) > 0 && NOT_PREDICATES.at(whole, 0) === 0) return '';
  if (
    '）的和与及至到，来之后前内间里中外起增升降比较占达为是均已也都还在从被将向由于了过者时即就便才；'.includes(
      whole[0]!,
    ) &&
    NOT_PREDICATES.at(whole, 0) === 0
  )
    return '';
  // 由1.7万个|零部件|组成.
  const made = /^([^，的]{2,12})(?:组成|构成|拼成|汇成)$/.exec(whole)?.[1];
  if (made !== undefined) return made;
  // 按每公斤120元计算 counts no 计算.
  // 从51.6%恢复到60.2%, 152亿元转为亏损.
  if (/^.{1,4}[到至为成]$/.test(whole) || /^(?:转为|转成|变为|变成|扭)/.test(whole)) return '';
  if (CHANGES.at(whole, 0) > 1 || /^(?:调整|变更|变|改|升级|转变|扩充|压缩|精简)[为至到成]/.test(whole)) return '';
  if (/^(?:计算|计|算|估算|折算|起步|出售|成交|收购)/.test(whole)) return '';
  // 以每小时20公里的速度|向西移动.
  const way =
    /^(?:速度|价格|标准|单价|比例|频率|幅度|成绩|成本)(?=[向往由从出售计收进递夺完勾制生采购加])|^(?:优势|差距|劣势)(?=[夺领取战获落惜险])/.exec(
      whole,
    )?.[0];
  if (way !== undefined) return way;
  const owner = ownerIn(whole);
  if (owner !== '') return owner;
  // 为120位老人送去慰问品: what is done is not theirs.
  if (object) return whole.slice(0, predicateAt(whole, opensAnyPredicate));
  const told = deedOf(whole);
  if (told) return whole;
  const short = whole.length <= SHORT_CLAUSE && atClauseEnd && predicateAt(whole, isAspect) === whole.length;
  // 企业|提供岗位63.7万个: another number counts what they do.
  const deed = atClauseEnd ? -1 : actionAt(whole.slice(2));
  const stop = Math.min(predicateAt(whole), deed < 0 ? whole.length : deed + 2);
  const phrase = short ? whole : whole.slice(0, stop);
  const noun = short ? phrase : withoutTail(phrase, atClauseEnd);
  return withoutAspects(beforeWithin(withoutManner(noun)), right)
    .replace(/后(?:发现|得出|认为|得知|表示)$/, '')
    .replace(/(?:当中|之中|中|之一|的|内|里|了|过)$/, '')
    .slice(0, LONGEST_NOUN);
}

/** 6.7万个品牌直播间|成交额翻倍: what is said of their magnitude is said of them; the words are kept whole. */
const deedOf = (whole: string): boolean =>
  whole.length <= 14 &&
  /^.{2,8}(?:.[率度价额量值]|收入|利润|营收|业绩|价格)(?:翻倍|翻番|上涨|下跌|上升|下降|增长|下滑|达标|过[半百千万亿])$/.test(
    whole,
  );

/** 通过上门、来信3种不同途径办理 → 不同途径. */
const withoutManner = (noun: string): string =>
  /^(.*(?:形式|方式|途径|办法|渠道|手段|模式))[^的]{2,4}$/.exec(noun)?.[1] ?? noun;

/** 186名受试者中取得进展 → 受试者. */
function beforeWithin(noun: string): string {
  const at = noun.slice(0, -2).search(/(?<=..)[中里内]/);
  return at > 0 && opensAnyPredicate(noun, at + 1) ? noun.slice(0, at) : noun;
}

/** 6个社区凝聚力、执行力明显增强: what is listed is said of them; they are counted. */
function withoutAspects(noun: string, right: string): string {
  const aspect = /^.{2}[力率度性感量]$/.exec(noun.slice(-3))?.[0];
  const listed = /^、.{2}([力率度性感量])(?=[、和及与]|$|[^、]{2})/.exec(
    right.slice(noun.length, noun.length + 6),
  )?.[1];
  return aspect !== undefined && noun.length >= 5 && aspect.endsWith(listed ?? '\0') ? noun.slice(0, -3) : noun;
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
const isObject = (left: string) =>
  /(?:^|[^成作认以称变行])为(?:沿线|全[国省市区县]|周边|当地|辖区|基层|一线|本地)?$|[对向给]$/.test(left);
/** 出资25亿元, 亏损3亿元: verbs that hold their object; what follows is what for. */
const OWN_OBJECT = wordSet(
  '募资 筹资 融资 注资 增资 出资 投资 斥资 耗资 集资 捐款 借款 罚款 减负 增收 创收 获利 盈利 亏损 降价 让利 负债 举债 贷款',
);

/** Drops links and verbs that belong to the next quantity: 镇街共承办|23场 → 镇街. */
function withoutTail(phrase: string, atClauseEnd: boolean): string {
  if (atClauseEnd) return phrase;
  const linked = withoutLinks(phrase);
  const verbs = ACTIONS.before(linked, linked.length) > 0 ? verbsAtEnd(linked) : '';
  return withoutLinks(linked.slice(0, linked.length - verbs.length));
}

const beginsWithVerb = (text: string) =>
  (ACTIONS.at(text, 0) > 1 || DEVERBAL.at(text, 0) > 1) && namedByVerb(text) === 0;

/** 1.88亿青少年深受…, 2.4亿劳动者每天…: a noun right behind the number is its unit, and is what is counted. */
export function readNounUnit(sides: Sides, { unit, text }: Placed): Found {
  if (unit === null || unit.length < 2 || PERSONS.before(unit, unit.length) < 2 || !text.includes(unit)) return NOTHING;
  const verb = verbOf(withoutLinks(sides.left));
  return found('zh-metric-unit', `${verb}${unit}`, null, verb);
}

/** Nouns of one character that a number may count at the end of a clause: 180亩地, 35个县. */
const ONE_LETTER =
  /^[县市区省州村镇乡国班楼地田房屋猪牛羊鸡鸭鱼马狗车船树花果井桥路塘店书票枪群水茶酒油药米面粮菜肉蛋奶煤]$/;

/** 覆盖46个大类, 96名职工: the number stands before what it counts. */
export function readAttributive(sides: Sides, quantity: Placed, carried: Carried, atClauseEnd: boolean): Found {
  const noun =
    /^[县市区省州村镇乡国班楼](?:（[^）]{1,8}）)?(?=$|[，、的共均已有]|[^，、]{1,3}了)/.exec(sides.right)?.[0] ??
    nounAfter(sides.right, atClauseEnd, isObject(sides.left));
  if (noun.length < 2 && !ONE_LETTER.test(noun)) return NOTHING;
  const isEvent = EVENT_UNITS.has(quantity.unit ?? '') || /(?:^|，)分$/.test(sides.left);
  if (isEvent) return found('zh-metric-event', sides.right.slice(0, LONGEST_NOUN));
  // 投资5亿元建设学校: the verb that follows opens a new phrase. 5人受伤: it tells what befell them.
  // 200元补贴: verbs that are kinds of money.
  const isMoney =
    quantity.kind !== 'count' && /^(?:[^，]{0,4})(?:补贴|补助|补偿|奖励|资助|赔偿|捐款|贷款|借款|罚款)$/.test(noun);
  if (beginsWithVerb(noun) && !isMoney && !ACTOR_UNITS.has(quantity.unit ?? '')) return NOTHING;
  const left = withoutLinks(sides.left);
  if (quantity.kind === 'money' && OWN_OBJECT.before(left, left.length) > 0) return NOTHING;
  // 帮助困难职工76.4万户解困脱困: verb and object stand in front already.
  // 竞赛共有267个班组: 有 takes an object of its own.
  const isOwner =
    /^[项条类种大幅篇]$/.test(quantity.unit ?? '') && atClauseEnd && noun.length <= 4 && sides.right === noun;
  const isTaken =
    !isOwner && !sides.listed && noun.length > 1 && !isApposed(sides.left) && !/[有的自于从]$/.test(sides.left);
  if (isTaken && hasObject(left)) return NOTHING;
  const verb = sides.listed ? carried.verb : verbOf(left);
  const rule = verb === '' ? 'zh-metric-noun-after' : 'zh-metric-verb-noun';
  const result = { ...found(rule, `${verb}${noun}`, null, verb), noun, front: verb === '' ? phraseBefore(left) : null };
  // 为320名劳模发放慰问金，每人2000元: what each is given stands behind them.
  if (isObject(sides.left)) return { ...result, tail: sides.right.slice(noun.length) };
  // 1200名家长中，76%支持…: they are the whole of the shares that follow.
  return WITHIN.test(sides.right.slice(noun.length)) ? { ...result, whole: noun } : result;
}

/** 木工、瓦工等6个工种, 涵盖“自然、生态”5大主题: what stands in front are names of those counted. */
const isApposed = (left: string): boolean => /(?:[^中高低平优同]等|”)$/.test(left) || left.includes('、');

/** The verb in front of a number. 启动甲建设、乙建设3个计划: there 建设 ends a name, and 启动 is the verb. */
function verbOf(left: string): string {
  const verb = verbsAtEnd(left) || verbsAtEnd(placeless(left));
  const names = left.search(/[、“]/);
  if (names < 0 || ACTIONS.before(verb, verb.length) > 1) return verb;
  return lastAction(left.slice(0, names));
}

function lastAction(text: string): string {
  for (let at = text.length - 2; at >= 0; at--) {
    const length = ACTIONS.at(text, at);
    if (length > 1) return text.slice(at, at + length);
  }
  return '';
}

/** True for 帮助困难职工: a verb of action and the noun it counts. */
function hasObject(left: string): boolean {
  const phrase = verbsAtEnd(left) === '' && verbsAtEnd(placeless(left)) === '' ? phraseBefore(left) : null;
  const verb = phrase === null ? 0 : ACTIONS.at(phrase, 0);
  const object = (phrase ?? '').slice(verb);
  if (object !== '' && placeNameEnd(object, 0) === object.length) return false;
  // 对进口卡车加征25%关税: what it is done to is no object.
  if (/[对向给](?![外口手])[^，、]{4,}$/.test(left)) return false;
  return (
    verb > 1 &&
    phrase!.length - verb >= 2 &&
    !/(?:当地|周边|沿线|沿途|辖区|本地|各地|国内|国外|海外|境内|境外|全[国省市区县镇村球]|以上|其他|其余|另外|我国|世界)$/.test(
      phrase!,
    ) &&
    !/[的在对向为]|(?:市|区|县|省|全)总$/.test(phrase!)
  );
}

const WITHIN = /^(?:当中|之中|中|里)$/;

/** 覆盖全球 → 覆盖, so that the verb is found. */
const placeless = (text: string) => text.replace(/(?:全球|全国|全省|全市|全区|全县|世界)$/, '');

/** 有156户加入合作社: only what they do tells whom it counts. */
export function readDeed(sides: Sides, quantity: Placed, carried: Carried): Found {
  // 412份问卷，其中388份表示满意: counted as before.
  const isAgain = carried.metric !== null && carried.unit === quantity.unit;
  // 其中12人是党员.
  const being = /^(?:是|系)([^，、]{2,12})$/.exec(sides.right)?.[1];
  if (being !== undefined && isBare(sides.left) && ACTOR_UNITS.has(quantity.unit ?? ''))
    return found('zh-metric-deed', being);
  if (
    !(ACTOR_UNITS.has(quantity.unit ?? '') || isAgain) ||
    (PREDICATES.at(sides.right, 0) < 2 && !/^(?:[被因][^，]{2}|在[^，、]{3})/.test(sides.right))
  )
    return NOTHING;
  const deed = sides.right.slice(0, enumerationEnd(sides.right));
  const isOwn = isBare(sides.left) && deed.length <= 2 * SHORT_CLAUSE;
  return isOwn ? found('zh-metric-deed', deed) : NOTHING;
}
