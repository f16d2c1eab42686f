import type { Fact } from '../../shared/model/fact.ts';
import { single } from './quant-units.ts';

/** The noun that is counted with the adjectives in front of it, as the sets have it. */
export function nounPhrase({ text, unit }: Fact, sentence = '', start = 0): string {
  const noun = unit ?? '';
  const at = text.lastIndexOf(noun);
  const words = at < 0 ? [] : text.slice(0, at).split(/[\s\u00a0]+/);
  const adjectives: string[] = [];
  for (let word = words.pop(); word !== undefined && /^(?:[A-Za-z][A-Za-z'’&-]*)?$/.test(word); word = words.pop()) {
    if (NUMBERS.has(word.replace(/-$/, '').toLowerCase())) break;
    if (word !== '' && word !== 'and') adjectives.unshift(word);
  }
  // "the top three seeds", "200 categories of goods"
  const rank = /\b(top|previous|record) $/.exec(sentence.slice(Math.max(0, start - 10), start))?.[1];
  const of = /^ of ((?!the|a|an|his|her|its|their|our|my|each|all|that|this|those|these)[a-z]+)\b/.exec(
    sentence.slice(start + text.length, start + text.length + 30),
  )?.[1];
  return [
    ...(rank === undefined ? [] : [rank]),
    ...adjectives,
    ...(of === undefined ? [noun] : [single(noun), of]),
  ].join(' ');
}

const NUMBERS: ReadonlySet<string> = new Set(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen of more than a half'.split(
    ' ',
  ),
);
