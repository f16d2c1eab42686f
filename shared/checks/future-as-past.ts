import { daysInMonth } from '../extract/calendar.ts';
import { factsInBlock, sentenceAt } from '../extract/relate/places.ts';
import { type Block, spanIn } from '../extract/relate/text-view.ts';
import { isoOf, type WrittenDate, writtenDates } from '../extract/relate/written-dates.ts';
import { gather } from '../gather.ts';
import { matchesOf } from '../text/finder.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

const REACH = 60;
const DONE_ZH =
  /了|已|闭幕|落幕|落下帷幕|结束|举行|召开|完成|开幕|启动|竣工|建成|揭牌|投产|投用|投入使用|上线|通车|开通|发布|公布|印发|落成|荣获|获评|获得|夺得|当选|去世|逝世|病逝|夺冠|取胜|战胜|击败|毕业|结业|举办|签约|签署|开工|宣判|判处|判决|抵达|发生|遇难|接待|吸引|封顶|合龙|贯通|下线|首飞|交付|并网|下水/;
const SURE_ZH =
  /了(?!解|望)|已经?|曾|刚刚|昨日|圆满|顺利|正式|落成|荣获|获评|当选|去世|逝世|夺冠|取胜|战胜|击败|落下帷幕|(?:接待|运送|吸引|售出|起降|共有|参加)[^，。；]{0,12}\d/;
const AHEAD_ZH =
  /将|拟|(?<!原)计划|预计|预期|力争|争取|确保|定于|定在|届时|有望|目标|即将|起施行|起执行|起实施|报名|截止|截至|以前|之前|为止|期限|到期|有效|(?<![接招款对优])待(?!遇)|预售|倒计时|日程|安排|准备|明年/;
/** The date is a limit, not the day of a deed: 12月5日前, 至12月5日. */
const LIMIT_ZH = /(?:至|到|—|－|-|持续到)\|[^|]*$|\|(?:之?前|以前|止|截止|为止|起|至|到|—)/;

/** The way papers tell what was done: the day, a comma, and the deed to the end of its clause. */
const OPENS_ZH =
  /^[^，。]{0,2}\|[，,][^，。；]{2,40}(?:建成通车|建成投用|投入使用|投入运营|正式运营|开通|通车|揭牌|竣工|闭幕|开幕|落幕|举行|召开|宣判|去世|逝世|获奖|夺冠)[，。]/;

const IRREGULAR =
  'took|held|won|lost|met|left|came|went|gave|sold|bought|said|told|began|became|died|cast|beat|led|fell|rose|ran|saw|spent|built|broke|flew|drew|made|sent|paid|put|set|shot|struck|hit|cut|sang|swam|swept|wrote|chose|found|fought|caught|brought|taught|thought|kept|laid|read|sank|spoke|stole|threw|wore|born|drowned|was|were|had';
const PAST = `(?:[a-z]{2,}ed|${IRREGULAR})`;
const PRESENT =
  '(?:opens?|runs?|begins?|starts?|closes?|ends?|takes|goes|comes|returns?|airs?|is|are|arrives?|leaves?|lasts?|falls?|expires?|has|have|plays?|meets?|turns?|(?<=\\b(?:which|who|that|it|he|she) )[a-z]{2,}s)';
const VERB_EN = new RegExp(`\\b(?:(${PAST})|(${PRESENT}))\\b`, 'gi');
const AHEAD_EN =
  /\b(?:will|would|shall|is to|are to|was to|were to|due|plans? (?:to|for)|plann(?:ed|ing)|to be|scheduled|expect(?:s|ed|ing)?|set (?:to|for)|deadline|may(?! \d)|might|could|should|must|can|postponed|moved|delayed|ahead|expires?|valid|targets?|forecasts?|hopes?|aims?|next|upcoming|booked|tickets? for|slated|pencilled|promised|vowed|pledged|agreed|proposed|called for|set (?:the|a) date)\b/i;
/** The date goes with a noun, not with a verb: "tickets for its reopening in December 2025". */
const NOUN_EN =
  /\b(?:for|of) (?:its|the|their|a|an|his|her|this) (?:[a-z]+ )?[a-z]+ (?:on|in) (?:[A-Z][a-z]+day,? )?(?:the )?\|/i;
