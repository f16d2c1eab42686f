import type { Dice } from './random.ts';
import { LIMIT, type PercentWord, percentFor, type Tongue, type Word, wordFor } from './words.ts';

/** Some figures in words, and what the text says that they have to do with each other. */
export interface RelationSet {
  readonly kind: string;
  readonly text: string;
  readonly words: readonly Word[];
  /** Over one whole number for each of the words, in their order. */
  readonly holds: (values: readonly number[]) => boolean;
  /** Where the last figure follows from the ones before, the only value that can hold: spares trying all others. */
  readonly last?: (values: readonly number[]) => number;
}

/** Whether whole numbers exist, one within each figure's words, for which all statements hold. Tries them all. */
export function hasModel(set: RelationSet): boolean {
  return extend(set, []);
}

/** `values` is lengthened and shortened in place: it holds the numbers of the first words. */
function extend(set: RelationSet, values: number[]): boolean {
  const word = set.words[values.length];
  if (word === undefined) return set.holds(values);
  const isLast = values.length === set.words.length - 1;
  const tried = isLast && set.last !== undefined ? within(word, set.last(values)) : word.admits;
  return tried.some((value) => {
    values.push(value);
    const found = extend(set, values);
    values.pop();
    return found;
  });
}

/** The words of one figure admit a run of whole numbers without gaps. */
const within = ({ admits }: Word, value: number): readonly number[] =>
  admits.length > 0 && value >= admits[0]! && value <= admits.at(-1)! ? [value] : [];

interface Draw {
  readonly dice: Dice;
  readonly tongue: Tongue;
  /** A name that no other set of the same document has. */
  readonly place: string;
}

type Maker = (draw: Draw) => RelationSet;

/** Mostly the truth; now and then a neighbour, which the words may or may not still admit. */
const told = ({ dice, tongue }: Draw, truth: number): Word =>
  wordFor(dice, tongue, Math.max(1, truth + (dice.whole(0, 9) === 0 ? dice.whole(-2, 2) : 0)));

const small = ({ dice }: Draw): number => dice.whole(3, 45);

const sum: Maker = (draw) => {
  const truth = [small(draw), small(draw), small(draw)];
  const [a, b, c] = truth.map((n) => told(draw, n)) as [Word, Word, Word];
  const w = told(draw, truth[0]! + truth[1]! + truth[2]!);
  const text =
    draw.tongue === 'zh'
      ? `${draw.place}村有农户${w.write('户')}，由水稻户${a.write('户')}、果树户${b.write('户')}和蔬菜户${c.write('户')}组成。`
      : `${draw.place} has ${w.write('buses')}, made up of ${a.write('electric buses')}, ${b.write('diesel buses')} and ${c.write('hybrid buses')}.`;
  const total = ([x, y, z]: readonly number[]): number => x! + y! + z!;
  return { kind: 'sum', text, words: [a, b, c, w], holds: (v) => v[3] === total(v), last: total };
};

const partOf: Maker = (draw) => {
  const truth = [small(draw), small(draw)];
  const w = told(draw, truth[0]! + truth[1]! + draw.dice.whole(0, 4));
  const [a, b] = truth.map((n) => told(draw, n)) as [Word, Word];
  const overlap = draw.dice.whole(0, 1) === 0;
  const labels = overlap ? ['党员', '青年'] : ['男性', '女性'];
  const text =
    draw.tongue === 'zh'
      ? `${draw.place}厂参训${w.write('人')}，其中${labels[0]}${a.write('人')}、${labels[1]}${b.write('人')}。`
      : `${draw.place} hired ${w.write('people')}, including ${a.write('drivers')} and ${b.write('cooks')}.`;
  const exclusive = draw.tongue === 'en' || !overlap;
  // A man is no woman, so both together are everybody; a member may be young as well.
  const holds = ([x, y, all]: readonly number[]): boolean =>
    draw.tongue === 'zh' && exclusive ? x! + y! === all! : exclusive ? x! + y! <= all! : x! <= all! && y! <= all!;
  return { kind: 'part-of', text, words: [a, b, w], holds };
};

const share: Maker = (draw) => {
  const part = small(draw);
  const whole = part + draw.dice.whole(0, 60);
  const [a, w] = [told(draw, part), told(draw, whole)];
  const p = percentFor(draw.dice, draw.tongue, part, whole);
  const text =
    draw.tongue === 'zh'
      ? `${draw.place}校在册学员${w.write('名')}，女性${a.write('名')}，占${p.text}。`
      : `Of ${w.write('trainees')} in ${draw.place}, ${a.write('trainees')}, or ${p.text}, were women.`;
  return { kind: 'share', text, words: [a, w], holds: ([x, all]) => x! <= all! && p.admits(x!, all!) };
};

