import { daysInMonth } from '../extract/calendar.ts';
import { factsInBlock, sentenceAt } from '../extract/relate/places.ts';
import { type Block, spanIn } from '../extract/relate/text-view.ts';
import { isoOf, type WrittenDate, writtenDates } from '../extract/relate/written-dates.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

const REACH = 60;
const DONE_ZH =
  /(?:了|已|已经|闭幕|落幕|结束|举行|召开|完成|开幕|启动|竣工|建成|揭牌|投产|通车|发布|印发|落成|荣获|获评|当选|投用|去世|夺冠|毕业|结业|举办|签约|开工)/;
const SURE_ZH = /了(?!解|望)|已经?|曾|刚刚|昨日|圆满|顺利|正式|落成|荣获|获评|当选|去世|夺冠/;
const AHEAD_ZH =
  /将|拟|计划|预计|力争|定于|前|到|至|截止|截至|届时|有望|目标|明年|即将|起施行|起执行|起实施|报名|以前|之前|为止|期限|到期|有效/;
const DONE_EN =
  /\b(?:closed|opened|ended|began|started|took place|was held|were held|finished|launched|died|won|lost|met|signed|arrived|left|completed|published|came|voted|rejected|approved|passed|became|joined|went|attended|elected|killed|celebrated|gathered|returned|resigned|retired|reached|introduced|adopted|ratified|inaugurated|unveiled|collapsed|merged|acquired|bought|sold|announced|said|held|gave|handed|received|graduated|hosted|(?:was|were|has been|have been) [a-z]+ed)\b/i;
const AHEAD_EN =
  /\b(?:will|would|is to|are to|was to|were to|due|planned|plans? (?:to|for)|planning|to be|scheduled|expected|set (?:to|for)|until|by|before|deadline|may(?! \d)|could|should|from|postponed|moved|delayed|ahead|expires?|valid|target|forecast|announced|said)\b/i;

/** The clauses of the sentence that the date stands in, a little way on both sides. */
function around({ block, start, end }: WrittenDate): string {
  const sentence = sentenceAt(block, start);
  const from = Math.max(sentence?.start ?? 0, start - REACH);
  return `${block.text.slice(from, start)}|${block.text.slice(end, Math.min(sentence?.end ?? end, end + REACH))}`;
}

function judge(date: WrittenDate, issueDate: string): readonly RawFinding[] {
  const { block, year, month, day, start, end, text } = date;
  if (year === null || day < 1 || day > daysInMonth(year, month) || isoOf(year, month, day) <= issueDate) return [];
  const words = around(date);
  const zh = block.lang === 'zh';
  const done = zh ? DONE_ZH.test(words) && SURE_ZH.test(words) : DONE_EN.test(words);
  if (!done || (zh ? AHEAD_ZH : AHEAD_EN).test(words)) return [];
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

const MONTH_ZH = /((?:19|20)\d{2})年(\d{1,2})月(?!\d{1,2}[日号]|\s?\d)/g;
const MONTHS_EN = 'january february march april may june july august september october november december'.split(' ');
const MONTH_EN = new RegExp(`\\b(${MONTHS_EN.join('|')}) ((?:19|20)\\d{2})\\b`, 'gi');

/** Months without a day, told as done and later than the month of the issue. */
function months(block: Block, issueDate: string): readonly RawFinding[] {
  const zh = block.lang === 'zh';
  return [...block.text.matchAll(zh ? MONTH_ZH : MONTH_EN)].flatMap((match) => {
    const year = Number(zh ? match[1] : match[2]);
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
      : blocks.flatMap((block) => [
          ...writtenDates(block).flatMap((date) => judge(date, issueDate)),
          ...months(block, issueDate),
        ]),
};
