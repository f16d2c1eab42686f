import { needs, sentencesWith } from '../extract/relate/gates.ts';
import { factsBetween } from '../extract/relate/places.ts';
import { type Sentence, spanIn } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import { matchesOf } from '../text/finder.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

/** GB/T 15835: 万 and 亿 may follow digits, smaller powers may not. */
const ZH =
  /\d{1,4}[万亿][一二三四五六七八九]千|\d{1,4}[万亿]\d{1,4}[千百](?:万|元|人|名|户|件|米|吨|$|余|多)?|\d{1,4}[千百][\d一二三四五六七八九]{1,3}[百十]?(?:[\d一二三四五六七八九]十?)?|\d{1,2}[千百](?=[人名家个件元次场位户条])|[一二三四五六七八九]千\d{1,3}/g;
const EN =
  /\b\d{1,3} (?:thousand|million) (?:and )?(?:one|two|three|four|five|six|seven|eight|nine) (?:hundred|thousand)\b|\b\d{1,3} (?:million|billion) \d{1,3} (?:thousand|million)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:hundred|thousand|million) (?:and )?\d{1,3}(?![\d,.]|%)\b|\b(\d{1,3}) (hundred|thousand|million) (?:and )?(\d{1,3})(?![\d,.]|%| ?(?:hundred|thousand|million))\b/gi;

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([ZH, EN]);

function judge(sentence: Sentence): readonly RawFinding[] {
  return matchesOf(sentence.text, sentence.lang === 'zh' ? ZH : EN).map((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    return {
      facts: factsBetween(sentence, start, end),
      spans: [spanIn(sentence.block, start, end)],
      message: say(
        sentence.lang,
        `“${match[0]}”混用了阿拉伯数字和汉字数字。`,
        `“${match[0]}” mixes digits and number words in one number.`,
      ),
      actual: match[0],
    };
  });
}

/** One number is written in digits or in words, not half and half. */
export const mixedNumerals: Rule = {
  id: 'mixed-numerals',
  severity: 'info',
  before: [],
  check: (page) => gather(sentencesWith(page, NEEDS), judge),
};
