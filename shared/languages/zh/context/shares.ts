import type { Placed } from '../../context-reader.ts';
import { type Carried, type Found, NOTHING } from './carried.ts';
import type { Clause } from './clauses.ts';
import { CHANGES } from './lexicon.ts';
import {
  isBare,
  opensAnyPredicate,
  phraseBefore,
  predicateAt,
  verbsAtEnd,
  withoutLinks,
  withoutOpenings,
} from './phrases.ts';
import type { Sides } from './sides.ts';

const SHARE_NOUNS = ['的比重', '的比例', '的份额', '比重', '比例', '份额'];
/** 占 in other words: 占地, 抢占. */
const NOT_SHARE = /占(?:地|用|据|有|领|线|道|便宜|优)|(?:抢|侵|强|霸|独|攻)占/;

const isShareKind = ({ kind, unit }: Placed) =>
  kind === 'percent' || kind === 'ratio' || (kind === 'change' && unit === '%') || (kind === 'rate' && unit === '%');

/** The whole behind 占: 占全市工匠总数的 → 全市工匠总数. */
function readWhole(left: string, at: number): Found | null {
  const written = withoutLinks(left.slice(at + 1));
  const noun = SHARE_NOUNS.find((word) => written.endsWith(word)) ?? '';
  const base = written.slice(0, written.length - noun.length);
  if (base.length < 2 || base.startsWith('比')) return null;
  return { metric: `占${written}`, base, rules: ['zh-metric-share', 'zh-base-share'] };
}

/** 集中在售后服务 → 售后服务. */
const afterVerb = (text: string) =>
  text.slice(Math.max(...['在', '为', '是', '于'].map((mark) => text.lastIndexOf(mark))) + 1);

/** 占…的62.55%, 女性占40%, 占比达35%, 96%的参与者认为…. */
export function readShare(text: string, sides: Sides, quantity: Placed, carried: Carried, clause: Clause): Found {
  if (!isShareKind(quantity)) return NOTHING;
  const at = sides.left.lastIndexOf('占');
  if (at >= 0 && !NOT_SHARE.test(sides.left.slice(Math.max(0, at - 1), at + 3))) {
    const whole = readWhole(sides.left, at);
    if (whole !== null) return whole;
    const ratio = sides.left.startsWith('占比', at) ? '占比' : '';
    const subject = phraseBefore(sides.left.slice(0, at)) ?? phraseBefore(afterVerb(sides.outer));
    const metric = subject === null ? carried.metric : `${subject}${ratio}`;
    const base = ratio === '' ? carried.base : null;
    const rules = ['zh-metric-share-holder', ...(base === null ? [] : ['zh-base-carried'])];
    return metric === null ? NOTHING : { metric, base, rules };
  }
  return readOfWhom(text, sides, quantity, carried, clause);
}

/** 96%的参与者认为…: the whole follows, and what holds of the share; 93%表示… goes on with the same whole. */
function readOfWhom(text: string, sides: Sides, quantity: Placed, carried: Carried, clause: Clause): Found {
  const { right } = sides;
  if (right.startsWith('的')) {
    const end = predicateAt(right.slice(1), opensAnyPredicate) + 1;
    const base = right.slice(1, end);
    if (base.length < 2) return NOTHING;
    const said = predicate(text, quantity.end + end, clause, right.length - end);
    const verb = verbsAtEnd(withoutLinks(sides.left));
    const metric = said ?? (verb === '' ? phraseBefore(sides.left) : `${verb}${base}`) ?? base;
    return { metric, base, rules: ['zh-metric-of-whom', 'zh-base-of-whom'] };
  }
  if (carried.base === null && isBare(sides.left)) return readNounOfWhom(text, right, quantity, clause);
  if (carried.base === null || withoutOpenings(withoutLinks(sides.left)) !== '' || right.length < 2) return NOTHING;
  const metric = predicate(text, quantity.end, clause, right.length);
  return metric === null ? NOTHING : { metric, base: carried.base, rules: ['zh-metric-of-whom', 'zh-base-carried'] };
}

