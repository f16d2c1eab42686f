import type { Item } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

/** Which way a word bends a number: up, down, or to both sides. */
type Bend = 'up' | 'down' | 'around';

const BEFORE_ZH: readonly (readonly [RegExp, Bend])[] = [
  [/(?:(?<!不)超过|(?<!不)超|突破|逾|(?<!不)高于|(?<!不)多于|至少|不少于|不低于)$/, 'up'],
  [/(?:近|将近|接近|不足|不到|低于|少于|不超过|不高于|不多于|最多|至多)$/, 'down'],
  [/(?:约|大约|大概|约为|约有)$/, 'around'],
];
const AFTER_ZH: readonly (readonly [RegExp, Bend])[] = [
  [/^(?:余|多(?!于))/, 'up'],
  [/^[^\d，。；、]{0,4}(?:以上|及以上)/, 'up'],
  [/^[^\d，。；、]{0,4}(?:以下|以内|之内)/, 'down'],
  [/^[^\d，。；、]{0,4}(?:左右|上下)/, 'around'],
];
const UP_EN = 'more than|over|above|at least|upwards of|in excess of|no fewer than';
const DOWN_EN = 'nearly|almost|close to|just under|fewer than|less than|under|below|up to|at most|no more than';
const AROUND_EN = 'about|around|roughly|approximately|some|an estimated';
const BOTH_BEFORE_EN = new RegExp(
  `\\b(?:(?:${UP_EN}) (?:${AROUND_EN}|nearly|almost|just under|at most|no more than|up to)|(?:${DOWN_EN}) (?:${AROUND_EN}|over|more than|at least)|(?:${AROUND_EN}) (?:over|more than|at least|nearly|almost|under)) $`,
  'i',
);
const THREE_EN = new RegExp(
  `\\b(?:(?:${AROUND_EN}) (?:exactly|precisely)|(?:exactly|precisely) (?:${AROUND_EN}|${UP_EN}|${DOWN_EN})|(?:at least|more than|over) (?:${AROUND_EN}) (?:up to|at most)) $`,
  'i',
);
const BEHIND_EN: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`^(?:${UP_EN})\\b`, 'i'), /(?:or so|or thereabouts|or less|or fewer|at most|at the most|or below)$/i],
  [new RegExp(`^(?:${DOWN_EN})\\b`, 'i'), /(?:or so|or thereabouts|or more|or above|at least|at the least|plus|\+)$/i],
];

/** Where the number itself begins and ends inside the fact's characters. */
function core(item: Item): { readonly before: string; readonly after: string } {
  const { fact, sentence } = item;
  const text = sentence.block.text;
  const first = fact.text.search(/[\d一二三四五六七八九十百千万两几]/);
  const last = lastOf(fact.text, '0123456789一二三四五六七八九十百千万亿');
  return {
    before: text.slice(Math.max(sentence.start, fact.start - 6), fact.start + Math.max(first, 0)),
    after: text.slice(fact.start + last + 1, Math.min(sentence.end, fact.end + 5)),
  };
}

function lastOf(text: string, set: string): number {
  let at = text.length - 1;
  while (at >= 0 && !set.includes(text[at]!)) at -= 1;
  return at;
}

const BOTH_ZH =
  /(?:最多|至多)[^，。；\d]{0,6}(?:至少|不少于)|(?:至少|不少于)[^，。；\d]{0,6}(?:最多|至多|不超过)|(?:近|将近|接近)(?:超过|逾|突破)|(?:大约|大概|(?<![节合预签条特制])约)(?:超过|超|逾|突破|近|将近|不足|不到|至少|最多)|(?:超过|逾|突破|至少|不足|不到|最多)(?:大约|大概|约)|(?:超过|逾|突破)(?:近|将近|不足)/;

function clashZh(item: Item): boolean {
  if (
    BOTH_ZH.test(
      item.sentence.block.text.slice(Math.max(item.sentence.start, item.fact.start - 10), item.fact.start + 8),
    )
  )
    return true;
  const { before, after } = core(item);
  // 最少要3个小时以内
  if (/(?:最少|至少|起码)[^，。；\d]{0,3}$/.test(before) && /^[^\d，。；、]{0,4}(?:以内|之内|以下)/.test(after))
    return true;
  const front = BEFORE_ZH.find(([word]) => word.test(before))?.[1];
  const back = AFTER_ZH.filter(([word]) => word.test(after)).map(([, bend]) => bend);
  // 远低于15%左右的平均水平 is held against a rough number.
  if (/[高低多少]于$/.test(before) && /^[^\d，。；、]{0,4}(?:左右|上下)的/.test(after)) return false;
  if (front !== undefined && back.some((bend) => bend !== front)) return !isSpan(before);
  return back.includes('up') && (back.includes('around') || back.includes('down'));
}

/** 最近 and 附近 bend nothing. */
const isSpan = (before: string): boolean => /(?:最近|附近|邻近|靠近|合约|节约|预约|签约)$/.test(before);

function clashEn({ fact, sentence }: Item): boolean {
  const text = sentence.block.text;
  const number = fact.text.search(
    /[\d$£€¥]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|half)\b/i,
  );
  const at = fact.start + Math.max(number, 0);
  if (THREE_EN.test(text.slice(Math.max(sentence.start, at - 40), at))) return true;
  if (BOTH_BEFORE_EN.test(text.slice(Math.max(sentence.start, at - 40), at))) return true;
  const whole = text.slice(at, Math.min(sentence.end, fact.end + 20)).split(/[,;.](?!\d)/)[0]!;
  const own =
    /^.{0,60}?\b(?:or so|or thereabouts|or less|or fewer|or below|or more|or above|at (?:the )?most|at (?:the )?least|plus)\b/i.exec(
      whole,
    )?.[0] ?? fact.text;
  return BEHIND_EN.some(([front, back]) => front.test(fact.text) && back.test(own));
}

function judge(item: Item): readonly RawFinding[] {
  const { fact, sentence } = item;
  if (fact.kind === 'ordinal' || !(sentence.lang === 'zh' ? clashZh(item) : clashEn(item))) return [];
  return [
    {
      facts: [item],
      message: say(
        sentence.lang,
        `“${fact.text}”前后的限定词互相矛盾。`,
        `The qualifiers around ${fact.text} contradict each other.`,
      ),
      actual: fact.text,
    },
  ];
}

/** One number has no two qualifiers that contradict each other. */
export const qualifierClash: Rule = {
  id: 'qualifier-clash',
  severity: 'warning',
  before: [],
  check: (page) => gather(page.items, judge),
};
