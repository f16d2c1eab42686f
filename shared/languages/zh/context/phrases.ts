import {
  ACTIONS,
  DEVERBAL,
  LINKS,
  MAGNITUDES,
  NOT_LINKS,
  NOT_OPENINGS,
  NOT_PREDICATE_ENDS,
  NOT_PREDICATES,
  OPENINGS,
  PREDICATES,
} from './lexicon.ts';
import { leadingPlace } from './place-names.ts';

/** Length of the verb that ends at `end`, else 0. */
export const verbBefore = (text: string, end: number): number =>
  Math.max(ACTIONS.before(text, end), DEVERBAL.before(text, end));

/** Strips links from the end: 会员数累计达 → 会员数. Bounded: every step shortens the text. */
export function withoutLinks(text: string): string {
  let end = text.length;
  while (end > 0) {
    // A verb of action is no link, whatever its last character: 造就, 设有.
    if (NOT_LINKS.before(text, end) > 0 || verbBefore(text, end) > 1) break;
    const length = LINKS.before(text, end);
    if (length === 0) break;
    end -= length;
  }
  return text.slice(0, end);
}

/** Length of 三年内 and the like at `at`, else 0. */
const spanAt = (text: string, at: number): number =>
  /^(?:未来|今后|过去|近)?[一二三四五六七八九十几两0-9]{1,3}(?:年|个月|天|周)(?:之内|内|来|间|里)/.exec(
    text.slice(at, at + 10),
  )?.[0].length ?? 0;

/** Strips openings and general places from the start: 其中全区工会组织 → 工会组织. */
export function withoutOpenings(text: string): string {
  let at = 0;
  while (at < text.length) {
    if (NOT_OPENINGS.at(text, at) > 0) break;
    // “安全标兵”: that mark belongs to the name behind it.
    if (text[at] === '“' && text.indexOf('”', at) > at + 1) break;
    const length = Math.max(OPENINGS.at(text, at), leadingPlace(text, at), spanAt(text, at));
    if (length === 0) break;
    at += length;
  }
  return text.slice(at);
}

/** True where a left side names nothing: 目前已有. */
export const isBare = (left: string): boolean => withoutOpenings(withoutLinks(left)) === '';

export const endsWithMagnitude = (text: string) => MAGNITUDES.before(text, text.length) > 0;

/** The chain of verbs at the end: 培养造就, 组织开展培训. */
export function verbsAtEnd(text: string): string {
  const bare = text.replace(/了$/, '');
  let start = bare.length;
  for (let most = 3; most > 0 && start > 0; most--) {
    const length = verbBefore(bare, start);
    if (length === 0) break;
    // 项目 + 建设 is a noun; a one-letter verb counts only at the very end.
    if (length === 1 && start < bare.length) break;
    start -= length;
  }
  return bare.slice(start);
}

/** Where the first clear verb of action begins that leaves at least two characters behind it; -1 where none does. */
function actionAt(text: string): number {
  for (let at = 0; at < text.length - 3; at++) {
    const length = ACTIONS.at(text, at);
    if (length >= 2 && at + length + 2 <= text.length) return at;
  }
  return -1;
}

const ADVERBS = [
  '目前有',
  '有',
  '将',
  '现有',
  '共有',
  '计划',
  '预计',
  '力争',
  '有望',
  '累计',
  '共计',
  '总计',
  '合计',
  '总共',
  '已经',
  '先后',
  '陆续',
  '日前',
  '近日',
  '近期',
  '随后',
  '此前',
  '相继',
  '已',
  '共',
];

/** What follows the last adverb that stands in front of a verb phrase: 农机合作社累计作业面积 → 作业面积. */
function afterAdverb(text: string): string {
  for (let at = text.length - 2; at > 0; at--) {
    const word = ADVERBS.find((adverb) => text.startsWith(adverb, at));
    if (
      word === undefined ||
      NOT_OPENINGS.at(text, at) > 0 ||
      NOT_LINKS.before(text, at + 1) > 0 ||
      NOT_LINKS.before(text, at + word.length) > 0
    )
      continue;
    const rest = text.slice(at + word.length);
    if (rest.length >= (word.endsWith('有') ? 2 : 3)) return rest;
  }
  return text;
}

const LONG_MODIFIER = 14;

/** Drops a long modifier: 由产业工会培育的“工匠”数量 → “工匠”数量. Not inside quote marks. */
function afterModifier(text: string): string {
  if (text.length <= LONG_MODIFIER) return text;
  const at = text.lastIndexOf('的');
  const rest = text.slice(at + 1);
  const inQuote = rest.lastIndexOf('”') > rest.lastIndexOf('“') && !rest.includes('“');
  return at < 0 || rest.length < 2 || inQuote ? text : rest;
}

