import { gather } from '../../gather.ts';
import { mentionOf } from './mentions.ts';
import { isLabelled, NamedThings } from './named-things.ts';
import { itemsOf } from './places.ts';
import type { Retelling } from './retelling.ts';
import type { Block, Item } from './text-view.ts';

/** How a block opens that stands beside the story: under a picture, in a chart, as figures at a glance. */
const OPENS =
  /^[\s▲△▼●■◆【（(]*(?:(?:上|下|左|右|题|本)?图(?:为|表|片|说|解|[①-⑳\d]|[一二三四五六]|[：:])|制图|数说|数据[：:]|(?:caption|pictured|photo|picture|chart|graphic|table|map|at a glance|by the numbers|in numbers|key figures)\b)/i;
/** A credit that closes a caption: 李青 摄, "Photo: Tom Okafor". */
const CLOSES = /(?:\s摄(?:影)?|\b(?:photo|photograph|picture|image|graphic)s?(?: by|:) [^.]{2,40}\.?)$/i;

const isCaption = ({ field, text }: Block): boolean =>
  field === null && (OPENS.test(text.slice(0, 40)) || CLOSES.test(text.slice(-60)));

/**
 * What captions, charts and label lines of an article say again of the things that its story counts: 图为新购的48辆
 * 纯电动公交车 under 新购纯电动公交车46辆; "Electric buses: 48". By look-up, each against the story's numbers of its name.
 */
export function captionsOf(blocks: readonly Block[]): readonly Retelling[] {
  const isBeside = (item: Item): boolean => isCaption(item.sentence.block) || isLabelled(item);
  const items = itemsOf(blocks);
  const beside = items.filter(isBeside);
  if (beside.length === 0 || beside.length === items.length) return [];
  const places = new Map(items.map((item, at) => [item, at]));
  const story = new NamedThings();
  for (const item of items) if (!isBeside(item) && item.sentence.block.field === null) story.add(mentionOf(item));
  return gather(beside, (item): readonly Retelling[] => {
    const own = mentionOf(item);
    const told = story.toldOf(own);
    if (told === undefined || told.item.sentence.block === item.sentence.block) return [];
    const isBefore = places.get(item)! < places.get(told.item)!;
    const [first, second] = isBefore ? [own, told] : [told, own];
    return [{ first, second, tie: 'caption', strength: 'implied' }];
  });
}
