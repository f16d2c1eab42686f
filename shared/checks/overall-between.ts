import { Decimal } from 'decimal.js';
import { needs, ofKind, sentencesWith } from '../extract/relate/gates.ts';
import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { isPercent } from '../extract/relate/units.ts';
import { percentLists } from './percent-lists.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const OVERALL_ZH = /(?:总体|整体|总的|合计|全体|全部|全员|全[厂校院班县市]|总)[^，。；、]{0,6}$/;
const OVERALL_EN =
  /\b(?:overall|in all|in total|altogether|combined|total (?:[a-z]+ )?(?:rate|share)|for everyone|all (?:groups|pupils|voters|adults))\b/i;
/** Groups that make up everybody, so that the overall rate is a mean of theirs. */
const GROUPS: readonly RegExp[] = [
  /男|女|\bmen\b|\bwomen\b|\bmales?\b|\bfemales?\b|\bboys\b|\bgirls\b/i,
  /城镇|农村|城市|乡村|城区|\burban|\brural|\bcities\b|\btowns\b|\bvillages\b|\bcountryside\b/i,
  /小学|初中|高中|大学|\bprimary\b|\bsecondary\b/i,
  /东部|中部|西部|南部|北部|\beast|\bwest|\bnorth|\bsouth/i,
  /公办|民办|\bpublic\b|\bprivate\b|\bstate\b/i,
  /一班|二班|甲班|乙班|甲组|乙组|\bclass [ab]\b|\bgroup [ab]\b/i,
  /上午|下午|白班|夜班|\bday shift\b|\bnight shift\b|\bmorning\b|\bafternoon\b/i,
  /[一二三]车间|\brenters\b|\bowners\b|\btenants\b|\b(?:non-)?smokers\b|\b(?:non-)?members\b/i,
  /本科|专科|研究生|已婚|未婚|在职|退休|\bgraduates\b|\bmarried\b|\bsingle\b|\bretired\b/i,
  /老年|青年|中年|成人|儿童|\badults\b|\bchildren\b|\byoung\b|\bold/i,
];

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([OVERALL_ZH, OVERALL_EN], GROUPS, ofKind('percent'));

const isOverall = (item: Item): boolean =>
  item.sentence.lang === 'zh'
    ? OVERALL_ZH.test(item.lead)
    : OVERALL_EN.test(`${item.lead.slice(-40)} ${item.tail.slice(0, 20)}`);

/** The overall rate may stand behind a semicolon: "80% for boys and 90% for girls; the overall rate was 78%". */
function withNext(list: readonly Item[]): readonly Item[] {
  const last = list.at(-1)!;
  const next = last.sentence.items[last.index + 1];
  const ends =
    next !== undefined &&
    isPercent(next) &&
    next.fact.kind === 'percent' &&
    next.range !== null &&
    next.lead.length <= 60;
  return !list.some(isOverall) && ends && isOverall(next) ? [...list, next] : list;
}

function judge(sentence: Sentence, list: readonly Item[]): readonly RawFinding[] {
  const overall = list.find(isOverall);
  const groups = list.filter((item) => item !== overall);
  if (!overall?.range || groups.length < 2 || /占|of those|share/i.test(overall.lead)) return [];
  const words = groups.map(
    (item) =>
      `${sentence.lang === 'zh' ? sentence.block.text.slice(Math.max(sentence.start, item.fact.start - 14), item.fact.start) : item.lead} ${sentence.lang === 'en' ? item.tail.split(/[,;.]/)[0] : ''}`,
  );
  if (!GROUPS.some((kind) => words.filter((text) => kind.test(text)).length >= 2)) return [];
  const low = Decimal.min(...groups.map(({ range }) => range!.low));
  const high = Decimal.max(...groups.map(({ range }) => range!.high));
  if (!overall.range.low.gt(high) && !overall.range.high.lt(low)) return [];
  return [
    {
      facts: [overall, ...groups],
      message: say(
        sentence.lang,
        `总体“${quoted(overall)}”不在各组之间（${groups.map(quoted).join('、')}）。`,
        `The overall ${quoted(overall)} does not lie between its groups (${groups.map(quoted).join(', ')}).`,
      ),
      expected: groups.map(quoted).join('–'),
      actual: quoted(overall),
      steps: [`${groups.map(quoted).join(', ')} | ${quoted(overall)}`],
    },
  ];
}

/** An overall rate lies between the rates of its groups. */
export const overallBetween: Rule = {
  id: 'overall-between',
  severity: 'error',
  before: ['shares-sum', 'multi-response'],
  check: (page) =>
    sentencesWith(page, NEEDS).flatMap((sentence) =>
      percentLists(sentence).flatMap((list) => judge(sentence, withNext(list))),
    ),
};
