import { cued } from '../extract/relate/cues.ts';
import { sentenceBefore } from '../extract/relate/near.ts';
import { oncePer } from '../extract/relate/places.ts';
import type { Share } from '../extract/relate/shares.ts';
import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { isPercent } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { hiddenDenominator } from './arithmetic/hidden-denominator.ts';
import { possibleCounts } from './arithmetic/possible-counts.ts';
import type { Page } from './page.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const GROUP_ZH = [
  '问卷',
  '受访',
  '调查',
  '样本',
  '抽查',
  '抽检',
  '抽样',
  '被调查',
  '参与者',
  '考生',
  '学员',
  '患者',
  '回收',
  '测评',
  '访谈',
  '试验',
  '实验',
  '志愿者',
  '访问',
  '随访',
  '抽取',
  '走访',
  '检测',
  '抽测',
  '面试',
  '应聘',
  '报名',
  '送检',
  '收治',
  '接诊',
];
const GROUP_EN = [
  'surveyed',
  'respondents',
  'poll',
  'survey',
  'study',
  'trial',
  'panel',
  'focus group',
  'questioned',
  'canvassed',
  'quizzed',
  'volunteers',
  'interviewed',
  'asked',
  'polled',
  'questionnaires',
  'sampled',
  'tested',
  'inspected',
  'checked',
  'participants',
  'trainees',
  'students',
  'patients',
  'answered',
  'replies',
  'responses',
  'sample',
];
/** Rates of something else than the group: 床位使用率, 增长率. */
const OTHER_RATE_ZH = /(?:使用|利用|入住|上座|增长|周转|覆盖|回报|毛利)率/;
const RATE_ZH = ['率', '度', '表示', '认为', '满意', '合格', '占'];
/** More possible totals than this say little. */
const NARROW = 25n;

/** An exact whole number as written, or null. */
function wholeCount({ fact, value, range }: Item): bigint | null {
  if (value === null || !value.isInteger() || value.lte(0) || fact.qualifier !== 'exact') return null;
  if (!['count', 'change'].includes(fact.kind)) return null;
  return range?.low.eq(range.high) ? BigInt(value.toFixed(0)) : null;
}

const exactPercent = ({ fact }: Item): string | null => (fact.qualifier === 'exact' ? fact.decimal : null);

/** The group that a percent is a share of: said so ("96% of 37"), or a survey's head count just before it. */
function groupOf(sentence: Sentence, percent: Item, shares: ReadonlyMap<Item, Share>): Item | null {
  const share = shares.get(percent);
  if (share?.whole) return share.part === null ? share.whole : null;
  if (share?.part || share?.baseName) return null;
  if (isRateOfPart(sentence.items[percent.index - 1], percent)) return null;
  // 网点1124个，覆盖率由88%提升至94%: a share of some earlier number.
  if (sentence.lang === 'zh' && /[由从][^，。；]{0,6}$/.test(percent.lead)) return null;
  const last = sentence.items[percent.index - 1];
  // 29名患者随访半年: how long stands between.
  const before =
    (last?.fact.kind === 'duration' ? sentence.items[percent.index - 2] : last) ?? groupBefore(sentence, percent);
  if (before === undefined || before === null || wholeCount(before) === null) return null;
  const words = before.lead + before.fact.text + before.tail;
  if (isPlainGroup(before, percent)) return before;
  if (!cued(words, GROUP_ZH, GROUP_EN)) return null;
  if (OTHER_RATE_ZH.test(percent.lead)) return null;
  return sentence.lang === 'en' || RATE_ZH.some((word) => (percent.lead + percent.tail).includes(word)) ? before : null;
}

/** 检出不合格样品49851批次，不合格率为2.70%: the number is what the rate counts, not of whom. */
function isRateOfPart(part: Item | undefined, { lead }: Item): boolean {
  const named = /([\u4e00-\u9fa5]{2,4})率(?:约|达到?|为|是|仅)*$/.exec(lead)?.[1];
  return part !== undefined && named !== undefined && part.lead.includes(named.slice(-2));
}

/** "The trial had 17 patients. The response rate was 79%": the only number of the sentence before, where none else is named. */
function groupBefore(sentence: Sentence, percent: Item): Item | null {
  const before = sentenceBefore(sentence);
  if (before === undefined || before.items.length !== 1 || percent.lead.length > 60) return null;
  const other =
    sentence.lang === 'zh' ? /中|其|占|全[市省国县]|去年|增|降/ : /\b(?:of|among|last year|rose|fell|up|down)\b/i;
  const named = sentence.lang === 'zh' ? /率|度|表示|认为|满意/ : /\b(?:rate|said|were|was|had)\b/i;
  const said = percent.lead + percent.tail.slice(0, 20);
  return other.test(percent.lead) || !named.test(said) || /^ of\b/.test(percent.tail) ? null : before.items[0]!;
}

