import type { Composition } from './compositions.ts';
import { endsWithAny, hasAny, lastClause, outOfBrackets } from './cues.ts';
import { isParallelZh } from './part-lists.ts';
import { TOTAL_ZH } from './part-words.ts';
import type { Item, Sentence } from './text-view.ts';
import { addable, isAgeBound, isAmount, isBoundLength } from './units.ts';

type Link = Composition['link'];

const COMPLETE_ZH = ['分为', '分成', '包括两', '即', '仅有', '只有', '没有其他', '无其他', '全部为', '全部是'];
const PARTIAL_ZH = ['其中', '包括', '包含', '含', '内有'];

/** How the words right behind a whole open its parts; null when they open none. */
export function openingZh(whole: Item, sentence: Sentence): Link | null {
  const next = sentence.items[whole.index + 1];
  if (next === undefined) return null;
  // 教龄在十年以上的就有74人: the bound of a group stands between.
  const bounded = isBoundLength(next) ? sentence.items[whole.index + 2] : undefined;
  if (bounded !== undefined && bounded.lead.length < 10 && addable(whole, bounded))
    return isKindZh(`${next.lead}|${bounded.lead}`) || hasAny(next.lead, PARTIAL_ZH) ? 'partial' : null;
  if (isSortsZh(whole, next)) return 'complete';
  // 中等职业学校（含技工学校）2.87万人: a bracket that is closed again opens nothing.
  const lead = outOfBrackets(next.lead);
  if (lead.length > 40) return null;
  // 病例95例，3岁以下48例、3至6岁41例
  const behind = sentence.items[whole.index + 2];
  if (isAgeBound(next) && behind !== undefined && addable(whole, behind) && /^[^，。；]{0,8}[，,：:]$/.test(lead))
    return 'listed';
  if (hasAny(lead, PARTIAL_ZH)) return isGapZh(whole) || isStepBelow(whole, next) ? null : 'partial';
  // 减收的1.5亿元主要来自两个税种，分别减少0.7亿元和0.5亿元: most of it, not all.
  if (/主要|大多|大部分|多数|尤其|特别是/.test(lead)) return 'partial';
  // 当年只装了38台；2021年至2024年分别建成246台、298台: another statement.
  if (/[；;]/.test(lead)) return null;
  // 在120户受灾家庭中，有98户…
  if (
    /^[^，。；其]{0,10}(?<!集|其)中[，,](?:(?:已|仅|只)?有|[^，。；\d]{1,8})?$/.test(lead) &&
    !/其中|[比较]/.test(lead + lastClause(whole.lead))
  )
    return 'partial';
  // 收到作品1020件，在收到的作品中，来自高校的有960件
  if (/^[，,](?:在|从)[^，。；\d]{0,12}中[，,][^，。；\d]{0,12}$/.test(lead) && !/去年|上届|上年/.test(lead))
    return 'partial';
  if (/^[^，。；\d]{0,6}[，,](?:分别)?来自[^，。；\d]{1,8}$/.test(lead)) return 'listed';
  if (isKindZh(lead) && !/的有$/.test(whole.lead)) return 'partial';
  // 女生就占了1508人; 按年龄分，儿童128例、中青年167例
  if (/^[^，。；\d]{0,10}[，,][^，。；\d]{1,10}占(?:了|到|去|去了|据)?(?:约|近)?$/.test(lead)) return 'partial';
  if (/[，,]按[^，。；\d]{1,8}(?:划?分|来?看|统计|区分|归类)[，,:：]/.test(lead)) return 'listed';
  // 分别为东片83个、西片67个、中片18个 says that these are all.
  if (!lead.includes('分别') && (isParallelZh(next, sentence) || isListOfThem(next, sentence))) return 'listed';
  // 总分由720分调整为730分: the next number begins a change.
  if (/(?<![自理缘事])由/.test(lead)) return isFromTo(next, behind) ? null : 'complete';
  // 售价4元，货值只有20元: of something else.
  if (/[，,][^，。；]{2,8}(?:只有|仅有)/.test(lead) && next.value?.gt(whole.value!)) return null;
  // 今年收蜜520斤，而去年只有400斤: another year's number is no part.
  if (hasAny(lead, COMPLETE_ZH)) return OTHER_YEAR_ZH.test(lead) ? null : 'complete';
  // 两个部各有教师60人，学生分别为720人和1080人: what each has is no whole.
  if (lead.includes('分别占')) return null;
  if (lead.includes('分别') && /各(?:自|有|设|派)?[^，。；\d]{0,4}$/.test(whole.lead)) return null;
  // 考点78个（比去年增加3个）: how far it moved.
  if (/[（(][^）)]*[比较]/.test(lead)) return null;
  const listed = /[：:—（(]/.test(lead) || lead.includes('分别');
  if (!listed) return null;
  return endsWithAny(whole.lead, TOTAL_ZH) || lead.includes('分别') ? 'complete' : 'listed';
}

/** 受理的240起投诉里，噪声扰民98起，油烟污染87起，违章搭建76起: behind 里 or 中 a list by name. */
const isListOfThem = (first: Item, { items }: Sentence): boolean =>
  /^[^，。；\d]{0,8}[中里内][，,][^，。；\d]{2,6}$/.test(first.lead) &&
  [1, 2].every((step) => {
    const item = items[first.index + step];
    return item !== undefined && item.fact.unit === first.fact.unit && /^[，、][^，。；\d]{2,6}$/.test(item.lead);
  });

/** 五金铺和裁缝铺合起来就有51间; 涉及香烟的有52起: some of what was counted, told by their kind. */
const isKindZh = (lead: string): boolean => {
  const kind =
    /^[^，。；\d]{0,10}[，,]([^，。；\d]{1,16}?)(?:(?:合起来|加起来)?(?:就|便)有|的(?:就|便|已|多)?(?:有|达到?|占))(?:了)?$/.exec(
      lead,
    )?.[1];
  return (
    kind !== undefined &&
    !/报名|申请|咨询|前来|参加|收到|排队|竞争|实际|另|隔壁|邻|旁|外地|其他|去年|上年|往年|[比较]|[村镇乡县市区省校厂街国]/.test(
      kind,
    )
  );
};

const isFromTo = (from: Item, to: Item | undefined): boolean =>
  /[由从][^，。；]{0,8}$/.test(from.lead) &&
  to !== undefined &&
  /^[^，。；]{0,12}[至到为成][^，。；]{0,4}$/.test(to.lead);

/** 课程48门，分成四大类：音乐类16门…: into how many sorts the whole is cut. */
export const isSortsZh = ({ fact }: Item, sorts: Item): boolean =>
  sorts.fact.unit !== fact.unit &&
  /^[^，。；\d]{0,6}[，,]?(?:共|一共)?(?:分成|分为|划分为|包括|涵盖)$/.test(sorts.lead) &&
  /^(?:大?类|种|部分|块|档|个?方面|类型)?[：:，,]/.test(sorts.tail) &&
  sorts.value?.lte(12) === true;

const OTHER_YEAR_ZH = /去年|上年|上一年|前年|往年|此前|同期|原来|原先|过去|以前|上月|上届/;

/** 贷款2368亿元，同比多增147亿元，其中对公2094亿元: more than the step is no part of the step. */
const isStepBelow = ({ fact, lead, value }: Item, part: Item): boolean =>
  fact.kind === 'change' && /同比|环比|[比较]/.test(lastClause(lead)) && part.value?.gt(value!) === true;

/** 余额88.3亿元，低于91.6亿元的限额3.3亿元；其中…: how far two amounts lie apart has no parts. */
const isGapZh = ({ lead, index, sentence }: Item): boolean => {
  const before = sentence.items[index - 1];
  return (
    before !== undefined &&
    isAmount(before) &&
    /^[^，。；]{0,10}$/.test(lead) &&
    /(?:低于|高于|少于|多于|[比较])[^，。；]{0,10}\|/.test(
      `${before.lead.slice(-16)}${before.fact.text.replace(/\d.*$/, '')}|`,
    )
  );
};