const change: Maker = (draw) => {
  const [from, to] = [small(draw), small(draw)];
  const up = to >= from;
  const [a, b] = [told(draw, from), told(draw, to)];
  const p: PercentWord = percentFor(draw.dice, draw.tongue, Math.abs(to - from), from);
  const text =
    draw.tongue === 'zh'
      ? `${draw.place}县受理量由${a.write('件')}${up ? '增至' : '降至'}${b.write('件')}，${up ? '增长' : '下降'}${p.text}。`
      : `Complaints in ${draw.place} ${up ? 'rose' : 'fell'} from ${a.write('cases')} to ${b.write('cases')}, ${up ? 'up' : 'down'} ${p.text}.`;
  const holds = ([x, y]: readonly number[]): boolean => (up ? y! >= x! : y! <= x!) && p.admits(Math.abs(y! - x!), x!);
  return { kind: 'change', text, words: [a, b], holds };
};

const difference: Maker = (draw) => {
  const [old, now] = [small(draw), small(draw)];
  const up = now >= old;
  const [a, b, d] = [told(draw, old), told(draw, now), told(draw, Math.abs(now - old))];
  const text =
    draw.tongue === 'zh'
      ? `${draw.place}所受理${b.write('件')}，比去年${a.write('件')}${up ? '多' : '少'}${d.write('件')}。`
      : `${draw.place} handled ${b.write('cases')}, ${d.write('cases')} ${up ? 'more' : 'fewer'} than the ${a.write('cases')} of last year.`;
  const gap = ([x, y]: readonly number[]): number => (up ? y! - x! : x! - y!);
  return { kind: 'difference', text, words: [a, b, d], holds: (v) => gap(v) === v[2], last: gap };
};

/** Two statements about the same figures: parts of a whole, then the share of the first. */
const partsAndShare: Maker = (draw) => {
  const [x, y] = [small(draw), small(draw)];
  const [a, b, w] = [told(draw, x), told(draw, y), told(draw, x + y)];
  const p = percentFor(draw.dice, draw.tongue, x, x + y);
  const text =
    draw.tongue === 'zh'
      ? `${draw.place}队有队员${w.write('名')}，由男队员${a.write('名')}和女队员${b.write('名')}组成，男队员占${p.text}。`
      : `${draw.place} has ${w.write('players')}, made up of ${a.write('men')} and ${b.write('women')}; men are ${p.text} of the players.`;
  const holds = ([m, n, all]: readonly number[]): boolean => m! + n! === all && p.admits(m!, all!);
  return { kind: 'parts and share', text, words: [a, b, w], holds, last: ([m, n]) => m! + n! };
};

/** Two statements: a change, then what is part of the new figure. */
const changeAndPart: Maker = (draw) => {
  const [from, to] = [small(draw), small(draw)];
  const up = to >= from;
  const [a, b, c] = [told(draw, from), told(draw, to), told(draw, draw.dice.whole(1, to))];
  const text =
    draw.tongue === 'zh'
      ? `${draw.place}镇企业由${a.write('家')}${up ? '增至' : '减至'}${b.write('家')}，其中外资企业${c.write('家')}。`
      : `${draw.place} now has ${b.write('firms')}, including ${c.write('foreign firms')}, ${up ? 'up' : 'down'} from ${a.write('firms')}.`;
  const holds = ([x, y, z]: readonly number[]): boolean => (up ? y! >= x! : y! <= x!) && z! <= y!;
  return { kind: 'change and part', text, words: [a, b, c], holds };
};

/** Shared out in equal parts, to the whole number or a decimal. */
const perHead: Maker = (draw) => {
  const [heads, each] = [draw.dice.whole(2, 12), draw.dice.whole(2, 12)];
  const total = Math.min(LIMIT, heads * each);
  const [h, t] = [told(draw, heads), told(draw, total)];
  const written = (total / heads).toFixed(1);
  const text =
    draw.tongue === 'zh'
      ? `${draw.place}组为${h.write('户')}送去化肥${t.write('袋')}，户均${written}袋。`
      : `${draw.place} gave ${t.write('tools')} to ${h.write('families')}, ${written} tools per family.`;
  const scaled = Math.round(Number(written) * 10);
  const holds = ([n, all]: readonly number[]): boolean => n! > 0 && 2 * Math.abs(10 * all! - scaled * n!) <= n!;
  return { kind: 'per head', text, words: [h, t], holds };
};

export const MAKERS: readonly Maker[] = [sum, partOf, share, change, difference, partsAndShare, changeAndPart, perHead];

const HEAVENLY = '东西南北上下前后新老大小';
const TREES = '柳槐桑榆枫桐杨松柏梅兰竹桃杏梨枣';

/** Names of places, different within a document of up to 3,000 sets. */
export function placeName(tongue: Tongue, at: number): string {
  const [a, b, c] = [at % 12, Math.floor(at / 12) % 16, Math.floor(at / 192) % 16];
  if (tongue === 'zh') return HEAVENLY[a]! + TREES[b]! + TREES[c]!;
  return `${'BCDFGLMNPRST'[a]!}${'aeiou'[b % 5]!}${'lmnr'[b % 4]!}${'dtkgbpvszfhjlmnr'[c]!}${'aio'[b % 3]!}n`;
}
