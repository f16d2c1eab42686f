/**
 * How alike texts of one page are. Chinese is compared by runs of two or three characters and by figures, English by
 * its names and longer words: a section goes on with the story whose names it repeats.
 */
export type Terms = ReadonlySet<string>;

/** Characters of a section that are looked at: its beginning tells what it is about. */
const LOOKED_AT = 2_000;
const HAN_RUN = /[\u4e00-\u9fff]+/g;
const FIGURE = /\d+(?:\.\d+)?/g;
/** Words of five letters and more, and names inside a sentence. */
const ENGLISH = /(?<=[a-z,’”] )[A-Z][a-z]{2,}|[a-z]{5,}/g;
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** What any two stories share: the words of reports and of statistics. */
const GENERIC =
  /百分点|同比|环比|同比增长|比上年|比去年|上年同期|去年同期|前三季度|上半年|下半年|今年以来|年以来|本报讯|记者|通讯员|负责人|据介绍|据了解|截至目前|目前|万人次|平方米|平方公里|分别|有限公司|董事长|总经理|局长|主任|表示|介绍|今年|去年|全市|全省|全县|全国|我市|我省|增长|下降|达到|超过|以上|左右|其中|同时|此外|一步/g;

/** Runs of `size` Han characters that stand in the text. */
function addRuns(terms: Set<string>, text: string, size: number): void {
  for (const [run] of text.matchAll(HAN_RUN))
    for (let at = 0; at + size <= run.length; at += 1) terms.add(run.slice(at, at + size));
}

/** What a section is about: its names, so far as three characters or a capital letter tell them. */
export function topicOf(text: string): Terms {
  const terms = new Set<string>();
  const looked = text.slice(0, LOOKED_AT);
  addRuns(terms, looked.replace(GENERIC, ' '), 3);
  for (const [word] of looked.matchAll(ENGLISH)) if (word < 'a' && !CALENDAR.test(word)) terms.add(word);
  return terms;
}

/** The words of a text, as its headline would repeat them. */
export function wordsOf(text: string): Terms {
  const terms = new Set<string>();
  const looked = text.slice(0, LOOKED_AT);
  addRuns(terms, looked, 2);
  for (const pattern of [FIGURE, ENGLISH]) for (const [word] of looked.matchAll(pattern)) terms.add(word.toLowerCase());
  return terms;
}

/** Share of the smaller set that the other one holds too. */
export function sharedPart(a: Terms, b: Terms): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const term of few) if (many.has(term)) shared += 1;
  return shared / few.size;
}

/** Share of the first set that the second one holds too. */
export function heldPart(terms: Terms, by: Terms): number {
  let held = 0;
  for (const term of terms) if (by.has(term)) held += 1;
  return terms.size === 0 ? 0 : held / terms.size;
}
