import { endsWithAny, FALLS_ZH } from '../extract/relate/cues.ts';
import { type Item, type Sentence, spanIn } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import { matchesOf } from '../text/finder.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

const FALLS = [
  ...FALLS_ZH.filter((word) => !/[至到为]$/.test(word)),
  '缩小',
  '节省',
  '降',
  '减',
  '跌',
  '低',
  '轻',
  '短',
  '少',
  '薄',
  '便宜',
  '变小',
  '调低',
  '下调',
];
const LESS = /^(?: times|-times) (?:lower|less|fewer|smaller|cheaper|slower|shorter|lighter)\b/i;
const FOLD = /^[- ]?fold (?:decrease|reduction|drop|fall|decline|cut)\b/i;
const FELL =
  /\b(?:fell|fallen|falls|dropped|declined|decreased|shrank|cut|reduced|lowered|slashed|shortened) (?:by )?(?:about |nearly |over )?$/i;

function says(item: Item): boolean {
  const { fact, lead, tail, value, sentence } = item;
  if (sentence.lang === 'zh') {
    return (
      fact.unit === '倍' &&
      !value?.lt(1) &&
      endsWithAny(lead.replace(/(?:了|约|近|超过?|将近)+$/, ''), FALLS) &&
      !/(?:最低|至少|不低|最少)$/.test(lead) &&
      !tail.startsWith('以内')
    );
  }
  const behind = `${/times$/.test(fact.unit ?? '') ? ' times' : ''}${tail}`;
  const fold = /fold$/i.test(fact.text) || /fold$/.test(fact.unit ?? '') || /^[- ]?fold\b/.test(tail);
  const told =
    LESS.test(behind) ||
    FOLD.test(tail) ||
    (FELL.test(lead) && (fold || /\bby (?:\w+ )?$/i.test(lead)) && /^(?: times|[- ]?fold)\b/.test(behind));
  return told && !value?.lt(1);
}

const FOLD_WORDS =
  /\b(?:fell|fallen|dropped|declined|decreased|shrunk|shrank|reduced|cut|lowered)(?: [a-z]+)?(?: by)? ((?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})-?fold)\b/gi;

/** "decreased threefold", which was read as no number. */
const byFold = (sentence: Sentence): readonly RawFinding[] =>
  sentence.lang === 'zh'
    ? []
    : gather(matchesOf(sentence.text, FOLD_WORDS), (match) => {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        if (sentence.items.some(({ fact }) => fact.start >= start && fact.start < end)) return [];
        return [
          {
            facts: [],
            spans: [spanIn(sentence.block, start, end)],
            message: `A quantity cannot fall ${match[1]}; once is all of it.`,
            actual: match[1]!,
          },
        ];
      });

/** A quantity cannot fall by a multiple of itself. */
export const fallByTimes: Rule = {
  id: 'fall-by-times',
  severity: 'error',
  before: ['multiple'],
  check: (page) => [
    ...gather(page.sentences, byFold),
    ...page.items.filter(says).map((item): RawFinding => {
      const part = item.value === null ? '1/n' : `1/${plain(item.value)}`;
      return {
        facts: [item],
        message: say(
          item.sentence.lang,
          `数量不能减少“${quoted(item)}”；减少一倍就是零。`,
          `A quantity cannot fall by ${quoted(item)} times; once is all of it.`,
        ),
        actual: quoted(item),
        steps: [say(item.sentence.lang, `1 − ${quoted(item)} < 0`, `1 − ${quoted(item)} ≤ 0`)],
        proposals: [say(item.sentence.lang, `降至原来的${part}`, `to ${part} of the former level`)],
      };
    }),
  ],
};
