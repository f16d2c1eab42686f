import { blocksWith, needs } from '../extract/relate/gates.ts';
import type { Block, Item } from '../extract/relate/text-view.ts';
import { isAmount, isPercent, unitClass } from '../extract/relate/units.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const RECORD_ZH =
  /创[^，。；]{0,8}(?:新高|纪录|记录)|历[史年届次](?:来|以来|同期)?(?:最高|最多|最大|之最|最好)|有(?:史|记录)以来最|刷新[^，。；]{0,6}(?:纪录|记录)/;
const RECORD_EN =
  /\brecord\b|\ball-time high\b|\b(?:highest|most|largest|biggest|busiest) (?:\w+ )?(?:ever|on record|yet|in history)\b/i;
const LOW_ZH = /创[^，。；]{0,8}新低|历[史年届次](?:来|以来|同期)?(?:最低|最少|最小)|有(?:史|记录)以来最(?:低|少|小)/;
const LOW_EN =
  /\b(?:record|all-time|historic) low\b|\b(?:lowest|fewest|least|smallest) (?:\w+ )?(?:ever|on record|yet|in history)\b/i;
const LOW = /新低|最低|最少|最小|lowest|fewest|least|smallest|\blow\b/i;
const YEAR = /(?:19|20)\d{2}|去年|上年|前年|上届|上一届|上次|上季|last (?:year|season|time)|the year before/i;

/** What must stand in a block before this rule looks at it. */
const NEEDS = needs([RECORD_ZH, RECORD_EN, LOW_ZH, LOW_EN]);

type Record = 'high' | 'low';

/** Said to be a record: the number with the word in its clause. */
function recordOf(item: Item): Record | null {
  const zh = item.sentence.lang === 'zh';
  const words = zh
    ? `${item.lead.split(/[，。；]/).at(-1)!}|${item.tail.split(/[。；]/)[0]!.slice(0, 16)}`
    : `${item.lead.split(/[,;.]/).at(-1)!}|${item.tail.split(/[;.]/)[0]!.slice(0, 40)}`;
  if ((zh ? LOW_ZH : LOW_EN).test(words)) return 'low';
  return (zh ? RECORD_ZH : RECORD_EN).test(words) && !LOW.test(words) ? 'high' : null;
}

/** A later number of the block that names another year and is larger. */
function judge(block: Block): readonly RawFinding[] {
  const items = block.sentences
    .flatMap((sentence) => sentence.items)
    .filter((item) => (isAmount(item) || (isPercent(item) && item.fact.kind === 'percent')) && item.range !== null);
  return items.flatMap((record, at): RawFinding[] => {
    const kind = recordOf(record);
    if (kind === null) return [];
    const rival = items.slice(Math.max(0, at - 4), at + 5).find((other) => {
      if (other === record || recordOf(other) !== null || !alike(record, other) || other.fact.stance === 'target')
        return false;
      const words =
        block.lang === 'zh'
          ? other.lead.slice(-14)
          : `${other.lead.slice(-24)} ${other.tail.split(/[,;.]/)[0]!.slice(0, 30)}`;
      return (
        YEAR.test(words) &&
        (kind === 'high' ? other.range!.low.gt(record.range!.high) : other.range!.high.lt(record.range!.low))
      );
    });
    return rival === undefined ? [] : [finding(record, rival, kind)];
  });
}

function alike(a: Item, b: Item): boolean {
  if (isPercent(a) !== isPercent(b)) return false;
  const left = unitClass(a.fact.unit);
  const right = unitClass(b.fact.unit);
  return left === null || right === null || left === right;
}

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
  };
}

/** A record is not topped by another figure of the text. */
export const superlative: Rule = {
  id: 'superlative',
  severity: 'error',
  before: [],
  check: (page) => blocksWith(page, NEEDS).flatMap(judge),
};
