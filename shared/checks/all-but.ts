import { hasAny, hasWord } from '../extract/relate/cues.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { isPercent } from '../extract/relate/units.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const STILL_ZH = ['尚有', '仍有', '还有', '只有', '仅有', '另有', '有'];
const NOT_ZH = ['未', '没有', '没', '不合格', '缺席', '除外', '拒绝', '不达标', '不符'];
const NOT_EN = [
  'have not',
  'has not',
  'had not',
  'did not',
  'do not',
  'does not',
  "haven't",
  "hasn't",
  "didn't",
  'remain',
  'remained',
  'are still',
  'is still',
  'failed',
  'refused',
  'missing',
  'absent',
  'yet to',
  'not',
  'unsigned',
  'outstanding',
];
const REACH = 30;

/** A later number in the sentence that is said to be left out. */
function exception(item: Item): Item | null {
  const next = item.sentence.items[item.index + 1];
  if (next === undefined || next.value === null || next.value.lte(0) || isPercent(next) || next.lead.length > REACH)
    return null;
  if (item.sentence.lang === 'zh') {
    const left = hasAny(next.lead, STILL_ZH) && hasAny(next.tail.slice(0, 12), NOT_ZH);
    return left || /除[^，]{0,8}$/.test(next.lead) ? next : null;
  }
  if (/\b(?:of|last|than|since|in)\b[^;,.]*$/i.test(next.lead)) return null;
  return hasWord(next.tail.slice(0, 40), NOT_EN) || /\b(?:except|but|bar|save)(?: for)? $/i.test(next.lead)
    ? next
    : null;
}

function judge(item: Item): readonly RawFinding[] {
  const { value, fact, sentence } = item;
  if (!isPercent(item) || fact.kind === 'change' || value === null || !value.eq(100) || fact.qualifier !== 'exact')
    return [];
  const left = exception(item);
  if (left === null) return [];
  return [
    {
      facts: [item, left],
      message: say(
        sentence.lang,
        `既是“${quoted(item)}”，就不会还剩“${quoted(left)}”。`,
        `${quoted(item)} leaves no room for the ${quoted(left)} left out.`,
      ),
      expected: '< 100%',
      actual: quoted(item),
      steps: [`100% − ${quoted(left)} < 100%`],
    },
  ];
}

/** "All" has no exceptions beside it. */
export const allBut: Rule = {
  id: 'all-but',
  severity: 'error',
  before: [],
  check: (page) => page.items.flatMap(judge),
};
