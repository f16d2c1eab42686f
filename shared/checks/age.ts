import { needs, sentencesWith } from '../extract/relate/gates.ts';
import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { spanIn } from '../extract/relate/text-view.ts';
import type { Page } from './page.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const BORN_ZH =
  /((?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生(?![产活态长意])|生于)|(?:生于|出生于)((?:19|20)\d{2})年/;
const BORN_EN = /\bborn (?:in |on )?(?:[A-Z][a-z]+ )?(?:\d{1,2},? )?((?:19|20)\d{2})\b/i;
const NOW_ZH = /(?:今年|现年|现在|如今|年仅|，|,|已经?)$/;
const NOW_EN = /\b(?:now|is|aged|currently|today|he is|she is) $|,? $/i;

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([BORN_ZH, BORN_EN]);

/** What was done at that age, not now: 20岁参军. */
const THEN_ZH = /^(?:参|从|进|考|结|当|嫁|离|来|到|成|下|上|出|回|丧|学|拜|登|加|毕|任|担)/;

/** An age said of the day of the issue. */
function isAge({ fact, lead, tail, sentence }: Item): boolean {
  if (sentence.lang === 'zh')
    return (
      /岁$/.test(fact.unit ?? '') &&
      NOW_ZH.test(lead.slice(-4)) &&
      !(/[，,]$/.test(lead) && THEN_ZH.test(tail)) &&
      !/^(?:时|那年|起|开始|以|入|就|便)/.test(tail)
    );
  if (/year-old$/.test(fact.text)) return true;
  const aged = fact.unit === 'years' && fact.kind === 'measure';
  return (
    (aged || /\b(?:now|is now|aged|is|turned) (?:aged )?$/i.test(lead.slice(-14))) &&
    (fact.kind === 'count' || fact.kind === 'measure') &&
    (fact.unit === null || /^years?/.test(fact.unit)) &&
    NOW_EN.test(lead)
  );
}

function judge(sentence: Sentence, issueDate: string): readonly RawFinding[] {
  const text = sentence.text.slice(0, 600);
  const born = (sentence.lang === 'zh' ? BORN_ZH : BORN_EN).exec(text);
  if (born === null) return [];
  const year = Number(born[1] ?? born[2]);
  const issue = Number(issueDate.slice(0, 4));
  const from = sentence.start + born.index;
  const item = sentence.items.find(
    (one) => isAge(one) && one.value !== null && (one.fact.start > from || from - one.fact.end < 20),
  );
  if (item === undefined || item.value === null) return [];
  const age = issue - year;
  if (item.value.minus(age).abs().lte(1)) return [];
  return [
    {
      facts: [item],
      spans: [spanIn(sentence.block, from, from + born[0].length)],
      message: say(
        sentence.lang,
        `${year}年出生，到${issue}年应为${age}岁左右，文中写“${quoted(item)}”。`,
        `Born in ${year}, one is about ${age} in ${issue}, not ${quoted(item)}.`,
      ),
      expected: `${age - 1}–${age}`,
      actual: quoted(item),
      steps: [`${issue} − ${year} = ${age}`],
    },
  ];
}

/** An age fits the year of birth and the day of the issue, within a year. */
export const age: Rule = {
  id: 'age',
  severity: 'warning',
  before: [],
  check: (page) => {
    const { issueDate } = page;
    return issueDate === null ? [] : sentencesWith(page, NEEDS).flatMap((sentence) => judge(sentence, issueDate));
  },
};
