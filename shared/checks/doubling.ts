import { clearlyDisjoint, interval } from '../extract/interval.ts';
import type { Change } from '../extract/relate/changes.ts';
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
const LOOSE = /近|约|超|多|几乎|将近|nearly|almost|about|more than|roughly|over|approximately/i;

function wordIn(text: string): { readonly factor: number; readonly word: string; readonly loose: boolean } | null {
  for (const [pattern, factor] of WORDS) {
    const match = pattern.exec(text);
    if (match !== null)
      return { factor, word: match[0], loose: LOOSE.test(text.slice(Math.max(0, match.index - 12), match.index)) };
  }
  return null;
}

function judge(change: Change): readonly RawFinding[] {
  const { from, sentence } = change;
  const first = Math.min(from.item.fact.start, change.to.item.fact.start);
  const last = Math.max(from.item.fact.end, change.to.item.fact.end);
  const before = sentence.block.text.slice(Math.max(sentence.start, first - 30), first);
  const after = sentence.block.text.slice(last, sentence.end).slice(0, 40);
  const said = wordIn(after) ?? wordIn(before);
  const ratio = ratioOf(change);
  if (said === null || ratio === null) return [];
  const slack = said.loose ? 0.25 : 0.05;
  const allowed = interval(said.factor * (1 - slack), said.factor * (1 + slack))!;
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
  check: (page) => page.changes.flatMap(judge),
};
