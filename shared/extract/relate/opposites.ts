import type { Composition } from './compositions.ts';
import { firstClause, lastClause } from './cues.ts';
import type { Item, Sentence } from './text-view.ts';
import { addable, isAgeBound, isAmount } from './units.ts';

/** Two labels that leave nothing between them: whoever is not the one is the other. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/境内|国内/, /境外|国外|海外/],
  [/男/, /女/],
  [/城镇|城市/, /农村|乡村/],
  [/公办/, /民办/],
  [/线上/, /线下/],
  [/出口/, /进口/],
  [/进港|到港|进站/, /出港|离港|出站/],
  [/上行/, /下行/],
  [/室内/, /室外/],
  [/省内|市内|县内/, /省外|市外|县外/],
  [/全职/, /兼职/],
  [/已婚/, /未婚/],
  [/全程/, /半程/],
  [/\bdomestic\b/i, /\b(?:foreign|overseas)\b/i],
  [/\b(?:men|male|boys)\b/i, /\b(?:women|female|girls)\b/i],
  [/\burban\b/i, /\brural\b/i],
  [/\bexports?\b/i, /\bimports?\b/i],
];

/** Whether these are two parts that name opposites: such parts are complete whatever word opens them. */
export function areOpposites(parts: readonly Item[], { lang }: Sentence): boolean {
  const [a, b] = parts;
  if (parts.length !== 2 || a === undefined || b === undefined) return false;
  // In Chinese the label stands before its number, in English behind it.
  const [x, y] = [a, b].map((part) =>
    lang === 'zh' ? lastClause(part.lead).slice(-12) : `${part.fact.unit ?? ''} ${firstClause(part.tail).slice(0, 24)}`,
  );
  return OPPOSITES.some(
    ([one, other]) =>
      (one.test(x!) && other.test(y!) && !other.test(x!)) || (other.test(x!) && one.test(y!) && !one.test(x!)),
  );
}

/** "118 institutions, 90 domestic and 28 foreign": opposites right behind a number need no other link. */
export function opposites(sentence: Sentence, whole: Item): Composition | null {
  const [a, b, c] = sentence.items.slice(whole.index + 1, whole.index + 4);
  if (a === undefined || b === undefined || !addable(whole, a) || !addable(whole, b)) return null;
  const close = sentence.lang === 'zh' ? /^[^，。；\d]{0,6}[，,：:][^，。；]{0,8}$/ : /^(?:,| –| —) $/;
  if (
    !close.test(a.lead) ||
    b.lead.length > 30 ||
    (c !== undefined && isAmount(c) && !isAgeBound(c) && c.lead.length < 12)
  )
    return null;
  // 女性预期寿命82.4岁，男性77.1岁，相差5.3岁: means, and what lies between them.
  if (/平均|average|mean/i.test(whole.lead) || isAgeBound(a) || /[比较]|than/.test(b.lead) || b.fact.kind === 'change')
    return null;
  if (!areOpposites([a, b], sentence) || a.value!.gt(whole.value!) || b.value!.gt(whole.value!)) return null;
  return { whole, parts: [a, b], link: 'complete', start: whole.fact.end, end: b.fact.end };
}
