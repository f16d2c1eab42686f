import { currencyOf } from './currencies.ts';
import { measureOf } from './measures.ts';
import { oncePer } from './places.ts';
import type { Block, Item, Sentence } from './text-view.ts';

/** A number and the same amount in another unit or currency: 12英寸（约合305毫米）, "40 miles, about 64 kilometres,". */
export interface Conversion {
  readonly first: Item;
  readonly second: Item;
}

/** Every conversion of a block, in order. The two units are half the evidence, so the joint may be looser than a gloss's. */
export const conversionsOf = oncePer(({ sentences }: Block): readonly Conversion[] => {
  const found: Conversion[] = [];
  sentences.forEach(({ items }, at) => {
    for (const second of items) {
      const conversion = conversionTo(second, sentences[at - 1]);
      if (conversion !== null) found.push(conversion);
    }
  });
  return found;
});

const JOINT_ZH =
  /(?:约合|折合|换算|折算|相当于|等于|即为?|也就是|合|约为|约等于)(?:成|为)?[^，。；（(]{0,10}[，,]?[^，。；（(]{0,8}$/;
const BRACKET = /^[^（(）)，,。；;、\d]{0,14}[（(][^（(）)，,。；;\d]{0,14}$/;
const LOOSE = '(?:just|only|some|about|around|roughly|nearly|over|almost|approximately|the equivalent of)';
/** A comma alone joins only what is told loosely: "5.8 metres, 40 centimetres below the record" converts nothing. */
const JOINT_EN = new RegExp(
  `(?:,? (?:or|that is|which is|which equals|i\\.e\\.|equivalent to|equal to|the equivalent of|equals|converts to|is)(?: ${LOOSE})*|[,–—] ${LOOSE}) ?$`,
  'i',
);
/** "That is the equivalent of roughly 6,200 hectares." */
const OPENS_EN =
  /^\s*(?:That|This|It|Which|In [a-z]+,? (?:that|it))(?: is| was| comes to| works out at| equals| amounts to| would be| makes|['’]s)\b[^.;\d]{0,30}$/i;
const OPENS_ZH = /^(?:折合|换算|按[^。；]{0,12}(?:汇率|计算|折算)|相当于|也就是|这?约?合)[^。；\d]{0,16}$/;

function conversionTo(second: Item, before: Sentence | undefined): Conversion | null {
  if (second.value === null || kindOf(second) === null) return null;
  const { items, lang } = second.sentence;
  const first = items[second.index - 1];
  if (first !== undefined) return isTold(first, second, lang) ? { first, second } : null;
  const opens = lang === 'zh' ? OPENS_ZH : OPENS_EN;
  if (before === undefined || !opens.test(openingOf(second))) return null;
  const near = before.items.findLast((item) => isPair(item, second));
  return near === undefined ? null : { first: near, second };
}

/** 约合 may have been read as the number's own qualifier. */
const openingOf = ({ lead, fact }: Item): string =>
  lead +
  (/^(?:约合|折合|合|即|相当于|about |around |roughly |some |nearly |almost |approximately )/i.exec(fact.text)?.[0] ??
    '');

function isTold(first: Item, second: Item, lang: 'zh' | 'en'): boolean {
  if (second.lead.length > 40 || !isPair(first, second)) return false;
  const opening = openingOf(second);
  if (BRACKET.test(opening) && /^[^（(]{0,14}[）)]/.test(second.tail)) return true;
  if (lang === 'zh') return JOINT_ZH.test(opening);
  // "93 metres tall, about 305 feet, and": an apposition ends at the next mark.
  return JOINT_EN.test(opening) && /^[ a-z²-]{0,24}(?:[,.;:)–—]|$| (?:and|to|for|in|at|of)\b)/i.test(second.tail);
}

/** Both of one dimension in different units, or both money of different currencies. */
function isPair(first: Item, second: Item): boolean {
  // 折合41.8吨（按每毫升约1克计）: what it is reckoned by.
  if (second.fact.per !== null && /[（(]按[^）)]*$/.test(second.lead)) return false;
  const [from, to] = [measureOf(first), measureOf(second)];
  if (from !== null && to !== null) return from.dimension === to.dimension && from.sizes[0] !== to.sizes[0];
  const [paid, shown] = [currencyOf(first), currencyOf(second)];
  return paid !== null && shown !== null && paid !== shown && first.value !== null;
}

const kindOf = (item: Item): string | null => measureOf(item)?.dimension ?? currencyOf(item);
