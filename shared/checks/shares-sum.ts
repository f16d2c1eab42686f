import { Decimal } from 'decimal.js';
import { hasAny } from '../extract/relate/cues.ts';
import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { isPercent } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { exclude, labelOf } from './part-labels.ts';
import { percentLists } from './percent-lists.ts';
import type { RawFinding, Rule } from './rule.ts';
import { sumOf } from './sum-exhaustive.ts';
import { plain, quoted, rangeText, say } from './wording.ts';

/** Answers of which each person gives one, and sorts of which each has one. A set is closed when `all` of it is there. */
const SETS: readonly RegExp[] = [
  /赞成|反对|弃权|\bfor\b(?! (?:all|[a-z]+s)\b)|against|abstain|in favour|in favor|opposed/i,
  /支持|反对|中立|不确定|support|oppose|undecided|neutral|unsure|don['’]t know/i,
  /同意|不同意|无所谓|说不清|agree|disagree|no opinion/i,
  /\bapprov|disapprov|no opinion|no view|undecided|unsure|don['’]t know/i,
  /\byes\b|\bno\b(?! opinion)|undecided|unsure/i,
  /好评|中评|差评/,
  /\b(?:excellent|good|fair|poor)\b/i,
  /满意|不满意|一般|satisfied|dissatisfied|neither/i,
];
/** Sorts of which each has one; their percents are shares only where the words say so, else rates of groups. */
const SORTS: readonly RegExp[] = [
  /男(?!方)|(?<![子儿])女(?![儿婿方])|\bmen\b|\bwomen\b|\bmale|\bfemale|boys|girls/i,
  /小学|初中|高中|中专|大专|本科|硕士|博士|研究生|及以下|及以上/,
  /第一产业|第二产业|第三产业|农业|工业|服务业|agriculture|industry|services/i,
  /城镇|农村|城市|乡村|urban|rural/i,
  /国有|民间|民营|外商|外资|港澳台|集体|\b(?:state|private|foreign)\b/i,
  /本市|本地|本省|外地|外省|外市|外来|户籍|境内|境外|local|foreign/i,
  /岁以下|岁以上|\d+岁|\d+至\d+岁|under \d+|over \d+|aged/i,
  /水电|火电|风电|光伏|核电|煤炭|石油|天然气|hydro|coal|wind|solar|nuclear|gas|oil/i,
  /优秀|良好|合格|不合格|优|良|差|excellent|good|fair|poor/i,
];
/** The answer that closes a list: nothing is left after it. */
const CLOSER =
  /弃权|说不清|不确定|中立|其他|其余|剩余|余下|不合格|不知道|abstain|undecided|unsure|neutral|don['’]t know|others?\b|the rest|everything else|everyone else|no opinion/i;
const SEVERAL = /多选|可选多|several|multiple|more than one|重复|交叉/i;
/** Each may give one answer. */
const SINGLE = /单选|只能选(?:择)?一|每人限选一|\b(?:single-choice|only one (?:answer|option)|one answer each)\b/i;
const NOT_SHARES = /率(?<!支持率|反对率|弃权率|赞成率)|增长|同比|完成|达标|比上年|rates?\b|growth|rose|fell|increase/i;
const HUNDRED = new Decimal(100);

/** 由82%主动降到57%: an old value and a new one. */
const isEndOfMove = ({ lead, sentence }: Item): boolean =>
  sentence.lang === 'zh' && /(?:^|[^自])[由从](?:\d{4}年的?|去年的?)?$|[升降提增减跌][^，。；]{0,4}[到至]$/.test(lead);

/** All labels of one set: sorted in one way, so that they exclude each other. */
function singleChoice(sentence: Sentence, list: readonly Item[]): boolean {
  if (list.some(isEndOfMove)) return false;
  if (SEVERAL.test(sentence.text.slice(0, 400)) || list.some((item) => NOT_SHARES.test(item.lead))) return false;
  if (SINGLE.test(sentence.text.slice(0, 400)) && list.length > 2) return true;
  if (areTaken(sentence, list)) return true;
  if (isRest(list.at(-1)!) || isThreeSectors(sentence, list) || areHolders(sentence, list)) return true;
  // Each is said to take a share, and the last one takes the rest: one whole, cut up.
  const last = list.at(-1)!;
  if (list.length > 2 && list.every(({ lead }) => /占$|占比为?$/.test(lead)) && /其他|其余|剩余/.test(last.lead))
    return true;
  if (list.length > 2 && UNDECIDED.test(`${last.lead.split(/[，,、；;]/).at(-1)}${labelOf(last)}`)) return true;
  if (isBothSexes(list) || isRestOfOne(sentence, list)) return true;
  const labels = list.map(labelOf);
  const shares = /占|构成|结构|分布|比重|made up|make up|account|\bsplit\b|breakdown/i.test(
    sentence.text.slice(0, 400),
  );
  return [...SETS, ...(shares ? SORTS : [])].some(
    (set) => labels.filter((label) => set.test(label)).length >= Math.max(2, list.length - 1),
  );
}

/** 公交占29.4%，地铁占33.2%，私家车占21.7%: each takes its part; reasons and wishes may be several. */
const areTaken = ({ lang, text }: Sentence, list: readonly Item[]): boolean =>
  lang === 'zh' &&
  list.length > 2 &&
  list.every(({ lead }) => /[^，。；\d]{2,10}占(?:比)?$/.test(lead)) &&
  !/原因|理由|因素|看重|担心|问题|困难|希望|需求|渠道|途径|喜欢|关注|考虑|期待|方面|[率度]占/.test(
    text.slice(0, 400),
  ) &&
  exclude(list.map(labelOf));

/** 国有资本持股46%，外资持股35%: one company, held by each to some part; "The state holds 46% of it, funds 35%". */
function areHolders({ lang }: Sentence, list: readonly Item[]): boolean {
  const [first, ...others] = list;
  if (first === undefined || others.length === 0) return false;
  if (lang === 'zh')
    return (
      list.every(
        ({ lead }, at) =>
          /(?:持股|出资|控股|持有|认购)(?:比例|占比)?(?:为|占|约)?$/.test(lead) ||
          (at > 0 && /分别/.test(list[at - 1]!.lead) && /^[、和]$/.test(lead)),
      ) && !list.some(({ lead }) => /[在对][^，。；]{2,12}持股/.test(lead))
    );
  if (
    !/\b(?:holds?|held|owns?|owned|controls?|controlled) (?:about |some )?$/i.test(first.lead) ||
    !/^ of (?:the|its|this)\b/i.test(first.tail)
  )
    return false;
  return others.every(({ lead, tail }) => /(?:,|\band) (?:the )?[a-z' -]{3,40} $/i.test(lead) && !/^ of\b/.test(tail));
}

/** "Coal provides 54.3% of the power, gas 19.8% and other sources 18.9%": the last takes the others of one whole. */
function isRestOfOne({ lang }: Sentence, list: readonly Item[]): boolean {
  const [first, ...more] = list;
  if (lang === 'zh' || first === undefined || list.length < 3) return false;
  const elliptic = more.every(
    ({ lead, tail }) =>
      /^(?: of [a-z'’ ]{2,40})?(?:,|,? and) (?:all )?[a-z'’ -]{2,30} $/i.test(lead) && !/^ of\b/.test(tail),
  );
  return (
    elliptic &&
    /\b(?:(?:all )?others?(?: [a-z]+)?|everything else|everyone else|the rest) $/i.test(list.at(-1)!.lead) &&
    /^ of (?:the|its|all|our|[a-z]+s)\b/i.test(first.tail)
  );
}

/** Who gives no answer gives no second one: such a poll asks for one choice. */
const UNDECIDED =
  /弃权|说不清|说不准|不好说|未表态|尚未决定|没想好|无所谓|没意见|abstain|undecided|unsure|(?:don['’]t|do not|did not) know|no (?:view|opinion)|not sure/i;

/** "Men make up 54% of the staff and women 49%": of one whole, which only the first names. */
function isBothSexes([a, b, ...more]: readonly Item[]): boolean {
  if (a === undefined || b === undefined || more.length > 0 || a.sentence.lang !== 'en' || /^ of\b/.test(b.tail))
    return false;
  const [x, y] = [a.lead.slice(-24), b.lead.slice(-24)];
  const [men, women] = [/\b(?:men|males?|boys)\b/i, /\b(?:women|females?|girls)\b/i];
  const both = (men.test(x) && women.test(y)) || (women.test(x) && men.test(y));
  // "58% were men and 42% women"
  const behind =
    (men.test(a.tail) && women.test(b.tail.slice(0, 16))) || (women.test(a.tail) && men.test(b.tail.slice(0, 16)));
  if (behind && /^ (?:were|are|was) (?:men|women|male|female|boys|girls) and $/i.test(b.lead)) return true;
  return both && /\b(?:make|makes|made) up |\baccount(?:s|ed)? for /i.test(x) && /(?:and|,) \w+ $/i.test(y);
}

/** 其余8%, "the remaining 25%": the last one takes what is left. */
const isRest = ({ lead, tail, sentence }: Item): boolean =>
  sentence.lang === 'zh'
    ? /(?:其余|剩余|余下|剩下)[^，。；]{0,8}$/.test(lead)
    : /\b(?:the remaining|remainder|the rest)[^,.;]{0,20}$/i.test(lead) || /^ (?:the remaining|remainder)/i.test(tail);

/** 三次产业占比分别为…: the three sectors make up the whole economy. */
const isThreeSectors = ({ block, start }: Sentence, list: readonly Item[]): boolean =>
  list.length === 3 &&
  /三次产业|三大产业/.test(block.text.slice(start, list[0]!.fact.start)) &&
  /占|结构|比重|构成/.test(block.text.slice(start, list[0]!.fact.start)) &&
  !/增|拉动|贡献/.test(block.text.slice(start, list[0]!.fact.start));

function judge(sentence: Sentence, list: readonly Item[]): readonly RawFinding[] {
  const sum = sumOf(list);
  if (sum === null || !singleChoice(sentence, list)) return [];
  const closed =
    list.length >= 2 &&
    (CLOSER.test(`${labelOf(list.at(-1)!)} ${list.at(-1)!.lead}`) ||
      isRest(list.at(-1)!) ||
      isThreeSectors(sentence, list)) &&
    !hasAny(list.at(-1)!.tail.slice(0, 3), ['等']);
  if (!(sum.low.gt(HUNDRED) || (closed && sum.high.lt(HUNDRED)))) return [];
  const total = list.reduce((all, { value }) => all.plus(value!), new Decimal(0));
  return [
    {
      facts: list,
      message: say(
        sentence.lang,
        `各项合计${plain(total)}%，不是100%。`,
        `The shares add up to ${plain(total)}%, not to 100%.`,
      ),
      expected: '100%',
      actual: `${plain(total)}%`,
      steps: [
        `${list.map(quoted).join(' + ')} = ${plain(total)}%`,
        say(
          sentence.lang,
          `计入四舍五入为${rangeText(sum)}，不含100`,
          `with rounding ${rangeText(sum)}, which leaves out 100`,
        ),
      ],
    },
  ];
}

/** 在这道单选题里，选甲的占37%；选乙的占29%: whatever marks stand between, each gave one answer. */
function singleAnswers({ items, text }: Sentence): readonly (readonly Item[])[] {
  const list = SINGLE.test(text) ? items.filter(isAnswer) : [];
  return list.length > 2 && list.length === items.length ? [list] : [];
}

const isAnswer = (item: Item): boolean =>
  isPercent(item) && item.fact.kind === 'percent' && item.range !== null && !/其中|[比较增降]/.test(item.lead);

/** Shares of one choice add up to 100 %, within rounding. */
export const sharesSum: Rule = {
  id: 'shares-sum',
  severity: 'error',
  before: ['multi-response'],
  check: (page) =>
    gather(page.sentences, (sentence) =>
      gather([...percentLists(sentence), ...singleAnswers(sentence)], (list) => judge(sentence, list)),
    ),
};
