import { Decimal } from 'decimal.js';
import { needs, ofKind, sentencesWith } from '../extract/relate/gates.ts';
import { sentenceBefore } from '../extract/relate/near.ts';
import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { isPercent } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const OVERALL_ZH =
  /(?:总体|整体|总的|综合|合计|全体|全部|全员|全[厂校院班县市省区场镇村乡队]|两[地科组队班校院者]|总)[^，。；、\d]{0,14}$/;
const OVERALL_EN =
  /\b(?:overall|in all|in total|altogether|combined|taken together|(?:the )?two together|both together|across (?:all|the whole)|as a whole|total|for everyone|all (?:groups|pupils|voters|adults|participants|patients|students|residents)|the national (?:figure|rate|average|share)|nationally)\b/i;
/** Words that say that the groups named are all of them. */
const BOTH = /合计|两[地科组队班校院者]|平均|\btaken together\b|\bcombined\b|\baltogether\b|\bboth\b/i;
/** Groups that make up everybody, so that the overall rate is a mean of theirs. Each line is one way to divide. */
const GROUPS: readonly RegExp[] = [
  /男|女|\bmen\b|\bwomen\b|\bmales?\b|\bfemales?\b|\bboys\b|\bgirls\b/i,
  /城镇|农村|城市|乡村|城区|\burban|\brural|\bcities\b|\btowns\b|\bvillages\b|\bcountryside\b/i,
  /小学|初中|高中|大学|\bprimary\b|\bsecondary\b/i,
  /东部|中部|西部|南部|北部|\beast|\bwest|\bnorth|\bsouth/i,
  /公办|民办|公立|私立|\bpublic\b|\bprivate\b|\bstate\b/i,
  /一班|二班|甲班|乙班|甲组|乙组|甲地|乙地|\bclass [ab]\b|\bgroup [ab]\b/i,
  /上午|下午|晚上|夜间|夜场|白天|早场|晚场|白班|夜班|\bday shift\b|\bnight shift\b|\bmorning\b|\bafternoon\b/i,
  /[一二三]车间|\brenters\b|\bowners\b|\btenants\b|\b(?:non-)?smokers\b|\b(?:non-)?members\b/i,
  /本科|专科|研究生|已婚|未婚|在职|退休|\bgraduates\b|\bmarried\b|\bsingle\b|\bretired\b/i,
  /老年|青年|中年|成人|儿童|\badults?\b|\bchildren\b|\byoung|\bold/i,
  /上半场|下半场|上半程|下半程|\b(?:first|second) (?:half|set|leg)\b/i,
  /文科|理科|文史|理工|新[住用客]|老[住用客]|\bnew\b|\bexisting\b/i,
  /本地|外地|本市|外来|户籍|\bresidents\b|\bforeign|\bdomestic\b|\blocal/i,
  /线上|线下|网上|实体|\bonline\b|\bin stores?\b|\bin person\b/i,
  /寄宿|走读|住校|\bboarders\b|\bday (?:pupils|students)\b/i,
  /内科|外科|\bmedical\b|\bsurgical\b/i,
];

/** The clause of a number. In Chinese it may hold the last groups too (六成的甲和七成的乙). */
const clauseOf = ({ lead, tail, sentence }: Item): string =>
  sentence.lang === 'zh'
    ? lead.split(/[，。；：]/).at(-1)! + (/^的/.test(tail) ? tail.slice(0, 8) : '')
    : `${lead.split(/[;:.]/).at(-1)!} ${tail.split(/[,;.]/)[0]!.slice(0, 60)}`;

function isOverall(item: Item): boolean {
  if (item.sentence.lang === 'zh') return OVERALL_ZH.test(clauseOf(item));
  // "Overall, 61% of voters": the word may stand a comma away, but belongs to no number before.
  return OVERALL_EN.test(`${item.lead.slice(-60).split(/[;.]/).at(-1)!} ${item.tail.split(/[,;.]/)[0]!.slice(0, 40)}`);
}

/** The overall rate of another place or year. */
const OTHER =
  /占|其中|分别|[增降涨跌升]幅|增速|全国|去年|上年|同期|高于|低于|比|\b(?:share|against|than|from|last year|compared|in (?:19|20)\d{2})\b/i;