/** "全班29名同学，85%选择住校", "在14家餐馆中，80%…", "Of 29 pupils, 85% …": the whole group, and right behind it the share. */
function isPlainGroup(group: Item, percent: Item): boolean {
  const gap = percent.lead;
  if (group.sentence.lang === 'en')
    return (
      (/(?:^|[.;,] ?)(?:of|among|out of)(?: the| all| its)? $/i.test(group.lead) ||
        /\bin an? (?:class|group|sample|panel|team|survey|study|poll) of (?:the )?$/i.test(group.lead)) &&
      /^(?: [a-z]+){0,2}, (?:about )?$/i.test(gap)
    );
  if (/[占增减升降比较]/.test(gap)) return false;
  return (
    /[^\d，。；]{1,8}中，?(?:有|已有|仅有)?$/.test(gap) ||
    // 班里31名同学，有40%参加了
    /^[^\d，。；]{0,8}，(?:约|只|仅)?有$/.test(gap) ||
    (/(?:全|共有?|一共|总共)[^，。；]{0,4}$/.test(group.lead) && /^[^，。；\d]{0,6}，$/.test(gap))
  );
}

/** A percent with the group that it is a share of, and the group's exact head count. */
export interface GroupShare {
  readonly percent: Item;
  readonly group: Item;
  readonly n: bigint;
  /** The percent's digits as written. */
  readonly written: string;
}

/** All exact percents of a page whose group is counted in the text. */
export const groupShares = oncePer((page: Page): readonly GroupShare[] => {
  const shares = new Map(page.shares.map((share) => [share.percent, share]));
  return gather(page.items, (percent): GroupShare[] => {
    const written = isPercent(percent) && percent.fact.kind === 'percent' ? exactPercent(percent) : null;
    const group = written === null ? null : groupOf(percent.sentence, percent, shares);
    const n = group === null ? null : wholeCount(group);
    return written === null || group === null || n === null ? [] : [{ percent, group, n, written }];
  });
});

const impossible = (page: Page): readonly RawFinding[] =>
  groupShares(page)
    .filter(({ n, written }) => possibleCounts(n, written) === null)
    .map(({ percent, group, n, written }) => impossibleFinding(percent, group, n, written));

function impossibleFinding(percent: Item, group: Item, n: bigint, written: string): RawFinding {
  const places = written.includes('.') ? written.length - written.indexOf('.') - 1 : 0;
  const below = Math.floor((Number(written) * Number(n)) / 100);
  const near = [below, below + 1].filter((k) => k <= Number(n));
  const each = near.map((k) => ({ k, percent: ((100 * k) / Number(n)).toFixed(places) }));
  return {
    facts: [percent, group],
    message: say(
      percent.sentence.lang,
      `${quoted(group)}中没有哪个整数占${quoted(percent)}。`,
      `No whole number out of ${quoted(group)} makes ${quoted(percent)}.`,
    ),
    expected: each.map((one) => `${one.percent}%`).join(' / '),
    actual: quoted(percent),
    steps: each.map((one) => `${one.k} ÷ ${n} = ${one.percent}%`),
    proposals: each.map((one) => `${one.percent}% (${one.k}/${n})`),
  };
}

/** A count and its share of a total that the text only names: which totals fit. */
function hiddenTotal({ percent, part, whole, baseName }: Share): readonly RawFinding[] {
  const written = exactPercent(percent);
  if (part === null || whole !== null || baseName === null || written === null) return [];
  const count = wholeCount(part);
  const fits = count === null ? null : hiddenDenominator(count, written);
  if (fits === null || fits.high === null || fits.high - fits.low > NARROW) return [];
  const { lang } = percent.sentence;
  const only = fits.low === fits.high;
  const total = only ? String(fits.low) : `${fits.low}–${fits.high}`;
  return [
    {
      severity: 'info',
      facts: [percent, part],
      message: say(
        lang,
        only
          ? `${quoted(part)}占${quoted(percent)}，“${baseName}”只能是${total}。`
          : `${quoted(part)}占${quoted(percent)}，“${baseName}”应在${total}之间。`,
        only
          ? `${quoted(part)} at ${quoted(percent)} leaves exactly ${total} for “${baseName}”.`
          : `${quoted(part)} at ${quoted(percent)} leaves ${total} for “${baseName}”.`,
      ),
      expected: total,
      steps: [
        `${count} ÷ ${written}% = ${((Number(count) / Number(written)) * 100).toFixed(2)}`,
        `${count} ÷ ${fits.low} = ${((Number(count) / Number(fits.low)) * 100).toFixed(4)}%`,
      ],
    },
  ];
}

/** Some whole number out of n gives the percent; and from a count with its percent, the total that is not written. */
export const shareFeasible: Rule = {
  id: 'share-feasible',
  severity: 'warning',
  before: [],
  check: (page) => [...impossible(page), ...gather(page.shares, hiddenTotal)],
};
