const WHOLE_DAY =
  /(?:\d{4}|民國\s?\d{2,3})\s?年.{0,2}\d{1,2}\s?月.{0,2}\d{1,2}\s?日|\b\d{4}-\d{2}-\d{2}\b|\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},?)? \d{4}\b/i;
const BESIDE_DAY =
  /星期|第\s?[A-Z]?\d{1,3}\s?版|责编|责任编辑|編輯|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bpage [A-Z]?\d|\bvol\. ?\d/i;
/** 滨江日报, 滨江晚报 经济 第3版, 滨江教育周刊: a paper's name alone, or with the number of a page. */
const PAPER = /^[\u4e00-\u9fff]{2,10}(?:报|報|周刊|週刊)(?=$|[ \u3000])/;
/** 秋收简报, 情况通报, 天气预报: sorts of report, which head a story. 青年报 is a paper. */
const REPORT = /(?:[简喜战播海通预汇季公捷警财举申情]|(?<![青少])年)报$/;
const NAME_LENGTH = 12;
const PAGE_NUMBER = /^[^\d]{0,16}第\s?[A-Z]?\d{1,3}\s?版|^[^\d]{2,16}第\s?\d{1,5}\s?期(?=[ \u3000]|\d{1,3}\s?版|$)/;
const ENDS_SENTENCE = /[。！？；.!?;，,:：]$|[，。；！？]/;

/** Longest line of a masthead, in UTF-16 units. */
export const LONGEST_MASTHEAD = 60;
/** Name of the paper, day and section may have a line each. */
export const MASTHEAD_LINES = 4;

/** "2025年10月1日 星期三 责编 …", "Wednesday, October 1, 2025 | Page A3": a day with its weekday or page, no sentence. */
export const tellsIssue = (text: string): boolean =>
  text.length <= LONGEST_MASTHEAD &&
  !/[。！？；.!?;，,:：]$/.test(text) &&
  WHOLE_DAY.test(text) &&
  BESIDE_DAY.test(text);

/** The same, or a line with the name of the paper or the number of the page alone. */
export function namesPaper(text: string): boolean {
  if (tellsIssue(text)) return true;
  if (text.length > 40 || ENDS_SENTENCE.test(text)) return false;
  return PAGE_NUMBER.test(text) || (PAPER.test(text) && text.length <= NAME_LENGTH && !REPORT.test(text));
}
