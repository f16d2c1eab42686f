import { needs, sentencesWith } from '../extract/relate/gates.ts';
import type { Sentence } from '../extract/relate/text-view.ts';
import { spanIn } from '../extract/relate/text-view.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

const LATEST_ZH = /最新|新近|最近(?:一次|公布|的统计)|刚刚公布|新公布/;
const LATEST_EN =
  /\b(?:latest|most recent|newest|newly released|just released|up-to-date|recent (?:statistics|figures|data) (?:from|for|of)(?= (?:19|20)\d{2}))\b/i;
const YEAR_ZH = /((?:19|20)\d{2})年/;
const YEAR_EN = /\b((?:19|20)\d{2})\b/;
const REACH = 40;
const OLD = 3;

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([LATEST_ZH, LATEST_EN], [YEAR_ZH, YEAR_EN]);

function judge(sentence: Sentence, issueDate: string): readonly RawFinding[] {
  const zh = sentence.lang === 'zh';
  const text = sentence.text.slice(0, 800);
  const word = (zh ? LATEST_ZH : LATEST_EN).exec(text);
  if (word === null || (zh ? /最新(?:款|型|鲜)/ : /\blatest (?:model|version|album|film|book)\b/i).test(text))
    return [];
  // 2019年的最新报告: the year right before the word.
  const early = zh ? /((?:19|20)\d{2})年的?$/.exec(text.slice(Math.max(0, word.index - 8), word.index)) : null;
  const behind = early === null ? text.slice(word.index, word.index + word[0].length + REACH) : early[0];
  const year = (zh ? YEAR_ZH : YEAR_EN).exec(behind);
  if (
    year === null ||
    /以来|至今|起|since|from (?:19|20)\d{2} to/i.test(behind.slice(Math.max(0, year.index - 8), year.index + 9))
  )
    return [];
  const gap = Number(issueDate.slice(0, 4)) - Number(year[1]);
  if (gap <= OLD) return [];
  const start = sentence.start + word.index;
  return [
    {
      facts: sentence.dates.filter((date) => date.text.includes(year[1]!)).slice(0, 1),
      spans: [spanIn(sentence.block, start, start + word[0].length)],
      message: say(
        sentence.lang,
        `“${word[0]}”的数据是${year[1]}年的，已过${gap}年。`,
        `The “${word[0].toLowerCase()}” figures are of ${year[1]}, ${gap} years old.`,
      ),
      actual: year[1]!,
      steps: [`${issueDate.slice(0, 4)} − ${year[1]} = ${gap}`],
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
    return issueDate === null ? [] : sentencesWith(page, NEEDS).flatMap((sentence) => judge(sentence, issueDate));
  },
};
