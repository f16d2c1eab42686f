import { gather } from '../../gather.ts';
import { mentionOf } from './mentions.ts';
import type { Retelling } from './retelling.ts';
import type { Item } from './text-view.ts';
import { unitClass } from './units.ts';

/**
 * A size that is given for a thing and then with its name: 大桥全长1280米……这座全长1260米的大桥; "the bridge is 1,280
 * metres long … the 1,260-metre bridge". Each is held against the last size given before it.
 */
export function sizesOf(items: readonly Item[]): readonly Retelling[] {
  const things = new Map<string, Item>();
  let last: Item | undefined;
  return gather(items, (second): readonly Retelling[] => {
    if (!(second.fact.kind === 'measure' || second.fact.kind === 'money') || second.value === null) return [];
    const thing = thingOf(second);
    const key = `${thing} ${second.fact.currency ?? unitClass(second.fact.unit)}`;
    const named = thing === null ? undefined : things.get(key);
    const alike =
      last !== undefined && unitClass(last.fact.unit) === unitClass(second.fact.unit) && isOfOneThing(last, second);
    const first = named ?? (alike ? last : undefined);
    if (thing !== null && named === undefined) things.set(key, second);
    if (second.fact.kind === 'measure') last = second;
    return first === undefined || (first === named && first.sentence === second.sentence)
      ? []
      : [{ first: mentionOf(first), second: mentionOf(second), tie: 'size', strength: 'implied' }];
  });
}

function isOfOneThing(first: Item, second: Item): boolean {
  if (second.sentence.lang === 'zh') {
    const size =
      /(?:这|该)[座条个项幢栋片台辆艘所]?(总?[长宽高重]度?|全长|总投资|(?:总|建筑|占地){0,2}面积)(?:达|为)?$/.exec(
        second.lead,
      )?.[1];
    const label = mentionOf(first).label;
    if (size === undefined || !/^的[\u4e00-\u9fa5]{2}/.test(second.tail) || !label.endsWith(size)) return false;
    const named = label.slice(0, -size.length);
    return [2, 3, 4, 5].some((length) => named.endsWith(second.tail.slice(1, 1 + length)));
  }
  const noun = /^ ([a-z]{4,20})\b/.exec(second.tail)?.[1];
  if (noun === undefined || !/-/.test(second.fact.text) || !/\b(?:the|this) $/i.test(second.lead)) return false;
  return (
    new RegExp(`\\b${noun} (?:is|was|measures|will be) (?:about )?$`, 'i').test(first.lead.slice(-50)) &&
    /^ (?:long|high|tall|wide|deep|in length)\b/i.test(first.tail)
  );
}

const COST_EN =
  /\b(?:the|this|a|an) ([a-z]{4,20}),? (?:which |that )?(?:will |has )?costs? (?:about |some )?$|\bcost of (?:the |building the |this )([a-z]{4,20}) (?:is|was|came to|will be|stood at|is put at) (?:about )?$/i;

/** "The reserve covers 13,500 hectares", "At 135,000 hectares, the reserve is …": the thing whose size is given; null where none is named. */
function thingOf({ lead, tail, sentence, fact }: Item): string | null {
  if (sentence.lang === 'zh') return null;
  if (fact.kind === 'money') {
    const cost = COST_EN.exec(lead.slice(-70));
    return cost === null ? null : `cost ${(cost[1] ?? cost[2]!).toLowerCase()}`;
  }
  const before =
    /\b(?:the|this|its) ([a-z]{4,20}),? (?:which )?(?:covers?|covered|spans?|spanned|measures?|occupies|stretches|runs|holds?|is|was) (?:over |for |about |more than )?$/i.exec(
      lead.slice(-60),
    );
  if (before !== null) return before[1]!.toLowerCase();
  const behind = /(?:^|[.;])\s*At (?:about |more than )?$/i.test(lead)
    ? /^(?: [a-z]+)?, (?:the|this|its) ([a-z]{4,20})\b/.exec(tail)
    : null;
  return behind === null ? null : behind[1]!.toLowerCase();
}
