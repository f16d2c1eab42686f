import { hasAny, hasWord, lastClause } from '../extract/relate/cues.ts';
import { letsThrough, needs, sentencesWith } from '../extract/relate/gates.ts';
import { type Item, type Sentence, spanIn } from '../extract/relate/text-view.ts';
import { addable, isAmount, isPercent, unitClass } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { hasBigramOf } from '../text/bigrams.ts';
import { matchesOf } from '../text/finder.ts';
import type { Page } from './page.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const STILL_ZH = ['尚有', '仍有', '还有', '只有', '仅有', '另有', '有', '仅', '只', '尚余', '剩余', '剩下', '余下'];
const NOT_ZH = [
  '未',
  '没有',
  '没',
  '不合格',
  '缺席',
  '除外',
  '拒绝',
  '不达标',
  '不符',
  '不满意',
  '不同意',
  '请假',
  '缺勤',
  '缺考',
  '旷考',
  '弃权',
  '掉队',
  '失联',
  '落选',
  '不支持',
  '反对',
  '才能',
  '才会',
  '待售',
  '空置',
  '空着',
];
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
  'unsold',
  'empty',
];
/** 2人请假: said right behind the number, it needs no 仍. */
const LEFT_OUT_ZH =
  /^[\u4e00-\u9fa5]{0,4}?(?:请假|缺席|缺勤|缺考|旷课|旷工|弃权|不合格|不达标|未(?:到|签|交|参|完成|通过|达标|接种|投票|办结|整改|返|复工)|没(?:有)?(?:到|签|交|来|参加|完成|通过))/;
/** "Nearly all", 几乎全部. */
const NOT_QUITE = /(?:\b(?:nearly|almost|virtually|practically|not|but)|几乎|近乎|基本|并非|不是)[\s,]*$/i;

/** Another year's exceptions leave this year's 100 % alone. */
const PAST = /去年|上年|前年|往年|此前|\b(?:last year|a year ago|earlier|in (?:19|20)\d{2})\b/i;
const REACH = 30;
const REACH_EN = 60;

/** A later number in the sentence that is said to be left out. */
function exception(item: Item): Item | null {
  const next = item.sentence.items[item.index + 1];
  if (
    next === undefined ||
    next.value === null ||
    next.value.lte(0) ||
    isPercent(next) ||
    PAST.test(next.lead) ||
    next.lead.length > (item.sentence.lang === 'zh' ? REACH : REACH_EN)
  )
    return null;
  if (item.sentence.lang === 'zh') {
    const left = hasAny(next.lead, STILL_ZH) && hasAny(next.tail.slice(0, 12), NOT_ZH);
    if (REST_ZH.test(next.lead) && OPEN_ZH.test(next.tail)) return next;
    return left || /除[^，]{0,8}$/.test(next.lead) || LEFT_OUT_ZH.test(next.tail) ? next : null;
  }
  if (/\b(?:of|last|than|since|in)\b[^;,.]*$/i.test(next.lead)) return null;
  return hasWord(next.tail.slice(0, 40), NOT_EN) || /\b(?:except|but|bar|save)(?: for)? $/i.test(next.lead)
    ? next
    : null;
}

