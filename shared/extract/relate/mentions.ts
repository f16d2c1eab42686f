import { hanBigrams } from '../../text/bigrams.ts';
import { matchesOf } from '../../text/finder.ts';
import { mayMatch } from '../../text/may-match.ts';
import { firstClause, lastClause } from './cues.ts';
import { type Item, oncePerItem } from './text-view.ts';
import { unitClass } from './units.ts';

/** What the words around a number say it is, as far as two numbers can be held against each other by it. */
export interface Mention {
  readonly item: Item;
  /** The words before it in its clause, without verbs and periods: 总投资, total cost. May be empty. */
  readonly label: string;
  /** The noun behind it: 机构 in 118家机构; in English the counted noun. May be empty. */
  readonly noun: string;
  /** Periods named in its clause, in the words of the text: 今年, 2024年, "in 2024". May be empty. */
  readonly period: string;
  /** Said of all of them: 共, 全部, all, the. */
  readonly total: boolean;
  /** Said of some, of more, or of a step: 新增, 其中, another. */
  readonly restricted: boolean;
}

export const PERIOD =
  /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日|份|底)?|今年|去年|上年|前年|明年|上半年|下半年|全年|[一二三四]季度|本月|上月|同期|今天|昨天|如今|目前|\b(?:in |by |since )?(?:19|20)\d{2}\b|\b(?:this|last|next) (?:year|month|quarter|week)(?:['’]s)?|\byesterday\b|\btoday\b|\b(?:in|by|since|at the end of) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gi;
const TOTAL_ZH = /共有|总共|一共|合计|共计|全部|所有|全体|这|上述|以上|总计|共(?![享同建产青和识创赢])/g;
const RESTRICTED_ZH =
  /新增|其中|另有|另外|增加|减少|增长|下降|占|较|每|第|其余|余下|剩|还有|平均|人均|首批|首期|部分|近期|又|再|已|有的|分别|包括|达到了?目标|相当于|比(?!例|重)/;
const RESTRICTED_EN =
  /\b(?:another|other|additional|new|more|some|of whom|of which|including|each|per|average|fewer|further|first|last|remaining|half|only|most|up|down|rose|fell|extra|among|than)\b/i;
/** Words between a name and its number that are no part of the name; longer ones first. */
const VERBS_ZH =
  '达到了 达到 共有 累计 总计 合计 已经 超过 突破 总数 数量 只有 达 为 是 有 约 近 至 到 了 共 的 仅 已 就 则 都 均 也 在 将 ： :'.split(
    ' ',
  );
const META_ZH = /本报讯|讯(?=全|我|今)|导语|文末|文中|开头|结尾|正文|标题|据悉|据了解|据介绍|截至目前|截至/g;
const VERBS_EN =
  /(?:\b(?:is|was|were|are|of|at|to|reach|reaches|reached|rose|rises|climbed|grew|fell|worth|valued|totalled|totaled|hit|came|stood|stands|the|a|an|has|had|have|about|all|these|those|for|with|by|that|in|for the year|and|or)\b[\s:]*)+$/i;
const LABEL_LENGTH = 12;

export const mentionOf = oncePerItem(
  (item): Mention => (item.sentence.lang === 'zh' ? new MentionZh(item) : new MentionEn(item)),
);

/** What is asked of few numbers is worked out when it is asked. */
abstract class Read {
  readonly item: Item;
  /** The words before the number in its clause. */
  protected readonly clause: string;
  private named: string | null = null;

  constructor(item: Item) {
    this.item = item;
    this.clause = lastClause(item.lead).slice(-40);
  }

  get period(): string {
    this.named ??= this.readPeriod();
    return this.named;
  }

  private readPeriod(): string {
    const { fact, tail } = this.item;
    const near = `${this.clause}${fact.text}${firstClause(tail).slice(0, 20)}`;
    if (!mayDate(near)) return '';
    const periods = matchesOf(near, PERIOD).map(([word]) =>
      word.toLowerCase().replace(/^(?:in|by|since) |['’]s$/g, ''),
    );
    return [...new Set(periods)].join(' ');
  }

  protected get undated(): string {
    return mayDate(this.clause) ? this.clause.replace(PERIOD, '') : this.clause;
  }
}

class MentionZh extends Read implements Mention {
  private readonly words: string;
  readonly restricted: boolean;
  private called: string | null = null;
  private counted: string | null = null;

  constructor(item: Item) {
    super(item);
    this.words = this.undated.replace(META_ZH, '').replace(/[…—“”"'\s]/g, '');
    // 已建成 counts all that there are, 已拨付 only what has come.
    // 解决率超过95%的有5个 says which ones are counted.
    const isBound = item.fact.qualifier !== 'exact' && /^的/.test(item.tail);
    this.restricted =
      isBound || RESTRICTED_ZH.test(this.words.replace(/已(?=建|有|设|开|登记|注册|形成|拥有|发展)/g, ''));
  }

  get label(): string {
    this.called ??= withoutVerbs(this.words.replace(TOTAL_ZH, '')).slice(-LABEL_LENGTH);
    return this.called;
  }

  get noun(): string {
    this.counted ??= nounZh(this.item.tail);
    return this.counted;
  }

  get total(): boolean {
    return /共|全部|所有|全体|这|上述|总计|总/.test(this.words);
  }
}

const nounZh = (tail: string): string =>
  (/^[\u4e00-\u9fa5]{1,6}/.exec(tail.slice(0, 20).replace(/^的|[“”]/g, ''))?.[0] ?? '').replace(
    /(?:[的在已为是有被从等都均、和与及也将]|正在?$|参加|全部|所有|分布|位于).*$/,
    '',
  );

class MentionEn extends Read implements Mention {
  private called: string | null = null;
  private limited: boolean | null = null;

  get label(): string {
    this.called ??= labelEn(this.undated);
    return this.called;
  }

  get noun(): string {
    const { kind, unit } = this.item.fact;
    if (kind !== 'count') return '';
    return unitClass(unit) === 'people' ? (unit ?? '').toLowerCase() : (unitClass(unit) ?? '');
  }

  get total(): boolean {
    return TOTAL_BEFORE_EN.test(this.clause) || /\btotal\b/i.test(this.clause);
  }

  get restricted(): boolean {
    this.limited ??= RESTRICTED_EN.test(this.clause);
    return this.limited;
  }
}

const TOTAL_BEFORE_EN = /\b(?:all|the|these|those|total|in total|its|their)(?: of)?(?: the)? ?$/i;

function labelEn(clause: string): string {
  const words = clause
    .replace(/[“”"…]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return words.replace(VERBS_EN, '').trim().split(' ').slice(-3).join(' ');
}

/** Most clauses have none of the characters that a period is written with. */
const mayDate = mayMatch(PERIOD);

function withoutVerbs(text: string): string {
  let left = text;
  for (let verb: string | undefined = ''; verb !== undefined; ) {
    left = left.slice(0, left.length - verb.length);
    verb = VERBS_ZH.find((word) => left.endsWith(word));
  }
  return left;
}

/** Content words that stand close to a number: Han pairs, or English words of four letters and more without their s. */
const wordsNear = oncePerItem(({ sentence, lead, tail, fact }): ReadonlySet<string> => {
  const words = new Set<string>();
  if (sentence.lang === 'en') {
    const text = `${lastSentencePart(lead).slice(-50)} ${fact.kind === 'count' ? (fact.unit ?? '') : ''} ${firstClause(tail).slice(0, 40)}`;
    for (const word of text.toLowerCase().match(/[a-z]{4,}/g) ?? [])
      if (!EMPTY_EN.has(word)) words.add(word.replace(/(?:ing|ed|es|s)$/, '').replace(/e$/, ''));
    return words;
  }
  const text = `${lastClause(lead).slice(-16)}|${firstClause(tail).slice(0, 10)}`
    .replace(PERIOD, '|')
    .replace(META_ZH, '|');
  for (const pair of hanBigrams(text, '的了在为是有达共等中从来自')) if (!EMPTY_ZH.has(pair)) words.add(pair);
  return words;
});

const lastSentencePart = (text: string): string => text.split(/[;:]/).at(-1)!;
const EMPTY_ZH: ReadonlySet<string> = new Set(
  '全市 全县 全省 我市 我县 全国 全区 目前 其中 累计 达到 超过 记者 新增 今年 去年 共计 合计 总计 完成 实现'.split(' '),
);
const EMPTY_EN: ReadonlySet<string> = new Set(
  'this that with from were have been last year said will than more over about their which total people million billion some these those were they also into only after before'.split(
    ' ',
  ),
);

const DEFINITE_EN = /\b(?:its|these|those|their|the|all|all of the|all the) $/i;

/**
 * Whether the periods beside the two numbers agree, those of what is told later left out: "Its 9,487 members will vote
 * in May", 总投资6.2亿元的污水处理厂将于明年建成.
 */
export function periodsBesideMeet(a: Mention, b: Mention): boolean {
  if (periodsMeet(a, b)) return true;
  const besides = (mention: Mention): string | null => {
    const { lead, tail, sentence } = mention.item;
    if (sentence.lang === 'zh')
      return /^[的，。；]/.test(tail) ? (lastClause(lead).match(PERIOD) ?? []).join(' ') : mention.period;
    const told =
      DEFINITE_EN.test(lead) && /^ (?:[a-z]+ )?(?:will|must|have|has|were|was|are|is|can|meet|vote)\b/.test(tail);
    return told ? '' : mention.period;
  };
  return besides(a) === besides(b);
}

/** How many content words two numbers share, and out of how many that the poorer one has. */
export function sharedWords(a: Item, b: Item): { readonly shared: number; readonly of: number } {
  const [x, y] = [wordsNear(a), wordsNear(b)];
  let shared = 0;
  for (const word of x) if (y.has(word)) shared += 1;
  return { shared, of: Math.min(x.size, y.size) };
}

const NOW = /^(?:|今年|目前|如今|this year)$/;

/** Periods that do not speak against each other: equal, or one is this year's and the other is not named. */
export const periodsMeet = (a: Mention, b: Mention): boolean =>
  a.period === b.period ||
  (a.item.fact.period !== null && a.item.fact.period === b.item.fact.period) ||
  (NOW.test(a.period) && NOW.test(b.period));

/** Two periods or places that are both named, and not alike. */
export const areUnlike = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** What an English number counts, in its own words: "electric buses" in "nearly forty-eight electric buses". */
export const countedPhrase = (text: string): string =>
  text
    .toLowerCase()
    .replace(
      /^[^a-z]*(?:(?:about|nearly|over|more than|some|million|thousand|hundred|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)|[a-z]+-(?:one|two|three|four|five|six|seven|eight|nine)) )*/,
      '',
    );
