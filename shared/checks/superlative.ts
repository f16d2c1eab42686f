import { sharesPair } from '../extract/relate/distant-parts.ts';
import { blocksWith, needs } from '../extract/relate/gates.ts';
import type { Block, Item } from '../extract/relate/text-view.ts';
import { isAmount, isPercent, unitClass } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const EVER_ZH =
  '(?:历[史年届次]来?(?:来|以来|同期|上)?|有(?:史|记录|监测|统计|气象记录)以来的?|建[馆校院园队区市国]以来|创办以来|史上|个人(?:职业生涯)?)';
const RECORD_ZH = new RegExp(
  `创[^，。；、]{0,8}(?:新高|纪录|记录)|${EVER_ZH}(?:数量|人数|规模|参赛队伍)?的?(?:最高|最多|最大|之最|最好|最长|最重|最强|最热|最佳)|(?:刷新|打破|改写)[^，。；]{0,12}(?:纪录|记录|最好成绩|最佳成绩)|最(?:高|多|大)的一(?:届|年|次)`,
);
const EVER_EN = `(?:ever|on record|yet|in history|in (?:its|the|his|her|their)(?: [a-z’']+){0,2} history|since records began|since record-keeping began|of (?:his|her|its|their) (?:career|life)|of all time)`;
const HIGH_EN =
  '(?:highest|most|largest|biggest|busiest|longest|hottest|warmest|wettest|heaviest|tallest|best|deadliest|worst|fastest|farthest|furthest)';
/** "three more than any other player" ranks players; "more than in any other year" ranks times. */
const NO_TIME =
  '(?!(?:[a-z]+ )?(?:time|day|week|month|quarter|season|year|decade|spring|summer|autumn|fall|winter|edition|festival|game|match)\\b)';
const LOW_WORDS_EN = '(?:lowest|fewest|least|smallest|shortest|coldest|driest|lightest|slowest)';
const RECORD_EN = new RegExp(
  `\\brecord\\b(?! (?:book|label|shop|store|company|low))|\\ball-time high\\b|\\b${HIGH_EN} (?:[a-z-]+ ){0,3}${EVER_EN}|\\b(?:top scorer|more [^.;,]{0,20}than (?:any|ever)[^.;]{0,30})\\b[^.;,]{0,24}(?:ever|history|before)|\\bnever (?:had|seen|been|recorded|drawn|sold) so (?:many|much)\\b|\\btop [a-z]+ ever\\b|\\bmore than (?:ever|any(?! other ${NO_TIME}))\\b`,
  'i',
);
const LOW_ZH = new RegExp(`创[^，。；]{0,8}新低|${EVER_ZH}的?(?:最低|最少|最小|最短|最冷)`);
const LOW_EN = new RegExp(
  `\\b(?:record|all-time|historic) low\\b|\\b${LOW_WORDS_EN} (?:[a-z-]+ ){0,3}${EVER_EN}|\\bnever (?:had|seen|been|recorded) so (?:few|little)\\b`,
  'i',
);
const LOW = /新低|最低|最少|最小|最短|最冷|lowest|fewest|least|smallest|shortest|coldest|driest|\blow\b/i;
/** A record of some years or of one place only: 五年来新高, "the highest for five years". */
const WITHIN =
  /[近\d一二两三四五六七八九十]{1,3}(?:个)?(?:年|月|届|赛季)(?:以)?来|今年以来|本(?:赛季|年度|月)|今年最|\b(?:for|in) (?:the (?:last|past) )?(?:\w+) (?:years?|months?|decades?|weeks?)\b|\bsince (?:19|20)\d{2}\b|\bof the (?:season|year|month)\b/i;
const YEAR =
  /(?:19|20)\d{2}|去年|上年|前年|上届|上一届|上次|上季|年前|此前|原纪录|曾|last (?:year|season|time)|the year before|years? (?:ago|earlier|before)|previous|earlier/i;

/** What must stand in a block before this rule looks at it. */
const NEEDS = needs([RECORD_ZH, RECORD_EN, LOW_ZH, LOW_EN]);

type Record = 'high' | 'low';

