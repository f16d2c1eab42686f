import { clearlyDisjoint, interval } from '../extract/interval.ts';
import type { Change } from '../extract/relate/changes.ts';
import { lastClause } from '../extract/relate/cues.ts';
import { isBareStepZh } from '../extract/relate/step-words.ts';
import { isAmount } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { hasBigramOf } from '../text/bigrams.ts';
import { factsOf, quotientLine } from './change-words.ts';
import { ratioOf } from './ratios.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, say } from './wording.ts';

/** Words for a multiple, with it. 翻n番 is ×2ⁿ. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/翻了?(?:一|1)番|(?:实现|收入|产值)?翻番|翻了?一倍/, 2],
  [/翻了?(?:两|二|2)番/, 4],
  [/翻了?(?:三|3)番/, 8],
  [/\b(?:doubling|doubled|doubles|double)\b/i, 2],
  [/\b(?:trebling|trebled|trebles|tripling|tripled|triples)\b/i, 3],
  [/\b(?:quadrupling|quadrupled|quadruples)\b/i, 4],
  [/\b(?:halving|halved|halves)\b|减半|腰斩/i, 0.5],
];
/** How loosely a word before lets the multiple be taken: below and above it, as parts of it. */
const LOOSE: readonly (readonly [RegExp, number, number])[] = [
  [/超|逾|不止|more than|over/i, 0.05, 0.5],
  [/近|几乎|将近|接近|nearly|almost|close to/i, 0.25, 0.05],
  [/约|多|about|roughly|approximately/i, 0.25, 0.25],
];
/** 翻了一番还多. */
const MORE = /^(?:还多|多|有余|以上|还不止)/;
const EXACT: readonly [number, number] = [0.05, 0.05];
/** What is aimed at has not come: "wants it to double by 2030", 力争翻番. */
const AIM =
  /力争|争取|目标|计划|预计|有望|将在|到20|\b(?:to|will|would|could|may|should|aims?|plans?|hopes?|expect(?:s|ed)?) (?:\w+ )?$/i;

function wordIn(
  text: string,
): { readonly factor: number; readonly word: string; readonly slack: readonly [number, number] } | null {
  for (const [pattern, factor] of WORDS) {
    const match = pattern.exec(text);
    if (match === null || AIM.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 4);
    const loose = MORE.test(behind) ? LOOSE[0] : LOOSE.find(([word]) => word.test(before));
    return { factor, word: match[0], slack: loose === undefined ? EXACT : [loose[1], loose[2]] };
  }
  return null;
}

function isOfAnother(gap: string, { sentence, from, to }: Change): boolean {
  const subject = lastClause(gap);
  if (sentence.lang === 'en' || !/[，；]/.test(gap) || subject.length < 2 || isBareStepZh(subject)) return false;
  const first = Math.min(from.item.fact.start, to.item.fact.start);
  const told = sentence.block.text.slice(sentence.start, first);
  return !hasBigramOf(told, subject);
}

/** 由21席增加26席，得票率23.9%，上届为11.6%，翻了一番: where the second of two other values begins, which are what doubled. */
function nextPair({ from, to, sentence }: Change): number {
  const last = Math.max(from.item.index, to.item.index);
  const values = sentence.items
    .slice(last + 1, last + 6)
    .filter((item) => isAmount(item) || item.fact.kind === 'percent');
  return values.filter(({ fact }) => fact.kind !== 'change')[1]?.fact.start ?? sentence.end;
}

function judge(change: Change): readonly RawFinding[] {
  const { from, sentence } = change;
  const first = Math.min(from.item.fact.start, change.to.item.fact.start);
  const last = Math.max(from.item.fact.end, change.to.item.fact.end);
  const before = sentence.block.text
    .slice(Math.max(sentence.start, first - 60), first)
    .split('；')
    .at(-1)!;
  const after = sentence.block.text.slice(last, Math.min(nextPair(change), sentence.end)).slice(0, 40);
  const behind = wordIn(after);
  // 就餐人数由420人增加到610人，补贴翻了一番: what doubled has a name of its own.
  const other = behind !== null && isOfAnother(after.slice(0, after.indexOf(behind.word)), change);
  const said = (other ? null : behind) ?? wordIn(before);
  const ratio = ratioOf(change);
  if (said === null || ratio === null) return [];
  const [below, above] = said.slack;
  const allowed = interval(said.factor * (1 - below), said.factor * (1 + above))!;
  if (!clearlyDisjoint(ratio, allowed)) return [];
  const real = plain(change.to.value.div(from.value));
  return [
    {
      facts: factsOf(change),
      message: say(
        sentence.lang,
        `“${said.word}”是原来的${said.factor}倍，实际是${real}倍。`,
        `“${said.word}” means ${said.factor} times; the figures give ${real}.`,
      ),
      expected: `× ${said.factor}`,
      actual: `× ${real}`,
      steps: [quotientLine(change)],
    },
  ];
}

/** 翻一番 and "doubled" mean twice, 翻两番 four times. */
export const doubling: Rule = {
  id: 'doubling',
  severity: 'error',
  before: ['multiple'],
  check: (page) => gather(page.changes, judge),
};