/** 超过七成受访青年认为…: no 的 between the share and its whole. */
function readNounOfWhom(text: string, right: string, { end }: Placed, clause: Clause): Found {
  const at = predicateAt(right);
  if (at < 2 || at === right.length || right.includes('的')) return NOTHING;
  const metric = predicate(text, end + at, clause, right.length - at);
  return metric === null
    ? NOTHING
    : { metric, base: right.slice(0, at), rules: ['zh-metric-of-whom', 'zh-base-of-whom'] };
}

const LONGEST_PREDICATE = 40;

/** What holds of a share; 表示 alone takes what is said with it. */
function predicate(text: string, start: number, clause: Clause, length: number): string | null {
  const own = text.slice(start, start + Math.min(length, LONGEST_PREDICATE)).replace(/[，。；]$/, '');
  if (own.length < 2) return null;
  if (!/^(?:表示|认为|觉得|称)$/.test(own) || text[clause.end] !== '，') return own;
  const said = text.slice(clause.end + 1, Math.min(clause.sentenceEnd, clause.end + LONGEST_PREDICATE));
  const stop = said.search(/[，。；]/);
  return `${own}，${stop < 0 ? said : said.slice(0, stop)}`;
}

/** 同比增长8%, 比上年提高3个百分点, 增加120家: the metric names what moved and how. */
export function readChange(sides: Sides, quantity: Placed, carried: Carried): Found {
  const left = sides.left.replace(/(?:了|约|达|近|超|逾)+$/, '');
  const length = CHANGES.before(left, left.length);
  if (length === 0 || (length === 1 && quantity.kind !== 'change')) return NOTHING;
  const verb = left.slice(left.length - length);
  const rest = left.slice(0, left.length - length);
  const { subject, base, how } = comparison(rest);
  const compared = base !== null || how !== '' || quantity.kind === 'change';
  // 新增 and 增加 with a noun behind are verbs of action.
  if (!compared) return NOTHING;
  const named = phraseBefore(afterCause(subject)) ?? carried.metric;
  const rules = ['zh-metric-change', ...(base === null ? [] : ['zh-base-comparison'])];
  return named === null
    ? { metric: null, base, rules: [] }
    : { metric: `${withoutChange(named)}${how}${verb}`, base, rules };
}

/** 技术使亩产提高 → 亩产. */
const afterCause = (text: string) => /(?:使得|使|让|令)(?![用命馆者利])([^使让令]{2,})$/.exec(text)?.[1] ?? text;

/** A change said of a figure that was itself called a change: keep one verb. */
export function withoutChange(metric: string): string {
  const length = CHANGES.before(metric, metric.length);
  return length === 0 || metric.length - length < 2
    ? metric
    : metric.slice(0, metric.length - length).replace(/(?:[同环]比)?(?:实际|名义)?$/, '');
}

/** Splits 出口额比上年 into subject and the other side of the comparison. */
function comparison(rest: string): { subject: string; base: string | null; how: string } {
  const tail = /(?:(?:同比|环比|年均|月均|日均|平均每年|平均)?(?:实际|名义)?)?(?:分别)?$/.exec(rest)?.[0] ?? '';
  const how = tail.replace(/分别$/, '');
  const bare = rest.slice(0, rest.length - tail.length);
  const at = Math.max(bare.lastIndexOf('比'), bare.lastIndexOf('较'));
  const isMark =
    at >= 0 && !'同环占对相'.includes(bare[at - 1] ?? '\0') && !'例重较赛如'.includes(bare[at + 1] ?? '\0');
  if (!isMark) return { subject: bare, base: null, how };
  const base = withoutLinks(bare.slice(at + 1));
  return { subject: bare.slice(0, at), base: base.length >= 2 ? base : null, how };
}
