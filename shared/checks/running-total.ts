import { clearlyDisjoint } from '../extract/interval.ts';
import { sharesPair } from '../extract/relate/distant-parts.ts';
import { letsThrough, needs } from '../extract/relate/gates.ts';
import { oncePer } from '../extract/relate/places.ts';
import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { agesOf } from '../extract/relate/then-and-now.ts';
import { addable, isAmount } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import type { Page } from './page.ts';
import { type Months, monthsOf, PARTS_OF_YEAR } from './periods.ts';
import { repairProposals } from './repair-proposals.ts';
import type { RawFinding, Rule } from './rule.ts';
import { sumOf } from './sum-exhaustive.ts';
import { quoted, rangeText, say } from './wording.ts';

interface Dated {
  readonly item: Item;
  readonly months: Months;
}

/** Numbers of one unit that name their part of the year. "320 cases, then 410; 760 for the year" names two of three. */
const datedItems = oncePer((sentence: Sentence): readonly Dated[] => {
  const amounts = sentence.items.filter(isAmount);
  const dated: Dated[] = [];
  for (const item of amounts) {
    const months = monthsOf(item);
    if (months !== null) dated.push({ item, months: laterEn(item, dated.at(-1)?.months) ?? months });
  }
  return dated;
});

/** "320 in the first half and 410 in the second": the stretch right behind the one before, of its length. */
function laterEn({ sentence, tail }: Item, before: Months | undefined): Months | null {
  if (sentence.lang === 'zh' || before === undefined) return null;
  if (
    !/^ (?:\w+ )?(?:in|for|during|over) the (?:second|next|other|latter)\b(?! (?:half|quarter|week|month))/i.test(tail)
  )
    return null;
  const length = before.last - before.first + 1;
  return before.last + length > 12 ? null : { first: before.last + 1, last: before.last + length };
}

const isPlanned = ({ lead, sentence }: Item): boolean =>
  sentence.lang === 'zh'
    ? /计划|预计|力争|目标/.test(lead.slice(-20))
    : /\b(?:planned|plans? to|expect\w*|target)\b/i.test(lead.slice(-50));

const isPast = ({ lead, sentence }: Item): boolean =>
  sentence.lang === 'zh'
    ? /去年|上年|前年/.test(lead.slice(-20))
    : /\b(?:last year|the year before)\b/i.test(lead.slice(-50));

/** A total whose months the numbers before it fill without gap or overlap. */
function filled(total: Dated, before: readonly Dated[]): readonly Item[] | null {
  let end = total.months.last;
  const parts: Item[] = [];
  for (const { item, months } of [...before].reverse()) {
    // 去年上半年…，下半年…，全年…: the year told first holds for what follows.
    if (isPlanned(item) || (isPast(total.item) && !isPast(before[0]!.item))) break;
    if (months.last !== end || months.first < total.months.first || !addable(item, total.item)) break;
    parts.unshift(item);
    end = months.first - 1;
  }
  return parts.length >= 2 && end === total.months.first - 1 ? parts : null;
}

/** "3,650 cars in the first half and 4,120 in the second. Sales for the full year came to 7,770 cars." */
function acrossSentences(sentence: Sentence, before: Sentence | undefined): readonly RawFinding[] {
  if (before === undefined || before.block !== sentence.block) return [];
  const parts = datedItems(before);
  return gather(datedItems(sentence), (total) => {
    const fill = parts.length < 2 ? null : filled(total, parts.slice(-12));
    return fill !== null && isNamedAlike(total.item, fill) ? judge(total.item, fill) : [];
  });
}

/** The total names nothing that its parts do not: 全年竣工760套 is no sum of what was begun. */
function isNamedAlike(total: Item, parts: readonly Item[]): boolean {
  const { rest } = agesOf(total);
  const said = parts
    .map(({ lead, tail, fact }) => `${lead} ${fact.text} ${tail}`)
    .join(' ')
    .toLowerCase();
  if (total.sentence.lang === 'zh') return rest.length < 2 || sharesPair(parts[0]!, total);
  if (total.fact.unit !== null && parts.some(({ fact }) => fact.unit === total.fact.unit)) return true;
  return (rest.toLowerCase().match(/[a-z]{4,}/g) ?? []).every(
    (word) => said.includes(word.slice(0, 4)) || /full|first|half|total|made|making|bring/.test(word),
  );
}

