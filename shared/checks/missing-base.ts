import { cued } from '../extract/relate/cues.ts';
import { oncePer } from '../extract/relate/places.ts';
import type { Block, Item } from '../extract/relate/text-view.ts';
import { isAmount, isPercent } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const PERIOD_ZH = [
  '同比',
  '环比',
  '去年',
  '上年',
  '前年',
  '今年',
  '上月',
  '同期',
  '以来',
  '年',
  '月',
  '季度',
  '此前',
  '之前',
  '改革前',
  '原来',
  '上一',
  '每',
];
const PERIOD_EN = [
  'year',
  'years',
  'month',
  'months',
  'quarter',
  'week',
  'day',
  'since',
  'ago',
  'earlier',
  'previous',
  'last',
  'over',
  'period',
  'before',
  'annual',
  'annually',
  'year-on-year',
  'decade',
  'compared',
  'than',
];

const namesPeriod = oncePer((block: Block): boolean =>
  block.sentences.some(({ dates, text }) => dates.length > 0 || cued(text, PERIOD_ZH, PERIOD_EN)),
);

/** "has increased yields by 45%". */
const MOVES =
  /\b(?:rocketed|skyrocketed|spiked|leapt|mushroomed|plummeted|collapsed|crashed|exploded)(?: by)? (?:about |nearly |over |some )?$|\b(?:increased?|raised?|boosted?|lifted|cut|cuts|reduced?|lowered|slashed|improved?|pushed (?:up|down)) [a-z' -]{2,40} by (?:about |nearly |over |some )?$/i;

function judge(item: Item): readonly RawFinding[] {
  const { fact, value, sentence } = item;
  if (!(fact.kind === 'change' || MOVES.test(item.lead)) || value === null || !/^(?:[%％]|倍)$/.test(fact.unit ?? ''))
    return [];
  if (/(?:make|makes|made|making) up $/i.test(item.lead)) return [];
  if (
    sentence.dates.length > 0 ||
    sentence.items.some((other) => other !== item && (isAmount(other) || isPercent(other)))
  )
    return [];
  if (cued(sentence.text, PERIOD_ZH, PERIOD_EN)) return [];
  // A paragraph that names its period or its level covers its sentences.
  if (namesPeriod(sentence.block)) return [];
  return [
    {
      facts: [item],
      message: say(
        sentence.lang,
        `“${quoted(item)}”没有说明原来是多少、现在是多少、与什么时候相比。`,
        `${quoted(item)} comes without the old value, the new value or the period.`,
      ),
    },
  ];
}

/** A change needs an old value, a new value or a period. */
export const missingBase: Rule = {
  id: 'missing-base',
  severity: 'info',
  before: [],
  check: (page) => gather(page.items, judge),
};
