import { needs, sentencesWith } from '../extract/relate/gates.ts';
import { sentenceBehind } from '../extract/relate/near.ts';
import type { Sentence } from '../extract/relate/text-view.ts';
import { spanIn } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

const LATEST_ZH = /最新(?!款|型|鲜|版|一[期轮季])|最近一次|目前最新|新近|最近(?:一次|公布|的统计)|刚刚公布|新公布/;
const LATEST_EN =
  /\b(?:latest|most recent|newest|newly released|just released|up-to-date|current (?:figures|data|statistics|estimates?|numbers)|new (?:data|figures|statistics) (?:show|suggest|put)|recent (?:statistics|figures|data) (?:from|for|of)(?= (?:19|20)\d{2}))\b/i;
const YEAR_ZH = /(?<!\d)((?:19|20)\d{2})年/;
const YEAR_EN = /\b((?:19|20)\d{2})\b/;
const OLD = 3;
/** A year that the latest figure is set against, not the year that it is of: 比2018年, "down from 19% in 2014". */
const AGAINST_ZH = /(?:比|较|与|和|而|(?<!来)自|从|由|早在|此前|到|(?<!截)至|第)[^，。；]{0,4}$/;
const AGAINST_EN =
  /(?:\b(?:than|since|against|compared|while|whereas|although|but|until|after|before|born|founded|law|act|cup)\b[^,.;]{0,30}|\b(?:down|up) (?:from|on)\b[^;.]{0,30}|\bfrom [\d.%]+ in )$/i;
/** The next sentence says of when it is: 这项调查完成于2018年, "The data cover 2019". */
const DATED_ZH =
  /^[\s“]*(?:该|这|此)[^，。；]{0,8}(?:调查|数据|统计|普查|监测|报告|研究)[^。；]{0,14}?((?:19|20)\d{2})年/;
const DATED_EN =
  /^\s*(?:The|These|Those|This|It|They)(?: [a-z]+){0,2} (?:covers?|dates? (?:from|back to)|(?:was|were) (?:made|collected|conducted|carried out|taken|compiled) in|(?:is|are) (?:from|for|of)|refers? to)\b[^.;\d]{0,16}((?:19|20)\d{2})\b/;

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([LATEST_ZH, LATEST_EN]);

/** The year that the figure called latest is of; null where none, or a late one too, is named. */
function yearOf(sentence: Sentence, text: string, issue: number): string | null {
  const zh = sentence.lang === 'zh';
  const years = [...text.matchAll(new RegExp(zh ? YEAR_ZH : YEAR_EN, 'g'))];
  if (years.some(([, year]) => issue - Number(year) <= OLD && Number(year) <= issue)) return null;
  // The sentence may say itself when the figure is of: 今年, 8月底.
  if (zh ? /今年|去年|上月|本月|日前/.test(text) : /\b(?:this year|last year|last month)\b/i.test(text)) return null;
  const [clause] = text
    .slice(0, 400)
    .split(/[；;]/)
    .filter((part) => (zh ? LATEST_ZH : LATEST_EN).test(part));
  if (/最新[^，。；]{0,12}(?:尚未|未公布|将|有待)/.test(clause ?? '')) return null;
  const own = years.filter(
    ({ index }) =>
      !(zh ? AGAINST_ZH : AGAINST_EN).test(text.slice(Math.max(0, index - 40), index)) &&
      !/^(?:年)?(?:以来|至今|起|的?\d)|^s\b| to (?:19|20)\d{2}/.test(text.slice(index + 4, index + 12)),
  );
  if (own.length === 1) return own[0]![1]!;
  const next = own.length === 0 && years.length === 0 ? sentenceBehind(sentence)?.text.slice(0, 100) : undefined;
  return next === undefined ? null : ((zh ? DATED_ZH : DATED_EN).exec(next)?.[1] ?? null);
}

function judge(sentence: Sentence, issueDate: string): readonly RawFinding[] {
  const zh = sentence.lang === 'zh';
  const text = sentence.text.slice(0, 400);
  const word = (zh ? LATEST_ZH : LATEST_EN).exec(text);
  if (word === null || (zh ? /最新(?:款|型|鲜)/ : /\blatest (?:model|version|album|film|book)\b/i).test(text))
    return [];
  const issue = Number(issueDate.slice(0, 4));
  const year = yearOf(sentence, text, issue);
  if (year === null) return [];
  const gap = issue - Number(year);
  if (gap <= OLD) return [];
  const start = sentence.start + word.index;
  return [
    {
      facts: sentence.dates.filter((date) => date.text.includes(year)).slice(0, 1),
      spans: [spanIn(sentence.block, start, start + word[0].length)],
      message: say(
        sentence.lang,
        `“${word[0]}”的数据是${year}年的，已过${gap}年。`,
        `The “${word[0].toLowerCase()}” figures are of ${year}, ${gap} years old.`,
      ),
      actual: year,
      steps: [`${issueDate.slice(0, 4)} − ${year} = ${gap}`],
    },
  ];
}

/** "Latest" is said of data no more than three years old. */
export const stale: Rule = {
  id: 'stale',
  severity: 'info',
  before: [],
  check: (page) => {
    const { issueDate } = page;
    return issueDate === null ? [] : gather(sentencesWith(page, NEEDS), (sentence) => judge(sentence, issueDate));
  },
};