const isRate = (item: Item): boolean => isPercent(item) && item.fact.kind === 'percent' && item.range !== null;

const MOST = 5;

/** The rates before an overall one, in its sentence and, where they are fewer than two, in the one before. */
function groupsOf(overall: Item): readonly Item[] {
  const own = overall.sentence.items.slice(Math.max(0, overall.index - MOST), overall.index);
  const near = own.filter(isRate);
  if (near.length >= 2 || own.some((item) => !isRate(item) && isPercent(item))) return near;
  // "Overall, 40% agreed: 44% of renters and 52% of owners."
  const behind = overall.sentence.items.slice(overall.index + 1, overall.index + 1 + MOST).filter(isRate);
  if (near.length === 0 && behind.length >= 2) return behind;
  const before = sentenceBefore(overall.sentence)?.items ?? [];
  const earlier = before.length > MOST ? [] : before.filter(isRate);
  return near.length === 0 ? earlier : [];
}

/** A group's words: between the numbers around it. */
function wordsOf(item: Item): string {
  if (item.sentence.lang === 'zh') {
    const { block, start } = item.sentence;
    const from = Math.max(start, item.fact.start - 18);
    return `${block.text.slice(from, item.fact.start)} ${item.tail.slice(0, 12).split(/[，。；]/)[0]!}`;
  }
  return `${item.lead} ${item.tail.split(/[,;.]|\band\b/)[0]!}`;
}

/** The groups divide everybody in one way, or the words say that they are all. */
function areAll(groups: readonly Item[], overall: Item): boolean {
  const words = groups.map(wordsOf);
  return (
    GROUPS.some((kind) => words.filter((text) => kind.test(text)).length === groups.length) ||
    (groups.length === 2 && BOTH.test(clauseOf(overall)))
  );
}

/** Shares of one whole: "A 46.8%, B 41.3%, the others together 11.9%". */
function divideAll(groups: readonly Item[], overall: Item): boolean {
  const sum = groups.reduce((all, { value }) => all.plus(value ?? 0), overall.value ?? new Decimal(0));
  return sum.minus(100).abs().lte(1) || /其他|其余|\bothers?\b|\brest\b/i.test(clauseOf(overall));
}

function judge(overall: Item): readonly RawFinding[] {
  if (!isRate(overall) || !isOverall(overall) || OTHER.test(clauseOf(overall))) return [];
  const groups = groupsOf(overall);
  if (groups.length < 2 || groups.some(isOverall) || !areAll(groups, overall) || divideAll(groups, overall)) return [];
  const low = Decimal.min(...groups.map(({ range }) => range!.low));
  const high = Decimal.max(...groups.map(({ range }) => range!.high));
  if (!overall.range!.low.gt(high) && !overall.range!.high.lt(low)) return [];
  return [finding(overall, groups)];
}

function finding(overall: Item, groups: readonly Item[]): RawFinding {
  return {
    facts: [overall, ...groups],
    message: say(
      overall.sentence.lang,
      `总体“${quoted(overall)}”不在各组之间（${groups.map(quoted).join('、')}）。`,
      `The overall ${quoted(overall)} does not lie between its groups (${groups.map(quoted).join(', ')}).`,
    ),
    expected: groups.map(quoted).join('–'),
    actual: quoted(overall),
    steps: [`${groups.map(quoted).join(', ')} | ${quoted(overall)}`],
    apart: { stated: overall.value!, due: nearest(overall, groups) },
  };
}

/** The group's rate that lies next to it. */
const nearest = (overall: Item, groups: readonly Item[]): Decimal =>
  groups
    .map(({ value, range }) => value ?? range!.low)
    .reduce((best, value) => (value.minus(overall.value!).abs().lt(best.minus(overall.value!).abs()) ? value : best));

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([OVERALL_ZH, OVERALL_EN], ofKind('percent'));
const check = (sentence: Sentence): readonly RawFinding[] => gather(sentence.items, judge);

/** An overall rate lies between the rates of its groups. */
export const overallBetween: Rule = {
  id: 'overall-between',
  severity: 'error',
  before: ['shares-sum', 'multi-response'],
  check: (page) => gather(sentencesWith(page, NEEDS), check),
};