function judge(item: Item): readonly RawFinding[] {
  const { value, fact, sentence } = item;
  if (!isPercent(item) || fact.kind === 'change' || value === null || fact.qualifier !== 'exact') return [];
  // By its exponent first: comparing decimals makes new ones.
  if (value.e !== 2 || !value.eq(100)) return [];
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

const ALL_ZH = /所有|全部|全都|全体|无一例外|个个|人人|一个不落/g;
const ALL_EN =
  /\b(?:every (?!other|year|day|month|week|two|three|few)[a-z]+|all (?:of )?(?:the |its |our |their )?(?:\d[\d,]* )?[a-z]+|everyone|everybody|unanimously)\b/gi;
const NO_EN = /\b(?:voted against|objected|abstained|dissented|voted no|opposed)\b/i;

/** 所有企业均已复工，只有7家企业仍未复工: the exception repeats a word of what is said of all. */
function inWords(sentence: Sentence): readonly RawFinding[] {
  const zh = sentence.lang === 'zh';
  return gather(matchesOf(sentence.text.slice(0, 600), zh ? ALL_ZH : ALL_EN).slice(0, 4), (match): RawFinding[] => {
    const at = sentence.start + match.index;
    if (NOT_QUITE.test(sentence.block.text.slice(Math.max(sentence.start, at - 14), at))) return [];
    const end = at + match[0].length;
    const left = sentence.items.find(({ fact }) => fact.start >= end && fact.start - end <= 60);
    if (left === undefined || left.value === null || left.value.lte(0) || isPercent(left) || !isAmount(left)) return [];
    const claim = sentence.block.text.slice(end, left.fact.start);
    const subject = sentence.text.slice(Math.max(0, match.index - 12), match.index);
    if (!(zh ? isLeftZh(left, claim, subject, /^全/.test(match[0])) : isLeftEn(left, claim))) return [];
    return [
      {
        facts: [left],
        spans: [spanIn(sentence.block, at, end)],
        message: say(
          sentence.lang,
          `既说“${match[0]}”，又说“${quoted(left)}”例外。`,
          `“${match[0]}” leaves no room for the ${quoted(left)} left out.`,
        ),
        actual: quoted(left),
        steps: [`${match[0]} − ${quoted(left)}`],
      },
    ];
  });
}

function isLeftZh(left: Item, claim: string, subject: string, whole: boolean): boolean {
  const clause = claim.split(/[，；]/);
  const behind = left.tail.split(/[，。；]/)[0]!.slice(0, 20);
  if (clause.length !== 2 || !hasAny(clause[1]!, STILL_ZH) || !hasAny(behind, NOT_ZH)) return false;
  if (!(whole || /[均都已全]/.test(clause[0]!)) || /除/.test(claim)) return false;
  // 都通了燃气，只有两个村还没通: the very verb is denied.
  const denied = /[没未](?:能|有)?([\u4e00-\u9fa5])/.exec(behind)?.[1];
  return hasBigramOf(`${subject}|${clause[0]!}`, behind) || (denied !== undefined && clause[0]!.includes(denied));
}

function isLeftEn(left: Item, claim: string): boolean {
  if (
    !/^[^.;]{0,80}(?:[;:]|,? but|, and|, although|, though|, while) $/i.test(claim) ||
    /\b(?:except|but for|apart from)\b/i.test(claim)
  )
    return false;
  const behind = left.tail.slice(0, 40).split(/[.;]/)[0]!;
  const known = new Set(claim.toLowerCase().match(/[a-z]{5,}/g) ?? []);
  const repeats = (behind.toLowerCase().match(/[a-z]{5,}/g) ?? []).some((word) => known.has(word));
  return (
    (NO_EN.test(behind) && repeats) ||
    (/^ (?:have|has|had|did|do|does) not(?: yet)?\b/.test(behind) && (repeats || behind.length < 16)) ||
    // "Every tenant has moved out; four remain": the clause ends with the verb, so it denies what is said of all.
    /^(?: (?:have|has))?(?: (?:still|yet to))? (?:remain(?: [a-z]+)?|remains(?: [a-z]+)?|remained|failed|refused|declined|stayed|absent|missing|(?:are|is|were|was) (?:absent|missing|not|still(?: [a-z]+){1,2}))$/i.test(
      behind.trimEnd() === '' ? '' : ` ${behind.trim()}`,
    )
  );
}

const SCOPE_ZH = /(?:全[市县区镇乡村校班院厂省国]|所有|我[市县省])[^，。；]{0,16}$/;
const DONE_ZH = /^[\u4e00-\u9fa5]{0,8}(?:已)?(?:全部|均已|都已|全都)/;
const REST_ZH = /(?:尚有|仍有|还有|剩余|剩下|余下|其余|仅剩|只剩|尚余)的?$/;
const OPEN_ZH = /^[\u4e00-\u9fa5]{0,8}?(?:未|没|尚|仍|待|还在|正在|将在|将于|不|拒)/;

/** 全区120个小区全部完成改造，剩余8个小区将在明年完工: some are left of all that there are. */
function restZh(item: Item, next: Item | undefined): Item | null {
  if (next === undefined || next.value === null || item.fact.unit === null || !DONE_ZH.test(item.tail)) return null;
  if (!REST_ZH.test(next.lead) || !SCOPE_ZH.test(lastClause(item.lead))) return null;
  if (next.value.lte(0) || !addable(item, next)) return null;
  const noun = /^[\u4e00-\u9fa5]{2}/.exec(next.tail)?.[0] ?? '';
  const named = noun === '' || item.tail.startsWith(noun) || /^(?:将|正|尚|仍|未|还|没|待)/.test(next.tail);
  return named && OPEN_ZH.test(next.tail) && !/去年|上年|此前/.test(next.lead) ? next : null;
}

const ALL_OF_EN =
  /(?:^|[.;,“"] ?)(?:all|every one|everyone|everybody|every)(?: of)? (?:the |its |our |their )?([a-z’' -]{3,60})/i;
const STILL_EN =
  /^(?: [a-z]+)? (?:(?:are|is|were|was) (?:still |not |yet |without |waiting |awaiting |missing |un[a-z]+ed\b)|still |remain(?:s|ed)? (?:without |un)|(?:have|has|had) (?:still )?(?:not|yet)\b|lack )/i;

/** "All households have water. Five households are still waiting": of the same noun, in the sentence or the next. */
function restEn(sentence: Sentence, next: Sentence | undefined): readonly RawFinding[] {
  const claim = sentence.lang === 'zh' ? null : ALL_OF_EN.exec(sentence.text.slice(0, 200));
  if (claim === null) return [];
  if (NOT_QUITE.test(sentence.text.slice(0, claim.index + 1))) return [];
  const said = sentence.text.toLowerCase();
  const start = sentence.start + claim.index;
  const own = sentence.items.filter((item) =>
    /(?:, |; |: )(?:but|though|although|and|yet|while)? ?(?:just |only )?$/i.test(item.lead),
  );
  const later =
    next !== undefined && next.block === sentence.block
      ? next.items.slice(0, 1).filter(({ lead, fact }) => lead.trim().length < 12 && fact.unit !== null)
      : [];
  const left = [...own, ...later].find((item) => {
    const unit = unitClass(item.fact.unit);
    if (item.value === null || item.value.lte(0) || isPercent(item) || !STILL_EN.test(item.tail)) return false;
    return unit === null ? item.sentence === sentence : said.includes(unit) && isAmount(item);
  });
  if (left === undefined || /\b(?:except|but for|apart from|last year)\b/i.test(`${said} ${left.sentence.text}`))
    return [];
  const word = claim[0].replace(/^[.;,“" ]+/, '').split(' ')[0]!;
  return [
    {
      facts: [left],
      spans: [spanIn(sentence.block, start, start + claim[0].length)],
      message: `“${word}” leaves no room for the ${quoted(left)} left out.`,
      actual: quoted(left),
      steps: [`${word} − ${quoted(left)}`],
    },
  ];
}

function beside(item: Item): readonly RawFinding[] {
  const left = item.sentence.lang === 'zh' && isAmount(item) ? restZh(item, item.sentence.items[item.index + 1]) : null;
  if (left === null) return [];
  return [
    {
      facts: [item, left],
      message: `既说“${quoted(item)}”全部如此，又说“${quoted(left)}”还没有。`,
      actual: quoted(left),
      steps: [`${quoted(item)} − ${quoted(left)}`],
    },
  ];
}

/** What must stand in a sentence before it is read for what is said of all. */
const NEEDS_ALL = needs([ALL_ZH, ALL_EN]);
const NEEDS_ALL_EN = needs([ALL_OF_EN]);

function restsEn(page: Page): readonly RawFinding[] {
  const isOpen = letsThrough(page, NEEDS_ALL_EN);
  return gather(page.sentences, (sentence, at) => (isOpen(at) ? restEn(sentence, page.sentences[at + 1]) : []));
}

/** "All" has no exceptions beside it. */
export const allBut: Rule = {
  id: 'all-but',
  severity: 'error',
  before: [],
  check: (page) => [
    ...gather(page.items, judge),
    ...gather(sentencesWith(page, NEEDS_ALL), inWords),
    ...gather(page.items, beside),
    ...restsEn(page),
  ],
};
