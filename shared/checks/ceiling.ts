import { itemsWith, needs } from '../extract/relate/gates.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { unitClass } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

/**
 * More people than any place of its level has, rounded up (2020 censuses; for "province" the largest, Guangdong with
 * 126 million; for "city" Chongqing with 32 million).
 */
const LEVELS_ZH: readonly (readonly [RegExp, number])[] = [
  [/全村|该村|本村|我村|村里|这个村|村共有|小山村|村民小组/, 60_000],
  [/全镇|该镇|本镇|全乡|该乡|街道|社区|辖区|镇上|小镇/, 1_200_000],
  [/全县|该县|本县|我县|县域|县城/, 3_000_000],
  [/全区(?!域)|该区|本区|我区/, 9_000_000],
  [/全市|该市|本市|我市/, 35_000_000],
  [/全省|该省|本省|我省|全自治区|这个省/, 130_000_000],
  [/全国|我国/, 1_450_000_000],
  [/全球|全世界/, 8_300_000_000],
];
const LEVELS_EN: readonly (readonly [RegExp, number])[] = [
  [/\b(?:the|this|our) village\b/i, 60_000],
  [/\b(?:the|this|our) (?:town(?:ship)?|parish(?: council)?|suburb|island)\b/i, 1_200_000],
  [/\b(?:the|this|our) county\b/i, 11_000_000],
  [/\b(?:the|this|our) (?:borough|parish)\b/i, 3_000_000],
  [/\b(?:the|this|our) district\b/i, 9_000_000],
  [/\b(?:the|this|our) city\b|\bcitywide\b/i, 40_000_000],
  [/\b(?:the|this|our) province\b/i, 130_000_000],
  [/\b(?:the|this|our) state\b(?! (?:of|media|run))/i, 240_000_000],
  [/\bChina\b|\b(?:Chinese|nationwide in China)\b/, 1_450_000_000],
  [/\b(?:worldwide|the world)\b/i, 8_300_000_000],
];

/** Peoples, with more than there are of each. */
const PEOPLES_EN: Readonly<Record<string, number>> = {
  ...{
    americans: 350_000_000,
    britons: 72_000_000,
    germans: 86_000_000,
    canadians: 43_000_000,
    australians: 29_000_000,
  },
  ...{ europeans: 760_000_000, indians: 1_480_000_000, brazilians: 220_000_000, russians: 150_000_000 },
  ...{ mexicans: 135_000_000, italians: 62_000_000, spaniards: 50_000_000, africans: 1_600_000_000 },
};

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([...[...LEVELS_ZH, ...LEVELS_EN].map(([place]) => place), Object.keys(PEOPLES_EN)]);

const isPeople = ({ fact, lead }: Item): boolean =>
  (unitClass(fact.unit) === 'people' ||
    PEOPLES_EN[fact.unit?.toLowerCase() ?? ''] !== undefined ||
    /^(?:[a-z]+ )?(?:voters|drivers|households|taxpayers|believers|dwellers)$/i.test(fact.unit ?? '') ||
    (fact.unit === null && /人口[^，。]{0,3}$/.test(lead))) &&
  !/人次/.test(fact.unit ?? '') &&
  (fact.kind === 'count' || (fact.kind === 'rate' && /^[天日]$/.test(fact.per ?? ''))) &&
  (fact.per === null || fact.kind === 'rate');

function judge(item: Item): readonly RawFinding[] {
  const { sentence, range, value, lead, tail } = item;
  if (!isPeople(item) || range === null || value === null) return [];
  const zh = sentence.lang === 'zh';
  // The nearest place before the number, or behind it in English.
  const words = zh ? lead.slice(-24) : `${lead.slice(-40)} ${tail.slice(0, 30)}`;
  const named = (zh ? LEVELS_ZH : LEVELS_EN).filter(([place]) => place.test(words)).map(([, most]) => most);
  const people = PEOPLES_EN[item.fact.unit?.toLowerCase() ?? ''];
  const levels = people === undefined ? named : [people];
  // 全省各村的村民: the widest place counts.
  const most = Math.max(...levels);
  if (levels.length === 0 || range.low.lte(most)) return [];
  // 来自全国的… and visitors come from elsewhere.
  if (
    /游客|旅客|观众|网友|用户|粉丝|访客|客流|浏览|visitors?|tourists?|viewers?|users|readers|passengers/i.test(
      words + (item.fact.unit ?? ''),
    )
  )
    return [];
  return [
    {
      facts: [item],
      message: say(
        sentence.lang,
        `“${quoted(item)}”超过了这一级地方可能有的人口。`,
        `${quoted(item)} is more than any place of this level has.`,
      ),
      expected: `≤ ${most}`,
      actual: quoted(item),
      steps: [`${plain(value)} > ${most}`],
    },
  ];
}

/** No more people than a place of its level can have. */
export const ceiling: Rule = {
  id: 'ceiling',
  severity: 'warning',
  before: [],
  check: (page) => gather(itemsWith(page, NEEDS), judge),
};