function byPeriod(sentence: Sentence): readonly RawFinding[] {
  const dated = datedItems(sentence);
  return gather(dated, (total, at) => {
    const parts = filled(total, dated.slice(Math.max(0, at - 12), at)) ?? filled(total, dated.slice(at + 1, at + 13));
    return parts === null ? [] : judge(total.item, parts);
  });
}

/** Parts that fill a whole without gap, in the order of their words. */
const CUTS: readonly (readonly [readonly RegExp[], RegExp])[] = [
  [[/上午/, /下午/], /全天|一天|当天|当日|全日/],
  [[/上午/, /下午/, /晚上|夜间|晚间/], /全天|当天|当日|全日/],
  [[/白天|白班/, /夜间|晚上|夜班/], /全天|昼夜|当天/],
  [[/上学期|春季(?:学期)?/, /下学期|秋季(?:学期)?/], /全学年|学年|全年/],
  [[/夏粮|夏收/, /秋粮|秋收/], /全年|粮食总产/],
  [[/上旬/, /中旬/, /下旬/], /全月|当月|本月|整月/],
  [[/\bmorning\b/i, /\bafternoon\b/i], /\b(?:for|over|in|during) the (?:whole )?day\b|\bdaily total\b/i],
  [[/\bspring\b/i, /\bautumn\b|\bfall term\b/i], /\b(?:for|over|in) the (?:whole |school )?year\b/i],
];

const nameOf = (item: Item): string =>
  item.sentence.lang === 'zh'
    ? item.lead.slice(-14)
    : `${item.tail.split(/[,;.]/)[0]!.slice(0, 30)} ${item.lead.split(/[,;.]/).at(-1)!.slice(-30)}`;

/** 上午接待420人，下午610人，全天共1030人. */
function byCut({ items }: Sentence): readonly RawFinding[] {
  // The fewest parts of a whole are two.
  if (items.length < 3) return [];
  const called = items.map((item) => (isAmount(item) ? nameOf(item) : null));
  return gather(CUTS, ([names, whole]) =>
    gather(items, (total, at): readonly RawFinding[] => {
      const name = called[at];
      if (at < names.length || typeof name !== 'string' || !whole.test(name)) return [];
      const parts = items.slice(at - names.length, at);
      const fits = parts.every((part, index) => addable(part, total) && names[index]!.test(nameOf(part)));
      return fits ? judge(total, parts) : [];
    }),
  );
}

const NUMBERS_EN = ['two', 'three', 'four'];

/** "310 bikes in spring and 450 in summer, 790 in the two seasons". */
function byAll({ items, lang }: Sentence): readonly RawFinding[] {
  if (lang === 'zh') return [];
  return gather(items, (total, at): readonly RawFinding[] => {
    const all = /^ (?:\w+ )?(?:in|over|for) (?:the|all) (?:(two|three|four) )?$/i.exec(total.tail.slice(0, 30));
    const next = items[at + 1];
    const count =
      all === null
        ? -1
        : NUMBERS_EN.indexOf(
            /^(two|three|four) (?:seasons|halves|quarters|months|years|weeks|days|terms)/i
              .exec(next?.fact.text ?? '')?.[1]
              ?.toLowerCase() ?? '',
          ) + 2;
    const parts = count < 2 ? [] : items.slice(Math.max(0, at - count), at);
    return parts.length === count && parts.every((part) => addable(part, total) && isAmount(part))
      ? judge(total, parts)
      : [];
  });
}

