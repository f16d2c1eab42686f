import { needs, sentencesWith } from '../extract/relate/gates.ts';
import { sentenceBefore, sentenceBehind } from '../extract/relate/near.ts';
import { type Item, type Sentence, spanIn } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const BORN_ZH =
  /((?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[\u4e00-\u9fa5]{0,2}出生|，[\u4e00-\u9fa5]{2,8}出生[在于]|生(?![产活态长意])|生于|生人)|(?:生于|出生于|出生年份[为是])((?:19|20)\d{2})年?/;
const BORN_EN =
  /\bborn\b[^.;:!?]{0,40}?\b((?:19|20)\d{2})\b|\b((?:19|20)\d{2}) as (?:the |his |her )?year of (?:the |his |her )?birth\b/i;
const NOW_ZH =
  /(?:今年|今年刚满|今年已满|刚满|现年|现在|如今|年仅|年方|已经?|高龄|这[位名个]|，|,|（|“|：|；|、|^\s*)$/;
/** "is 52", "now 91", "aged 45", "38," behind a name, "At 34, he is". */
const NOW_EN =
  /(?:\b(?:now|is|turned|turns|aged|currently|today|at age)|,|\(|^\s*(?:At|Now|Aged)|[.“"] ?(?:At|Now)) $|^\s*$/i;

/** What was done at that age, not now: 20岁参军. */
const THEN_ZH =
  /^(?:时|那年|起|开始|以|入|就|便|参|从|进|考|结|当|嫁|离|来|到|成|下|上|出|回|丧|学|拜|登|加|毕|任|担|被|因|离|曾)/;
const THEN_EN =
  /^(?:,)? (?:when|years? before|at the time)|^, (?:he|she|[A-Z][a-z]+) (?!is\b|has\b|says\b|still\b|lives\b|remains\b)|^ (?:when|years? (?:ago|later|in|at|as|with))/;

/** An age said of the day of the issue. */
function isAge({ fact, lead, tail, sentence, value }: Item): boolean {
  if (value === null || value.gt(125)) return false;
  if (sentence.lang === 'zh') return /岁$/.test(fact.unit ?? '') && NOW_ZH.test(lead.slice(-6)) && !THEN_ZH.test(tail);
  if (/year-old$/.test(fact.text)) return true;
  if (fact.kind !== 'count' && fact.kind !== 'measure') return false;
  if (fact.unit !== null && !/^years?/.test(fact.unit)) return false;
  const behind = tail.slice(0, 24);
  const aged =
    fact.kind === 'measure' ||
    /\b(?:is|now|turned|turns|aged|At|Now) (?:now )?$/.test(lead) ||
    /^(?:,|\)|$)/.test(tail);
  return aged && NOW_EN.test(lead.slice(-14)) && !THEN_EN.test(behind);
}

/** Ages of anybody: they may be the one that fits. */
const isAnyAge = ({ fact }: Item): boolean => /岁$|^years?/.test(fact.unit ?? '') || /year-old$/.test(fact.text);

interface Birth {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

function birthIn(sentence: Sentence): Birth | null {
  const born = (sentence.lang === 'zh' ? BORN_ZH : BORN_EN).exec(sentence.text.slice(0, 600));
  if (born === null) return null;
  const start = sentence.start + born.index;
  return { year: Number(born[1] ?? born[2]), start, end: start + born[0].length };
}

/** The one age that belongs to a birth: in its sentence, else in the sentence before or behind it. */
function ageFor(sentence: Sentence, birth: Birth, issue: number): Item | null {
  const fits = ({ value }: Item): boolean =>
    value
      ?.minus(issue - birth.year)
      .abs()
      .lte(1) === true;
  const own = sentence.items.filter(isAge);
  const sides = gather([sentenceBefore(sentence), sentenceBehind(sentence)], (near) =>
    near === undefined || birthIn(near) !== null ? [] : near.items,
  );
  if ([...sentence.items, ...sides].some((item) => isAnyAge(item) && fits(item)) || own.some(fits)) return null;
  if (own.length > 0) return own[0]!;
  const near = sides.filter((item) => isAge(item) && isOfNow(item, birth));
  return near.length === 1 && !sides.some((item) => isAge(item) && fits(item)) ? near[0]! : null;
}

/** Outside the sentence of the birth: no year of its own (1951年，18岁的他), no relative, and behind it a word for now. */
function isOfNow({ lead, tail, sentence, fact }: Item, birth: Birth): boolean {
  if (/(?:19|20)\d{2}|去年|那年/.test(sentence.text)) return false;
  if (sentence.lang === 'zh')
    return !/[妻夫子女儿父母兄弟姐妹孙哥]|徒弟|学生|那年|当时/.test(`${lead.slice(-8)}${tail.slice(0, 3)}`);
  if (/\b(?:her|his|their|whose|a|my) [^.;]{0,30}, $/i.test(lead)) return false;
  return fact.start < birth.start || /\b(?:now|today|is|At) $/i.test(lead) || /^, (?:he|she) is\b/.test(tail);
}

function judge(sentence: Sentence, issueDate: string): readonly RawFinding[] {
  const birth = birthIn(sentence);
  const issue = Number(issueDate.slice(0, 4));
  const item = birth === null ? null : ageFor(sentence, birth, issue);
  if (birth === null || item === null) return [];
  const age = issue - birth.year;
  return [
    {
      facts: [item],
      spans: [spanIn(sentence.block, birth.start, birth.end)],
      message: say(
        sentence.lang,
        `${birth.year}年出生，到${issue}年应为${age}岁左右，文中写“${quoted(item)}”。`,
        `Born in ${birth.year}, one is about ${age} in ${issue}, not ${quoted(item)}.`,
      ),
      expected: `${age - 1}–${age}`,
      actual: quoted(item),
      steps: [`${issue} − ${birth.year} = ${age}`],
    },
  ];
}

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([BORN_ZH, BORN_EN]);

/** An age fits the year of birth and the day of the issue, within a year. */
export const age: Rule = {
  id: 'age',
  severity: 'warning',
  before: [],
  check: (page) => {
    const { issueDate } = page;
    return issueDate === null ? [] : gather(sentencesWith(page, NEEDS), (sentence) => judge(sentence, issueDate));
  },
};
