import { cued } from './cues.ts';
import type { Block, Item } from './text-view.ts';
import { isPercent, unitClass } from './units.ts';

/** How many were asked, and the percentages of them that the text goes on to tell. */
export interface Survey {
  readonly sample: Item;
  readonly shares: readonly Item[];
}

const SAMPLE_ZH = '问卷 受访 调查 样本 访问 采访 走访 随访 抽样 抽取 回收 作答'.split(' ');
const SAMPLE_EN = 'surveyed survey respondents polled poll interviewed questionnaires sampled sample asked'.split(' ');
/** Counted in questionnaires rather than in heads. */
const SHEETS = new Set(['份', 'questionnaires', 'responses', 'replies']);

/** The surveys of a block: percents belong to the last sample before them, until another group is counted. */
export function surveysOf({ sentences }: Block): readonly Survey[] {
  const found: { readonly sample: Item; readonly shares: Item[] }[] = [];
  for (const { items } of sentences) {
    let open = found.at(-1);
    for (const item of items) {
      if (isSample(item)) {
        open = { sample: item, shares: [] };
        found.push(open);
      } else if (isPercent(item) && item.fact.kind === 'percent') open?.shares.push(item);
    }
  }
  return found.filter(({ shares }) => shares.length > 0);
}

function isSample({ fact, value, lead, tail, sentence }: Item): boolean {
  if (fact.kind !== 'count' || value === null) return false;
  const heads = unitClass(fact.unit) === 'people' || SHEETS.has(fact.unit ?? '') || unitClass(fact.unit) === 'bodies';
  if (!heads || value.lt(10)) return false;
  const words =
    sentence.lang === 'zh' ? `${lead.slice(-16)}${tail.slice(0, 10)}` : `${lead.slice(-40)}${tail.slice(0, 40)}`;
  return cued(`${words} ${fact.unit ?? ''}`, SAMPLE_ZH, SAMPLE_EN);
}
