import type { Placed } from '../../context-reader.ts';
import { type Carried, type Found, found, NOTHING } from './carried.ts';
import type { Clause } from './clauses.ts';
import { PERSONS } from './lexicon.ts';
import {
  endsWithMagnitude,
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
const NOT_SHARE = /占(?:率|地|用|据|有|领|线|道|便宜|优)|(?:抢|侵|强|霸|独|攻)占/;

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

/** 研发投入占营收的: the share is named with who holds it. */
function withHolder(whole: Found, before: string): Found {
  const holder = phraseBefore(before);
  return holder === null || holder.length > 12 ? whole : { ...whole, metric: `${holder}${whole.metric}` };
}

const PART_OF =
  /(完成|实现|满足|贡献|提供|覆盖|吸纳|相当于|达到|超过|只有|仅有|仅为|不到|不足|约为|仅相当于|达|是|为)(?![率面量度])([^，的]{2,16}?)的?$/;

/** 完成年度目标的62%, 是全球平均水平的两倍: the whole or the other side stands before 的. */
function readPartOf(sides: Sides, { kind, unit }: Placed, carried: Carried): Found {
  const isTimes = unit === '倍' || kind === 'ratio';
  if (!sides.left.endsWith('的') || !(isTimes || kind === 'percent')) return NOTHING;
  const [written, verb, base] = PART_OF.exec(sides.left) ?? [];
  if (written === undefined || isBare(base!)) return NOTHING;
  const rules = ['zh-metric-part-of', 'zh-base-part-of'];
  if (verb === '完成' || verb === '实现') return { metric: `${verb}${base}`, base: base!, rules };
  if (/^(?:满足|贡献|提供|覆盖|吸纳)$/.test(verb!)) {
    const holder = withoutOpenings(withoutLinks(sides.left.slice(0, -written.length)));
    return { metric: `${holder.length <= 10 ? holder : ''}${verb}${base}`, base: base!, rules };
  }
  const subject = phraseBefore(sides.left.slice(0, -written.length)) ?? carried.metric;
  return subject === null ? NOTHING : { metric: subject, base: base!, rules };
}

/** 患者4380人次，是2023年的3.4倍: the other side is a date, which stands in no side. */
export function readTimesOfDate(
  sides: Sides,
  { unit }: Placed,
  before: Placed | undefined,
  { metric }: Carried,
): Found {
  const isTimes = unit === '倍' && before?.kind === 'date' && sides.right === '';
  if (!isTimes || metric === null || !/^(?:已|约|就)*(?:是|为|达到|达|相当于)$/.test(sides.left)) return NOTHING;
  return { metric, base: before.text, rules: ['zh-metric-part-of', 'zh-base-part-of'] };
}

/** 集中在售后服务 → 售后服务. */
const afterVerb = (text: string) =>
  text.slice(Math.max(...['在', '为', '是', '于'].map((mark) => text.lastIndexOf(mark))) + 1);

/** 每天睡眠不足8小时的学生占58%: a modifier that holds a number belongs to its noun. */
function modified(text: string, left: string, at: number, { start }: Placed, clause: Clause): string | null {
  const noun = left.slice(0, at);
  if (!noun.startsWith('的') || noun.length < 3) return null;
  const whole = withoutOpenings(text.slice(Math.max(clause.start, start - 40), start - (left.length - at)));
  return whole.length <= 24 && whole.endsWith(noun) ? whole : null;
}

/** 占…的62.55%, 女性占40%, 占比达35%, 96%的参与者认为…. */
/** 按照不低于工资总额2%的比例拨缴工会经费: the whole in front, what is done at that rate behind. */
function readRated({ left, right }: Sides): Found {
  const deed = /^的(?:比例|标准|幅度|额度|费率|税率)([^，]{2,16})$/.exec(right)?.[1];
  const base = /(?:按照|按|以)(?:不低于|不高于|不少于|不超过|约)?([^，]{2,16})$/.exec(left)?.[1];
  if (deed === undefined) return NOTHING;
  return base === undefined
    ? found('zh-metric-rated', deed)
    : { metric: deed, base, rules: ['zh-metric-rated', 'zh-base-rated'] };
}

/** 日均工作时长超过9小时的占57.3%, 不足20分钟的达到45.1%: those of whom it holds hold a number. */
function readHolding(text: string, { left }: Sides, { start }: Placed, clause: Clause, carried: Carried): Found {
  const verb = /^的(?:人|职工|受访者|家庭|企业)?(?:只占|仅占|约占|占比为|占比达|占|达到|达|为|有|高达|只有|仅为)$/.exec(
    left,
  )?.[0];
  if (verb === undefined) return NOTHING;
  const whole = withoutOpenings(text.slice(Math.max(clause.start, start - 40), start - verb.length));
  if (whole.length < 4 || whole.length > 24) return NOTHING;
  const rules = ['zh-metric-share-holder', ...(carried.base === null ? [] : ['zh-base-carried'])];
  return { metric: whole, base: carried.base, rules };
}

export function readShare(
  text: string,
  sides: Sides,
  quantity: Placed,
  carried: Carried,
  clause: Clause,
  next: Placed | undefined,
): Found {
  const partOf = readPartOf(sides, quantity, carried);
  if (partOf.metric !== null) return partOf;
  if (!isShareKind(quantity)) return NOTHING;
  const holding = readHolding(text, sides, quantity, clause, carried);
  if (holding.metric !== null) return holding;
  const rated = readRated(sides);
  if (rated.metric !== null) return rated;
  const at = sides.left.lastIndexOf('占');
  if (at >= 0 && !NOT_SHARE.test(sides.left.slice(Math.max(0, at - 1), at + 3))) {
    const whole = readWhole(sides.left, at);
    if (whole !== null) return withHolder(whole, sides.left.slice(0, at));
    const ratio = sides.left.startsWith('占比', at) ? '占比' : '';
    // 药占比: a short name of a ratio.
    const short = /(?:^|，)([\u3400-\u9fff])$/.exec(sides.left.slice(0, at))?.[1];
    if (ratio !== '' && short !== undefined)
      return { metric: `${short}占比`, base: null, rules: ['zh-metric-share-holder'] };
    const subject =
      modified(text, sides.left, at, quantity, clause) ??
      phraseBefore(sides.left.slice(0, at)) ??
      phraseBefore(afterVerb(sides.outer));
    const holder = subject ?? carried.metric;
    const metric = holder === null ? null : `${holder}${ratio}`;
    const base = ratio === '' ? carried.base : null;
    const rules = ['zh-metric-share-holder', ...(base === null ? [] : ['zh-base-carried'])];
    return metric === null ? NOTHING : { metric, base, rules };
  }
  const ofSubject = readOfSubject(text, sides, clause);
  if (ofSubject.metric !== null) return ofSubject;
  const ofWhom = readOfWhom(text, sides, carried, clause, next);
  // 六成受访者每周学习时间在5小时以内: the figure that ends it belongs to what holds of them.
  const runsOn =
    next !== undefined &&
    next.end === clause.end &&
    /(?:[在为达是到有近约]|超过|不足|不到|少于|多于)$/.test(ofWhom.metric ?? '');
  return runsOn && text.startsWith(ofWhom.metric!, next.start - ofWhom.metric!.length)
    ? { ...ofWhom, metric: `${ofWhom.metric}${next.text}` }
    : ofWhom;
}

/** 新增从业人员70%以上来自职业学校: the whole stands in front, what holds of the share behind. */
function readOfSubject(text: string, { left, right, rightAt }: Sides, clause: Clause): Found {
  if (
    !/^(?:来自|选择|从事|集中在|分布在|出自|源自|产自|用于|流向|愿意|表示|认为|是|为|由|在|以)[^，]{2}/.test(right) ||
    withoutLinks(left) !== left
  )
    return NOTHING;
  const base = withoutOpenings(left);
  if (base.length < 2 || base.length > 14 || endsWithMagnitude(base)) return NOTHING;
  const metric = predicate(text, rightAt, clause, right.length);
  return metric === null ? NOTHING : { metric, base, rules: ['zh-metric-of-whom', 'zh-base-of-whom'] };
}

const SAYS = /^(?:选择|认为|表示|坦言|觉得|希望|愿意|赞成|支持|反对|倾向|担心|打算|看好|同意|称)[^，]{2}/;

/** What holds of a part of those just named: 其中六成来自外地, 其中60%用于绩效. */
const OF_THEM =
  /^(?:来自|用于|投向|流向|投入|集中在|分布在|属于|选择|从事|拥有|具有|具备|持有|接受|参加|获得|患有|查出|毕业于|出自|产自|销往|出口|愿意|能够|可以)[^，]{2}/;

/** 患者|血压恢复正常: people end the whole where a clause of their own follows; the length where none do. */
function personsEnd(text: string): number {
  for (let at = 1; at <= Math.min(text.length, 14); at++)
    if (PERSONS.before(text, at) > 1 && text.length - at >= 4 && !/^[的中和与及、]/.test(text.slice(at))) return at;
  return text.length;
}

/** 96%的参与者认为…: the whole follows, and what holds of the share; 93%表示… goes on with the same whole. */
/** 四分之一的男孩和三分之一的女孩每周…: what holds of both stands behind the second. */
function sharedPredicate(text: string, rest: string, clause: Clause, next: Placed | undefined): string | null {
  if (next === undefined || !/^[和与及、]近?$/.test(rest) || next.end >= clause.end) return null;
  const behind = text.slice(next.end, Math.min(clause.end, next.end + 2 * LONGEST_PREDICATE));
  const at = predicateAt(behind.replace(/^的/, '的'), opensAnyPredicate);
  return at >= behind.length ? null : behind.slice(at).slice(0, LONGEST_PREDICATE);
}

function readOfWhom(text: string, sides: Sides, carried: Carried, clause: Clause, next: Placed | undefined): Found {
  const { right } = sides;
  if (right.startsWith('的')) {
    // 54%的人认为: one letter is enough for people.
    const isPeople = /^的人[^次均口数群才员家士民类们力工事生心气手物体大]/.test(right) && right.length >= 5;
    const end = isPeople ? 2 : Math.min(predicateAt(right.slice(1), opensAnyPredicate), personsEnd(right.slice(1))) + 1;
    const base = right.slice(1, end).replace(/[和与及、]近?$/, '');
    if (base.length < 2 && !isPeople) return NOTHING;
    const shared = sharedPredicate(text, right.slice(end), clause, next);
    const said = shared ?? predicate(text, sides.rightAt + end, clause, right.length - end, next);
    const verb = verbsAtEnd(withoutLinks(sides.left));
    const metric = said ?? (verb === '' ? phraseBefore(sides.left) : `${verb}${base}`) ?? base;
    return { metric, base, rules: ['zh-metric-of-whom', 'zh-base-of-whom'] };
  }
  const left = sides.left.replace(/^(?:结果|并)?(?:发现|显示|表明|指出)/, '');
  if (left === '其中' && OF_THEM.test(right)) {
    // 参训骑手1370人次，其中六成来自外地.
    const metric = predicate(text, sides.rightAt, clause, right.length, next);
    return found('zh-metric-of-whom', metric);
  }
  if (carried.base === null && isBare(left) && (SAYS.test(right) || /^[^，、的]{1,3}了[^，]{2}/.test(right))) {
    // 谈到原因，58.6%选择“薪酬偏低”: of those who were asked.
    const metric = predicate(text, sides.rightAt, clause, right.length);
    return found('zh-metric-of-whom', metric);
  }
  if (carried.base === null && isBare(left)) return readNounOfWhom(text, sides, clause, next);
  if (carried.base === null || withoutOpenings(withoutLinks(sides.left)) !== '' || right.length < 2) return NOTHING;
  const metric = predicate(text, sides.rightAt, clause, right.length);
  return metric === null ? NOTHING : { metric, base: carried.base, rules: ['zh-metric-of-whom', 'zh-base-carried'] };
}

/** 超过七成受访青年认为…: no 的 between the share and its whole. */
function readNounOfWhom(text: string, { right, rightAt }: Sides, clause: Clause, next: Placed | undefined): Found {
  const at = Math.min(predicateAt(right), personsEnd(right));
  if (at < 2 || at === right.length || right.includes('的')) return NOTHING;
  const metric = predicate(text, rightAt + at, clause, right.length - at, next);
  return metric === null
    ? NOTHING
    : { metric, base: right.slice(0, at), rules: ['zh-metric-of-whom', 'zh-base-of-whom'] };
}

const LONGEST_PREDICATE = 40;

/** What holds of a share; 表示 alone takes what is said with it. */
function predicate(text: string, start: number, clause: Clause, length: number, next?: Placed): string | null {
  // 女孩每周至少饮用一次含糖饮料: a figure in what holds of them does not end it.
  const runsOn =
    next !== undefined && next.start === start + length && !isShareKind(next) && next.kind !== 'date' && length > 0;
  const whole = runsOn ? clause.end - start : length;
  const rest = text.slice(start, start + Math.min(whole, LONGEST_PREDICATE));
  const own = (
    /[%％、；]|分之/.test(rest) ? text.slice(start, start + Math.min(length, LONGEST_PREDICATE)) : rest
  ).replace(/[，。；]$/, '');
  if (own.length < 2) return null;
  if (!/^(?:表示|认为|觉得|称)$/.test(own) || text[clause.end] !== '，') return own;
  const said = text.slice(clause.end + 1, Math.min(clause.sentenceEnd, clause.end + LONGEST_PREDICATE));
  const stop = said.search(/[，。；]/);
  return `${own}，${stop < 0 ? said : said.slice(0, stop)}`;
}
