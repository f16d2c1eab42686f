import { needs, sentencesWith } from '../extract/relate/gates.ts';
import { factsBetween } from '../extract/relate/places.ts';
import { type Sentence, spanIn } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import { matchesOf } from '../text/finder.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

const ZH =
  /(?:^|[^\d.至到~～—-])(\d{1,4}(?:\.\d{1,3})?)(?:至|到|~|～|—|–|-|－)(\d{1,4}(?:\.\d{1,3})?)([十百千]?万|[百千]?亿)/g;
const EN =
  /(?:^|[^\d.,$£€¥]|\bbetween )[$£€¥]?(\d{1,3}(?:\.\d{1,2})?)(?: to | and |-|–)([$£€¥]?)(\d{1,3}(?:\.\d{1,2})?) ?(m|bn|k|million|billion|thousand)\b/gi;

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([/万|亿/, /[mk]|bn|illion|thousand/i], [/至|到|~|～|—|–|-|－|to|and/i]);

function judge(sentence: Sentence): readonly RawFinding[] {
  const text = sentence.text;
  return gather(matchesOf(text, sentence.lang === 'zh' ? ZH : EN), (match): RawFinding[] => {
    const at = match.index + match[0].indexOf(match[1]!);
    const high = sentence.lang === 'zh' ? match[2]! : match[3]!;
    // 300至5万 cannot share its 万; only a low end that would stay below the high one is in doubt.
    if (Number(match[1]) >= Math.max(Number(high), sentence.lang === 'zh' ? 100 : 0)) return [];
    const scale = sentence.lang === 'zh' ? match[3]! : ` ${match[4]!}`;
    const start = sentence.start + at;
    const end = sentence.start + match.index + match[0].length;
    return [
      {
        facts: factsBetween(sentence, start, end),
        spans: [spanIn(sentence.block, start, end)],
        message: say(
          sentence.lang,
          `区间前一个数“${match[1]}”省略了“${scale}”，容易误读。`,
          `The low end “${match[1]}” leaves out its magnitude and can be misread.`,
        ),
        expected:
          sentence.lang === 'zh'
            ? `${match[1]}${scale}至${high}${scale}`
            : `${match[2]}${match[1]}${scale} to ${match[2]}${high}${scale}`,
        actual: text.slice(at, match.index + match[0].length),
      },
    ];
  });
}

/** Both ends of a range carry their magnitude. */
export const rangeUnit: Rule = {
  id: 'range-unit',
  severity: 'info',
  before: [],
  check: (page) => gather(sentencesWith(page, NEEDS), judge),
};