/** The clause before a number; "the hottest since records began, at 24.1C" has its word one comma back. */
function clauseEn(lead: string): string {
  const parts = lead.split(/[,;.]/);
  const own = parts.at(-1)!;
  return /^ ?(?:at|with|of|on|in|reaching|averaging) $/.test(own)
    ? `${parts.at(-2) ?? ''},${own}`.slice(-70)
    : own.slice(-70);
}

/** Said to be a record: the number with the word in its clause. */
function recordOf(item: Item): Record | null {
  const zh = item.sentence.lang === 'zh';
  const words = zh
    ? `${item.lead.split(/[，。；]/).at(-1)!}|${item.tail.split(/[。；]/)[0]!.slice(0, 20)}`
    : `${clauseEn(item.lead)}|${item.tail.split(/[;.]/)[0]!.slice(0, 60)}`;
  if (WITHIN.test(words)) return null;
  if ((zh ? LOW_ZH : LOW_EN).test(words)) return 'low';
  return (zh ? RECORD_ZH : RECORD_EN).test(words) && !LOW.test(words) ? 'high' : null;
}

/** A later number of the block that names another year and is larger. */
function judge(block: Block): readonly RawFinding[] {
  const items = gather(block.sentences, (sentence) => sentence.items).filter(
    (item) =>
      (isAmount(item) || isDayCount(item) || (isPercent(item) && item.fact.kind === 'percent')) && item.range !== null,
  );
  return gather(items, (record, at): RawFinding[] => {
    const kind = recordOf(record);
    if (kind === null) return [];
    const rival = items.slice(Math.max(0, at - 4), at + 5).find((other) => {
      // 占登记选民的47.8%，创下纪录 is no turnout: in another sentence it must bear the name.
      const apart = block.lang === 'zh' && isPercent(record) && other.sentence !== record.sentence;
      if (apart && !sharesPair(record, other)) return false;
      if (other === record || recordOf(other) !== null || !alike(record, other) || other.fact.stance === 'target')
        return false;
      const words =
        block.lang === 'zh'
          ? other.lead.slice(-20)
          : `${other.lead.slice(-40)} ${other.tail.split(/[,;.]/)[0]!.slice(0, 40)}`;
      return (
        YEAR.test(words) &&
        (kind === 'high' ? other.range!.low.gt(record.range!.high) : other.range!.high.lt(record.range!.low))
      );
    });
    return rival === undefined ? [] : [finding(record, rival, kind)];
  });
}

/** 高温日数38天, "41 days of frost": days that are counted, not how long ago. */
const isDayCount = ({ fact, lead, value, tail }: Item): boolean =>
  fact.kind === 'duration' &&
  value !== null &&
  (/(?:日数|天数)(?:为|达|有|共)*$/.test(lead.slice(-10)) ||
    (/^[天日days ]*$/.test(fact.unit ?? '') && /(?:19|20)\d{2}年(?:为|是|有|达)?$/.test(lead.slice(-8))) ||
    /^ of (?:frost|heat|rain|snow|sunshine)\b/.test(tail));

function alike(a: Item, b: Item): boolean {
  if (isPercent(a) !== isPercent(b)) return false;
  const left = unitClass(a.fact.unit);
  const right = unitClass(b.fact.unit);
  return left === null || right === null || left === right;
}

/** Who writes of a record has the older one in mind: a rival far above it is of something else. */
const REACH = 1.5;

function finding(record: Item, rival: Item, kind: Record): RawFinding {
  const sign = kind === 'high' ? '>' : '<';
  return {
    facts: [record, rival],
    message: say(
      record.sentence.lang,
      `“${quoted(record)}”不是最${kind === 'high' ? '高' : '低'}：文中另有“${quoted(rival)}”。`,
      `${quoted(record)} is no record: the text also has ${quoted(rival)}.`,
    ),
    expected: `${sign} ${quoted(rival)}`,
    actual: quoted(record),
    steps: [`${quoted(rival)} ${sign} ${quoted(record)}`],
    ...(record.value === null || rival.value === null
      ? {}
      : { apart: { stated: record.value, due: rival.value, reach: REACH } }),
  };
}

/** A record is not topped by another figure of the text. */
export const superlative: Rule = {
  id: 'superlative',
  severity: 'error',
  before: [],
  check: (page) => gather(blocksWith(page, NEEDS), judge),
};