/** "320 cases, then 410; 760 for the year". */
function byThen(sentence: Sentence): readonly RawFinding[] {
  if (sentence.lang === 'zh') return [];
  const items = sentence.items.filter(isAmount);
  return gather(items, (total, at) => {
    const [first, second] = items.slice(Math.max(0, at - 2), at);
    if (at < 2 || first === undefined || second === undefined || !addable(first, second) || !addable(second, total))
      return [];
    const then = /(?:^|,|;) (?:and )?then (?:another |a further )?$/i.test(second.lead);
    const year =
      /^ (?:\w+ )?(?:for|in|over) (?:the |all )?(?:year|whole|full year|all)\b/i.test(total.tail) ||
      /\b(?:full[- ]year|year['’]s|annual|yearly) (?:total|figure|tally|count|sum) (?:was|is|came to|of|reached) $/i.test(
        total.lead,
      );
    return then && year ? judge(total, [first, second]) : [];
  });
}

/** 四个季度分别立案20件、30件、25件、35件，全年共130件. */
function byEach({ items, lang }: Sentence): readonly RawFinding[] {
  if (lang === 'en') return [];
  return gather(items, (each, at): readonly RawFinding[] => {
    const count =
      '两三四五六'.indexOf(/^([两三四五六])个(?:季度|月|学期|年度|阶段|赛季)/.exec(each.fact.text)?.[1] ?? '无') + 2;
    const parts = items.slice(at + 1, at + 1 + count);
    const total = items[at + 1 + count];
    if (count < 2 || total === undefined || !/分别/.test(parts[0]!.lead) || !isAmount(total)) return [];
    const list = parts.every(
      (part, index) => addable(part, total) && (index === 0 || /^(?:、|和|，)$/.test(part.lead)),
    );
    return list && /^[，,](?:全年|合计|总共|一共|共|上半年|下半年)[^，。；]{0,4}$/.test(total.lead)
      ? judge(total, parts)
      : [];
  });
}

const DAY_ZH =
  /(?:第[一二三四五六七八九十\d]{1,2}(?:天|日|周|轮|季|个月|月|阶段)|(?:周|星期|礼拜)[一二三四五六日天]|[首次当前昨今]天|[首次]日|\d{1,2}[日号])[^，。；]{0,8}$/;
const DAY_EN =
  /^(?: [a-z]+)? (?:on|in|for|during) (?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|first|second|third|fourth|opening|last|next)\b/i;

/** 第一天1.2万人次，第二天1.6万人次，三天累计4.3万人次; "on Saturday and 1,280 on Sunday, making 2,930": days that are added up. */
const byDay = ({ compositions }: Page): readonly RawFinding[] =>
  gather(compositions, ({ whole, parts, link }) => {
    const dated = parts.every(({ lead, tail, sentence }) =>
      sentence.lang === 'zh' ? DAY_ZH.test(lead) : DAY_EN.test(tail),
    );
    return link === 'complete' && parts.length > 1 && dated ? judge(whole, parts) : [];
  });

function judge(total: Item, parts: readonly Item[]): readonly RawFinding[] {
  const sum = sumOf(parts);
  if (sum === null || total.range === null || !clearlyDisjoint(sum, total.range)) return [];
  return [
    {
      facts: [total, ...parts],
      message: say(
        total.sentence.lang,
        `各时期相加为${rangeText(sum)}，与合计“${quoted(total)}”不符。`,
        `The periods add up to ${rangeText(sum)}, not to ${quoted(total)}.`,
      ),
      expected: rangeText(sum),
      actual: quoted(total),
      steps: [`${parts.map(quoted).join(' + ')} = ${rangeText(sum)}`],
      proposals: repairProposals(total, parts),
    },
  ];
}

/** What must stand in a sentence before this rule looks at it: a part of the year, or the words of a total of parts. */
const NEEDS = needs([PARTS_OF_YEAR, CUTS.map(([, whole]) => whole), 'then ', 'two', 'three', 'four', '分别']);

/** The periods of a year add up to its total. */
export const runningTotal: Rule = {
  id: 'running-total',
  severity: 'error',
  before: ['change-recompute', 'sum-exhaustive'],
  check: (page) => {
    const isOpen = letsThrough(page, NEEDS);
    const told = gather(page.sentences, (sentence, at) =>
      isOpen(at)
        ? [
            ...acrossSentences(sentence, page.sentences[at - 1]),
            ...byPeriod(sentence),
            ...byThen(sentence),
            ...byCut(sentence),
            ...byAll(sentence),
            ...byEach(sentence),
          ]
        : [],
    );
    return [...told, ...byDay(page)];
  },
};
