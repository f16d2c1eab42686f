import { itemsWith, needs } from '../extract/relate/gates.ts';
import { oncePer } from '../extract/relate/places.ts';
import type { Block, Item } from '../extract/relate/text-view.ts';
import { isAmount, isPercent } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import type { Page } from './page.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const SHARE_ZH =
  /(?:占比|比例|比重)[^，。；\d]{1,10}[，,](?:目前|如今|现在|今年|现)?(?:已)?(?:达到?|为|升至|增至|提高到|提升至|提高至|上升到)了?$|占(?:比|据|有|了)?(?:例)?(?:已|约|近|高|超|仅|将)?(?:达到?|为|是|到)?(?:了|约)?$|(?:占比|比例|比重)(?:首次|已经?|目前|将)$|(?:占比|比例|比重)(?:已|仍|也|还|均|由[^，。]{0,8})?(?:提升|提高|上升|下降|增加|增|升|降|扩大)?(?:到|至|达到?|为|是|仅为?|高达|约为?)了?$/;
const OF_EN =
  /\b(?:share|proportion|percentage)(?: of [a-z -]{2,30})? (?:[a-z]+ ){0,4}(?:is|was|and now stands at|now stands at|stands at|stood at|reached|rose to|fell to|has reached) (?:just |only |about |over |nearly )?$/i;
const SHARE_EN =
  /\b(?:represents?|represented|constitutes?) (?:just |only |about |over |nearly )?$|\b(?:make|makes|made|making|take|takes|took|taking) up (?:just |only |about |over |nearly )?$|\b(?:account|accounts|accounted|accounting) for (?:just |only |about |over |nearly )?$/i;
/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([SHARE_ZH, OF_EN, SHARE_EN]);

/** Words that name a whole somewhere before: 中, 全市…, of the. */
const WHOLE_ZH =
  /人数(?:的)?(?:比例|占比|比重)|(?<!从)中|里|内|其|总|全|所有|各|分别|整体|当中|共|比重|市场|受访|调查|从[^，。中]{1,8}看|按[^，。]{1,8}[分看]|分[^，。]{1,6}看/;
const WHOLE_EN = /\b(?:of|among|total|all|overall|respectively|market|survey|workforce)\b/i;

/** Where the first amount of a block stands; behind its end when there is none. */
const firstAmount = oncePer(({ sentences, text }: Block): number => {
  const item = gather(sentences, ({ items }) => items).find((one) => isAmount(one) || one.fact.kind === 'rate');
  return item?.fact.start ?? text.length;
});

function judge(item: Item, named: ReadonlySet<Item>): readonly RawFinding[] {
  const { lead, tail, sentence, fact } = item;
  if (!isPercent(item) || named.has(item)) return [];
  // A headline leaves its whole to the text.
  if (sentence.block.field !== null) return [];
  const zh = sentence.lang === 'zh';
  const share = zh ? false : OF_EN.test(lead);
  if (!share && !(zh ? SHARE_ZH : SHARE_EN).test(lead)) return [];
  if (!zh && /^ of\b/.test(tail)) return [];
  // Shares told side by side are of one whole, which a reader knows from the first.
  if (sentence.items.some((other) => other !== item && (isPercent(other) || other.fact.kind === 'ratio'))) return [];
  const { block } = sentence;
  // 所占比重 and 占比 are the share's own words and name no whole.
  const before = block.text
    .slice(0, fact.start)
    .slice(-400)
    .replace(/(?:所占)?(?:的)?比重[^，。；]{0,8}$/, '');
  // "The share of women" names the part, not the whole.
  if ((zh ? WHOLE_ZH : WHOLE_EN).test(share ? before.replace(OF_EN, '') : before)) return [];
  if (firstAmount(block) < fact.start) return [];
  return [
    {
      facts: [item],
      message: say(
        sentence.lang,
        `“${quoted(item)}”没有说明是占什么的比例。`,
        `${quoted(item)} does not say what it is a share of.`,
      ),
    },
  ];
}

/** A share says of what. */
export const missingWhole: Rule = {
  id: 'missing-whole',
  severity: 'warning',
  before: [],
  check: (page: Page) => {
    const named = new Set(
      page.shares.filter(({ whole, baseName }) => whole !== null || baseName !== null).map(({ percent }) => percent),
    );
    return gather(itemsWith(page, NEEDS), (item) => judge(item, named));
  },
};
