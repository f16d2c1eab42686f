import { matchesOf } from '../../text/finder.ts';
import type { Composition } from './compositions.ts';
import type { Share } from './shares.ts';
import type { Item } from './text-view.ts';

/** Of which whole the text says that a number is a part (其中, 由…组成, 占). */
export type Wholes = ReadonlyMap<Item, Item>;

export function wholesOf(shares: readonly Share[], compositions: readonly Composition[]): Wholes {
  const wholes = new Map<Item, Item>();
  for (const { whole, part } of shares) if (whole !== null && part !== null) wholes.set(part, whole);
  for (const { whole, parts } of compositions) for (const part of parts) wholes.set(part, whole);
  return wholes;
}

const MARKS = '，,；;：:。！？!?、（）()';
/** Names are near; farther back the words are of something else. */
const LONGEST = 40;

/** The words of a clause before its number where another number cuts them short (东村为3户送去36袋); null where none does. */
function wordsAround({ lead, index, sentence, fact }: Item): string | null {
  if (index === 0 || [...lead].some((char) => MARKS.includes(char))) return null;
  const before = sentence.block.text.slice(Math.max(sentence.start, fact.start - LONGEST), fact.start);
  let at = before.length;
  while (at > 0 && !MARKS.includes(before[at - 1]!)) at -= 1;
  return before.slice(at).replace(/[\d.,]/g, '');
}

/**
 * Whether two numbers of one name can be of two owners: the women of two schools, the bags that two villages got. Then
 * both can be true, however far apart they are.
 */
export function haveTwoOwners(wholes: Wholes, a: Item, b: Item): boolean {
  if (a.sentence === b.sentence) return false;
  const [x, y] = [wholes.get(a), wholes.get(b)];
  if (x !== undefined && y !== undefined && ownerName(x) !== ownerName(y)) return true;
  const [left, right] = [wordsAround(a), wordsAround(b)];
  if (a.sentence.lang === 'en') {
    const [one, other] = [subjectEn(a), subjectEn(b)];
    return one !== null && other !== null && one !== other;
  }
  return a.sentence.lang === 'zh' && left !== null && right !== null && left !== right;
}

const BODY =
  /([\u4e00-\u9fa5]{1,3}(?:队|公司|集团|银行|医院|法院|大学|中学|小学|[县区镇乡村校厂]))(?!长|民|级|域|委|领|伍)/g;

/** 射击队……奖牌总数10枚；游泳队……奖牌12枚: under a short name, the bodies last named before them tell two figures apart. */
export function areOfTwoBodies(a: Item, b: Item): boolean {
  const [x, y] = [bodyBefore(a), bodyBefore(b)];
  return x !== null && y !== null && !x.endsWith(y.slice(-3)) && !y.endsWith(x.slice(-3));
}

function bodyBefore({ sentence, fact }: Item): string | null {
  const before = sentence.block.text.slice(Math.max(sentence.start, fact.start - LONGEST), fact.start);
  const body = matchesOf(before, BODY).at(-1)?.[1];
  return body === undefined || /[全该本我各这]/.test(body) ? null : body;
}

/** The noun that has or is the number: "The county has a population of"; null where none is named right before it. */
function subjectEn({ lead }: Item): string | null {
  const said =
    /(?:^\s*|[.;,] ?)(?:the|this|its|an?) (?:[a-z]+ )?([a-z]{3,20}) (?:has|have|had|owns|owned|holds|held) (?:an? |the )?(?:[a-z]+ (?:of|is|was) )?(?:about |some |nearly )?$/i.exec(
      lead.slice(-70),
    );
  return said === null ? null : said[1]!.toLowerCase();
}

/** What stands before a whole in its clause. */
function ownerName({ sentence, fact }: Item): string {
  const before = sentence.block.text.slice(Math.max(sentence.start, fact.start - LONGEST), fact.start);
  return before.slice(Math.max(...[...MARKS].map((mark) => before.lastIndexOf(mark))) + 1);
}
