import { gather } from '../../gather.ts';
import type { Composition } from './compositions.ts';
import { firstClause } from './cues.ts';
import type { Share } from './shares.ts';
import type { Item } from './text-view.ts';
import { addable, isAmount, isPercent } from './units.ts';

const BEHIND_EN =
  /^[^.;]{0,40}(?:,? or |\(|, |, (?:and )?(?:accounting for |making up |representing |equal to |equivalent to |a share of |a proportion of ))(?:about |some |nearly |over |just )?$/i;
const BEHIND_ZH =
  /^[^，。；（(\d]{0,12}(?:[（(，、](?:约|大约)?(?:占(?:比|总数|总量|总人数|总额|全部|其)?|比例|比重)?(?:的|约|达到?|为|是|近|超)*|[（(])$/;

/** A percent right behind a part is its share of the whole that the part was told to belong to. */
export function sharesOfParts(compositions: readonly Composition[], told: ReadonlySet<Item>): readonly Share[] {
  return gather(compositions, ({ whole, parts }) =>
    gather(parts, (part): readonly Share[] => {
      const percent = part.sentence.items[part.index + 1];
      if (percent === undefined || !isPercent(percent) || percent.fact.kind === 'change' || told.has(percent))
        return [];
      const zh = percent.sentence.lang === 'zh';
      if (!(zh ? BEHIND_ZH : BEHIND_EN).test(percent.lead)) return [];
      // "230 of them, 40% more than a year ago" is a change, "40% of the women" a share of something else.
      if (
        !zh &&
        /^ (?:more|fewer|less|higher|lower|up|down|above|below|of (?!(?:the|all|its)? ?(?:total|whole)))/i.test(
          percent.tail,
        )
      )
        return [];
      return [{ percent, part, whole, baseName: null }];
    }),
  );
}

/** 15至64岁人口为7372.8万人: a class, not all of whom the base may name. */
function isOfClass({ lead, index, sentence }: Item): boolean {
  const bound = sentence.items[index - 1];
  return (
    bound !== undefined &&
    !/[，。；]/.test(lead) &&
    (bound.fact.unit === '岁' || bound.fact.qualifier === 'atLeast' || bound.fact.qualifier === 'atMost')
  );
}

/** 共有代表650名。女代表195名，占代表总数的30%: the whole that a base names, told in the sentence before. */
export function namedWhole(share: Share, before: readonly Item[]): Share {
  const { part, whole, baseName, percent } = share;
  if (part === null || whole !== null || baseName === null || percent.sentence.lang !== 'zh') return share;
  const core = baseName.replace(/总(?:人数|数量|数|量|额|户数|面积)?$|^(?:全部|全体|所有|参[会展赛训]的?)|的$/g, '');
  if (core.length < 2 || core.length > 8) return share;
  const wholes = before.filter(
    (item) =>
      isAmount(item) &&
      item.fact.kind !== 'change' &&
      !isOfClass(item) &&
      addable(item, part) &&
      item.fact.unit !== null &&
      item.fact.unit === part.fact.unit &&
      `${item.lead.slice(-10)}|${firstClause(item.tail).slice(0, 8)}`.includes(core),
  );
  const [only] = wholes;
  if (only === undefined || wholes.length > 1 || /其中|新增|另/.test(only.lead.slice(-12))) return share;
  return { ...share, whole: only, baseName: null };
}