const PLACED_EN =
  /(?:\b(?:on|in)|^\s*(?:On|In)|[,(])(?: the)?(?: early| late| mid-?)? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?$|^\s*$/i;

/** The clauses of the sentence that the date stands in, a little way on both sides of a mark. */
function around({ block, start, end }: WrittenDate): string {
  const sentence = sentenceAt(block, start);
  const from = Math.max(sentence?.start ?? 0, start - REACH);
  return `${block.text.slice(from, start)}|${block.text.slice(end, Math.min(sentence?.end ?? end, end + REACH))}`;
}

/** The verb nearest before the date, or the first one behind it, is in the past. */
function isPastEn(words: string): boolean {
  const [before, behind] = words.split('|') as [string, string];
  if (!PLACED_EN.test(before) || NOUN_EN.test(`${before}|`)) return false;
  if (/\b(?:until|till|to|by|before|from|through|since)\b[^,.;]{0,6}(?:[A-Z][a-z]+day,? )?(?:the )?$/i.test(before))
    return false;
  const verbs = matchesOf(before, VERB_EN);
  const verb = verbs.at(-1) ?? matchesOf(behind, VERB_EN)[0];
  return verb?.[1] !== undefined;
}

const isDone = (words: string, zh: boolean): boolean =>
  zh
    ? DONE_ZH.test(words) &&
      (SURE_ZH.test(words) || OPENS_ZH.test(words)) &&
      !AHEAD_ZH.test(words) &&
      !LIMIT_ZH.test(words)
    : isPastEn(words) && !AHEAD_EN.test(words);

/**
 * The year of a day written without one. It is taken for this year's where the text names no other year and the issue is
 * not of a spring that looks back on autumn.
 */
function yearOf({ block, year, month, start }: WrittenDate, issueDate: string): number | null {
  if (year !== null) return year;
  const issueMonth = Number(issueDate.slice(5, 7));
  if (issueMonth <= 4 && month >= 8) return null;
  const before = block.text.slice(Math.max(0, start - 200), start + 40);
  return /(?:19|20)\d{2}|去年|上年|前年|当年|那年|last year/i.test(before) ? null : Number(issueDate.slice(0, 4));
}

function judge(date: WrittenDate, issueDate: string): readonly RawFinding[] {
  const { block, month, day, start, end, text } = date;
  const year = yearOf(date, issueDate);
  if (year === null || day < 1 || day > daysInMonth(year, month) || isoOf(year, month, day) <= issueDate) return [];
  if (!isDone(around(date), block.lang === 'zh')) return [];
  return [
    {
      facts: factsInBlock(block, start, end),
      spans: [spanIn(block, start, end)],
      message: say(
        block.lang,
        `“${text}”晚于出版日期${issueDate}，文中却说已经发生。`,
        `${text} is later than the issue of ${issueDate}, but is told as done.`,
      ),
      expected: `≤ ${issueDate}`,
      actual: isoOf(year, month, day),
      steps: [`${isoOf(year, month, day)} > ${issueDate}`],
    },
  ];
}

const MONTH_ZH = /((?:19|20)\d{2}年|今年|本年)(\d{1,2})月(?!\d{1,2}[日号]|\s?\d)/g;
const MONTHS_EN = 'january february march april may june july august september october november december'.split(' ');
const MONTH_EN = new RegExp(`\\b(${MONTHS_EN.join('|')}) ((?:19|20)\\d{2})\\b`, 'gi');

/** Months without a day, told as done and later than the month of the issue. */
function months(block: Block, issueDate: string): readonly RawFinding[] {
  const zh = block.lang === 'zh';
  return gather(matchesOf(block.text, zh ? MONTH_ZH : MONTH_EN), (match) => {
    const named = Number.parseInt(zh ? match[1]! : match[2]!, 10);
    const year = Number.isNaN(named) ? Number(issueDate.slice(0, 4)) : named;
    const month = zh ? Number(match[2]) : MONTHS_EN.indexOf(match[1]!.toLowerCase()) + 1;
    // "20 November 2025" has its day and is looked at as one.
    if (
      month < 1 ||
      month > 12 ||
      (!zh && /\d(?:st|nd|rd|th)? (?:of )?$/.test(block.text.slice(Math.max(0, match.index - 8), match.index)))
    )
      return [];
    if (isoOf(year, month, 1).slice(0, 7) <= issueDate.slice(0, 7)) return [];
    const start = match.index;
    return judge({ block, year, month, day: 1, start, end: start + match[0].length, text: match[0] }, issueDate);
  });
}

/** What is told as done is not later than the day of the issue. */
export const futureAsPast: Rule = {
  id: 'future-as-past',
  severity: 'warning',
  before: [],
  check: ({ issueDate, blocks }) =>
    issueDate === null
      ? []
      : gather(blocks, (block) => [
          ...gather(writtenDates(block), (date) => judge(date, issueDate)),
          ...months(block, issueDate),
        ]),
};
