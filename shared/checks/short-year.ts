import { needs, sentencesWith } from '../extract/relate/gates.ts';
import { factsBetween } from '../extract/relate/places.ts';
import { type Sentence, spanIn } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import { matchesOf } from '../text/finder.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

/** Two digits and 年 with a word that dates: 08年以来, 自98年起, 95年出生. "10年以来" may be ten years: only a leading zero or a cue tells. */
const ZH =
  /(?:^|[^\d.第])(0\d)年(?![代级])|(?:^|[^\d])(?:自|从|在|于|早在)([5-9]\d)年(?:起|以来|至今|开始|前后|，|出生|的)|(?:^|[^\d.])([5-9]\d)年(?:至今|以来|出生|生人|生的|毕业|入伍|入党|参加工作|那[场次年]|投产|建成|建厂|创办|成立)|(?:^|[，。；：他她它])(?:从|自)([1-2]\d|[5-9]\d)年(?:开始|起(?!来))|(?:^|[，。；：])([5-9]\d)年(?:下岗|退休|入厂|进厂|结婚|考[上入]|调[入到]|来到|离开|回到|转业|复员|的(?:一[场次天]|那[场次天]))|(?<![用了时经过费近达约历长每第\d.])([01]\d|[5-9]\d)年(?:建成|建起|成立|创办|创立|投产|投用|通车|开通|开业|开工|竣工|改制|盖的|修的|建的)|(?:^|[，。；：])([5-9]\d)年(?:[底末初春夏秋冬]|[上下]半年)|是([5-9]\d)年(?=[\u4e00-\u9fa5]{1,5}的)|(?:截[至止]到?|[到自从至于在])(\d{2})年[底末初]/g;
const EN =
  /(?:^|[^\w])((?:since|in|of|by|from|until|class of|summer of|back in|late|early|before|after|during|spring|winter|autumn|to|and) )(['’‘]\d{2})\b(?!s)/gi;

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([ZH, EN], [/年|['’‘]/]);

function judge(sentence: Sentence): readonly RawFinding[] {
  const zh = sentence.lang === 'zh';
  return matchesOf(sentence.text, zh ? ZH : EN).map((match) => {
    const digits = zh
      ? (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[6] ?? match[7] ?? match[8] ?? match[9])!
      : match[2]!;
    const at = match.index + match[0].indexOf(digits);
    const start = sentence.start + at;
    const end = start + digits.length + (zh ? 1 : 0);
    return {
      facts: factsBetween(sentence, start, end),
      spans: [spanIn(sentence.block, start, end)],
      message: say(
        sentence.lang,
        `“${digits}年”是两位数的年份，应写全。`,
        `“${digits}” is a year in two digits; write it in full.`,
      ),
      actual: digits,
    };
  });
}

/** Years have four digits. */
export const shortYear: Rule = {
  id: 'short-year',
  severity: 'info',
  before: [],
  check: (page) => gather(sentencesWith(page, NEEDS), judge),
};