/** 港口完成货物吞吐量 → 货物吞吐量: the verb adds nothing to a magnitude. */
function afterLightVerb(text: string): string {
  const rest = /(?:完成|实现|达成)([^的]{3,})$/.exec(text)?.[1];
  return rest !== undefined && endsWithMagnitude(rest) ? rest : text;
}

/** 书记把村集体收入从, 县里将亩产提高到 → what is done something to. */
function afterDisposal(text: string, link: string): string {
  const rest = /把(?![握手关控脉])([^把]{2,})$/.exec(text)?.[1];
  if (rest !== undefined || !/^(?:从|由|提高|提升|增|降|减|扩|缩|压)/.test(link)) return rest ?? text;
  return /[^即麻大名老小]将([^将]{2,})$/.exec(text)?.[1] ?? text;
}

/** 空间内摆放着图书 → 图书. */
const afterAspect = (text: string): string =>
  /[内里上中下旁前][^，]{1,4}着([^，着力重手眼]{2,})$/.exec(text)?.[1] ?? text;

/** 国庆假期全省高速公路车流量 → 高速公路车流量: what stands before the place says when. */
function afterPlace(text: string): string {
  for (let at = Math.min(10, text.length - 3); at > 0; at--) {
    const length = leadingPlace(text, at);
    if (length > 0 && text.length - at - length >= 2) return text.slice(at + length);
  }
  return text;
}

const LONGEST_METRIC = 32;

const STATES = /^(?:已|将|可|仅|约|也|累计|共|预计|有望|已经)*(?:达到|达|为|是|升至|降至|增至|增长至)/;

/** The noun or verb phrase that a number behind it measures; null where nothing sensible is left. */
export function phraseBefore(text: string, isShare = false): string | null {
  const linked = withoutLinks(text);
  const bare = withoutOpenings(afterDisposal(linked, text.slice(linked.length)));
  if (bare.length < 2) return null;
  // 可再生能源新增装机将达: what a link of state speaks of is a noun, whatever verb is in it.
  const isSubject = bare.length <= 12 && STATES.test(text.slice(linked.length));
  const magnitude = endsWithMagnitude(bare) || isSubject || (isShare && bare.length <= 10);
  const focused = afterLightVerb(afterModifier(withoutOpenings(afterPlace(afterAspect(afterAdverb(bare))))));
  const action = magnitude ? -1 : actionAt(focused);
  // 新登记经营主体: that 新 belongs to the verb.
  const from = action > 1 && '新净再'.includes(focused[action - 1]!) ? action - 1 : action;
  const phrase = from > 0 ? focused.slice(from) : focused;
  // 研究团队对4.2万名…: what a preposition opens is said behind the number.
  const isCut = /[对向给把被]$/.test(phrase) && NOT_PREDICATE_ENDS.before(phrase, phrase.length) === 0;
  return phrase.length < 2 || phrase.length > LONGEST_METRIC || isCut ? null : phrase;
}

/** 摆放着, 停着: a verb with the mark of what goes on. */
export const isAspect = (text: string, at: number): boolean =>
  (text[at + 2] === '着' || text[at + 1] === '着') &&
  !'沿随穿显本朝向试看接为'.includes(text[text.indexOf('着', at) - 1] ?? '\0') &&
  !'力手重眼装火落实'.includes(text[text.indexOf('着', at) + 1] ?? '\0');

const opensPredicate = (text: string, at: number): boolean =>
  (PREDICATES.at(text, at) > 0 && NOT_PREDICATE_ENDS.before(text, at + 1) === 0) || isAspect(text, at);

/** Any verb opens what holds of a share: 学生|选择步行上学. */
export const opensAnyPredicate = (text: string, at: number): boolean =>
  opensPredicate(text, at) || ACTIONS.at(text, at) > 1 || DEVERBAL.at(text, at) > 1;

/** Where the predicate begins in a text that opens with a noun phrase of two characters or more; its length where none. */
export function predicateAt(text: string, isPredicate = opensPredicate): number {
  let quoted = 0;
  for (let at = 0; at < text.length; at++) {
    if ('“《（'.includes(text[at]!)) quoted++;
    if ('”》）'.includes(text[at]!)) quoted--;
    if (quoted > 0 || at < 2) continue;
    const no = NOT_PREDICATES.at(text, at);
    if (no > 0) at += no - 1;
    else if (isPredicate(text, at)) return at;
  }
  return text.length;
}
