import { actionAt, afterDisposal, focused } from './focus.ts';
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
import { wordSet } from './words.ts';

/** Length of the verb that ends at `end`, else 0. */
const verbBefore = (text: string, end: number): number =>
  Math.max(ACTIONS.before(text, end), DEVERBAL.before(text, end));

const CHANGED = wordSet(
  '追赶 压降 压减 压缩 优化 缩小 缩短 缩减 收窄 放大 扩大 扩充 扩建 整合 精简 核减 调减 调增 调整 升级 改造 拓展 延长 延伸 提速 提质 降 升 增 减 涨 跌 提 拉长 拉升 抬升 攀升 跃升 飙升 下探 回升 回调 滑落 锐减 骤减 猛增 激增 恢复 稳定 维持 控制 压 变 改',
);

/** Length of 压降至, 优化为 and the like that end at `end`, else 0. */
function changedTo(text: string, end: number): number {
  if (!'至到为成'.includes(text[end - 1] ?? '\0')) return 0;
  const length = CHANGED.before(text, end - 1);
  return length > 1 ? length + 1 : 0;
}

/** Strips links from the end: 会员数累计达 → 会员数. Bounded: every step shortens the text. */
export function withoutLinks(text: string): string {
  let end = text.length;
  while (end > 0) {
    // A verb of action is no link, whatever its last character: 造就, 设有.
    if (NOT_LINKS.before(text, end) > 0 || verbBefore(text, end) > 1) break;
    const length = Math.max(LINKS.before(text, end), changedTo(text, end));
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
    const length = Math.max(
      OPENINGS.at(text, at),
      leadingPlace(text, at),
      text.includes('到期') ? 0 : spanAt(text, at),
    );
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

const LONGEST_METRIC = 32;

const STATES = /^(?:已|将|可|仅|约|也|累计|共|预计|有望|已经)*(?:达到|达|为|是|升至|降至|增至|增长至)/;

/** 同比增长 says how something moved, not what. */
const isMove = (phrase: string): boolean =>
  /^(?:同比|环比|年均)?(?:实际|名义)?(?:增长|上升|下降|增加|减少|提高|提升|上涨|下跌|降低|回落)$/.test(phrase);

/** 比去年最高负荷, 是上年净利润: what another time had. */
const COMPARED_WITH =
  /^(?:是|比|较|高于|低于|超过)(?:去年|上年|前年|今年|上月|上季度|上届|去年同期|上年同期|同期|当年|年初|(?:19|20)\d{2}年)的?(?=[^的]{2})/;
/** 母乳喂养率上年: the time stands between what is measured and its number. */
const WHEN_LAST = /(?<=..)(?:去年|上年|前年|今年|上月|本月|上届|本届|目前|如今)$/;

/** The noun or verb phrase that a number behind it measures; null where nothing sensible is left. */
export function phraseBefore(text: string, isShare = false): string | null {
  // 经营利润由上年同期152亿元: when the old value was.
  const linked = withoutLinks(
    text.replace(
      /[由从](?:上年同期|去年同期|上年|去年|前一年|年初|原来|最初|[^从由，]{0,6}(?:初期|之初|之前|当初))的?$/,
      '',
    ),
  );
  const bare = withoutOpenings(afterDisposal(linked, text.slice(linked.length)))
    .replace(COMPARED_WITH, '')
    .replace(WHEN_LAST, '');
  if (bare.length < 2) return null;
  // 可再生能源新增装机将达: what a link of state speaks of is a noun, whatever verb is in it.
  const isSubject = bare.length <= 12 && STATES.test(text.slice(linked.length));
  const magnitude = endsWithMagnitude(bare) || isSubject || (isShare && bare.length <= 10);
  const rest = focused(bare);
  // 为企业节约成本: whom it is done for is no part of the magnitude.
  const action = magnitude && !/^[为向给对]/.test(rest) ? -1 : actionAt(rest);
  // 新登记经营主体: that 新 belongs to the verb.
  const from = action > 1 && '新净再'.includes(rest[action - 1]!) ? action - 1 : action;
  const phrase = from > 0 ? rest.slice(from) : rest;
  // 北京安贞医院团队历时: how long it took says enough.
  const took = phrase.length > 8 ? /(?:历时|耗时|用时)$/.exec(phrase)?.[0] : undefined;
  if (took !== undefined) return took;
  // 研究团队对4.2万名…: what a preposition opens is said behind the number.
  const isCut = /[对向给把被]$/.test(phrase) && NOT_PREDICATE_ENDS.before(phrase, phrase.length) === 0;
  return phrase.length < 2 || phrase.length > LONGEST_METRIC || isCut || isMove(phrase) ? null : phrase;
}

/** 摆放着, 停着: a verb with the mark of what goes on. */
export const isAspect = (text: string, at: number): boolean =>
  (text[at + 2] === '着' || text[at + 1] === '着') &&
  !'沿随穿显本朝向试看接为'.includes(text[text.indexOf('着', at) - 1] ?? '\0') &&
  !'力手重眼装火落实'.includes(text[text.indexOf('着', at) + 1] ?? '\0');

/** 摘掉了, 参加了: a known verb with the mark of what is done. */
const isDone = (text: string, at: number): boolean => {
  const length = verbAt(text, at);
  return length > 1 && text[at + length] === '了';
};

const verbAt = (text: string, at: number): number => Math.max(ACTIONS.at(text, at), DEVERBAL.at(text, at));

const opensPredicate = (text: string, at: number): boolean =>
  isDone(text, at) ||
  (PREDICATES.at(text, at) > 0 && NOT_PREDICATE_ENDS.before(text, at + 1) === 0) ||
  isAspect(text, at);

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
    // 肥猪|每头亏了.
    if (text[at] === '每' && /^每[头只亩户人家吨件台辆名位个株天周月年日晚]/.test(text.slice(at, at + 2))) return at;
    const no = NOT_PREDICATES.at(text, at);
    if (no > 0) at += no - 1;
    else if (isPredicate(text, at)) return at;
  }
  return text.length;
}
