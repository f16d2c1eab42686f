import { needs, sentencesWith } from '../extract/relate/gates.ts';
import { sentenceBefore } from '../extract/relate/near.ts';
import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import { matchesOf } from '../text/finder.ts';
import type { Page } from './page.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

const REAL_ZH =
  /购买力|实际(?:收入|增长|工资|增至|提高|购买|改善|提升|负担|水平|生活|鼓|上)|生活(?:水平|质量|条件)|更值钱|能买到|买得起|真实收入|富裕|过得更好|宽裕|富了|阔绰/;
const REAL_EN =
  /\bbuys?\b|\bpurchasing power\b|\breal (?:wages?|incomes?|terms|pay|rise|increase|growth|gain|value|earnings)\b|\b(?:better|well) off\b|\bafford(?:able)?\b|\bliving standards?\b|\bstandard of living\b|\brich(?:er)?\b|\bwealthier\b|\bworth (?:\w+ )?(?:times )?(?:more|as much)\b/i;
const DEFLATED =
  /扣除|剔除|价格因素|通胀|物价|CPI|可比|考虑价格|kept pace|in today['’]s (?:money|prices)|after (?:allowing for )?prices|constant (?:prices|money)|2\d{3} prices|CPI|不变价|可比价|平减|inflation|adjusted|constant prices|real terms after|deflat/i;
const MONEY_TEXT = /(\d[\d,]{0,12}) ?(?:元|yuan|dollars|pounds|euros)/i;
const FAR = 5;
/** Where the day of the issue is not known, now is at least this year. */
const KNOWN = 2025;
const YEARS = /((?:19|20)\d{2})/g;

/** 20年前, 十五年前, "thirty years ago": a span that names no year. */
const AGO =
  /(?:(\d{1,2})|([一二三四五六七八九]?十[一二三四五六七八九]?))年前|\b(\d{1,2}|ten|fifteen|twenty|thirty|forty|fifty) years ago\b/i;
const TENS_EN = ['ten', 'fifteen', 'twenty', 'thirty', 'forty', 'fifty'];

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([REAL_ZH, REAL_EN]);

/** Whether the words name a time at least five years back without a year. */
function isLongAgo(text: string): boolean {
  const ago = AGO.exec(text);
  if (ago === null) return false;
  return ago[2] !== undefined || TENS_EN.includes(ago[3]?.toLowerCase() ?? '') || Number(ago[1] ?? ago[3]) >= FAR;
}

/** The span of years that the sentence names; 如今 and "now" stand for the year of the issue, or for "long after". */
function yearsApart(text: string, issueDate: string | null): number {
  const years = matchesOf(text, YEARS)
    .map(([year]) => Number(year))
    .filter((year) => year >= 1900 && year <= 2099);
  if (years.length === 0) return 0;
  const now = /如今|现在|目前|今年|今天|\bnow\b|\btoday\b|\bthis year\b/i.test(text) || years.length === 1;
  const latest = now
    ? issueDate === null
      ? Math.min(...years) + (Math.min(...years) <= KNOWN - FAR ? FAR : 0)
      : Number(issueDate.slice(0, 4))
    : Math.max(...years);
  return latest - Math.min(...years);
}

const MULTIPLES: readonly RegExp[] = [
  /two|doubl|twice|两倍|一倍|翻一?番/i,
  /three|tripl|trebl|三倍|两倍|3倍|2倍/i,
  /four|quadrupl|四倍|三倍|4倍|3倍|翻两番/i,
  /five|五倍|四倍|5倍|4倍/i,
];

/** "In real terms, up by half": what is not the plain quotient of the two sums has allowed for prices. */
function isDeflated(text: string, money: readonly Item[]): boolean {
  if (!/\bin real terms\b|实际(?:增|提|上)/i.test(text)) return false;
  const [old, now] = [money[0]?.value, money.at(-1)?.value];
  if (!old?.gt(0) || now === undefined || now === null || money.length < 2) return false;
  const times = Math.round(now.div(old).toNumber());
  return MULTIPLES[times - 2]?.test(text) === false;
}

const moneyIn = ({ items }: Sentence): readonly Item[] =>
  items.filter(({ fact }) => fact.kind === 'money' || fact.currency !== null);

function judge(sentence: Sentence, { issueDate }: Page): readonly RawFinding[] {
  const own = sentence.text.slice(0, 800);
  const real = (sentence.lang === 'zh' ? REAL_ZH : REAL_EN).exec(own);
  if (real === null || DEFLATED.test(own)) return [];
  // "The wage was $5 in 2006 and is $12 now. Workers can buy twice as much": the sums may stand a sentence before.
  const alone = moneyIn(sentence).length === 0 && !MONEY_TEXT.test(own);
  const before = alone ? sentenceBefore(sentence) : undefined;
  if (alone && (before === undefined || sentence.items.some(({ fact }) => fact.kind === 'money'))) return [];
  const told = before ?? sentence;
  const text = told.text.slice(0, 800);
  const money = moneyIn(told);
  if (DEFLATED.test(text) || (money.length === 0 && !MONEY_TEXT.test(text)) || isDeflated(own, money)) return [];
  if (before !== undefined && money.length < 2) return [];
  if (yearsApart(text, issueDate) < FAR && !isLongAgo(text)) return [];
  return [
    {
      facts: money.length > 0 ? money : sentence.items.slice(0, 1),
      message: say(
        sentence.lang,
        `相隔多年的名义金额不能直接说明“${real[0]}”，应扣除价格因素。`,
        `Prices of years so far apart say nothing of “${real[0]}” without allowing for inflation.`,
      ),
    },
  ];
}

/** A claim about what money buys allows for prices. */
export const nominalMoney: Rule = {
  id: 'nominal-money',
  severity: 'info',
  before: [],
  check: (page) => gather(sentencesWith(page, NEEDS), (sentence) => judge(sentence, page)),
};
