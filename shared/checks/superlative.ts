import type { Block, Item } from '../extract/relate/text-view.ts';
import { isAmount, unitClass } from '../extract/relate/units.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const RECORD_ZH =
  /创[^，。；]{0,8}(?:新高|纪录|记录)|历[史年届次](?:来|以来|同期)?(?:最高|最多|最大|之最|最好)|有(?:史|记录)以来最|刷新[^，。；]{0,6}(?:纪录|记录)/;
const RECORD_EN =
  /\brecord\b|\ball-time high\b|\b(?:highest|most|largest|biggest|busiest) (?:\w+ )?(?:ever|on record|yet|in history)\b/i;
const LOW = /新低|最低|lowest|record low/i;
const YEAR = /(?:19|20)\d{2}|去年|上年|前年|上届|上一届|上次|上季|last (?:year|season|time)|the year before/i;

/** Said to be a record: the number with the word in its clause. */
function isRecord(item: Item): boolean {
  const zh = item.sentence.lang === 'zh';
  const words = zh
    ? `${item.lead.split(/[，。；]/).at(-1)!}|${item.tail.split(/[。；]/)[0]!.slice(0, 16)}`
    : `${item.lead.split(/[,;.]/).at(-1)!}|${item.tail.split(/[;.]/)[0]!.slice(0, 40)}`;
  return (zh ? RECORD_ZH : RECORD_EN).test(words) && !LOW.test(words);
}

/** A later number of the block that names another year and is larger. */
function judge(block: Block): readonly RawFinding[] {
  const items = block.sentences
    .flatMap((sentence) => sentence.items)
    .filter((item) => isAmount(item) && item.range !== null);
  return items.flatMap((record, at): RawFinding[] => {
    if (!isRecord(record)) return [];
    const rival = items.slice(Math.max(0, at - 4), at + 5).find((other) => {
      if (other === record || isRecord(other) || !alike(record, other) || other.fact.stance === 'target') return false;
      const words = block.lang === 'zh' ? other.lead.slice(-14) : `${other.lead.slice(-24)} ${other.tail.slice(0, 14)}`;
      return YEAR.test(words) && other.range!.low.gt(record.range!.high);
    });
    return rival === undefined ? [] : [finding(record, rival)];
  });
}

function alike(a: Item, b: Item): boolean {
  const left = unitClass(a.fact.unit);
  const right = unitClass(b.fact.unit);
  return left === null || right === null || left === right;
}

function finding(record: Item, rival: Item): RawFinding {
  return {
    facts: [record, rival],
    message: say(
      record.sentence.lang,
      `“${quoted(record)}”不是最高：文中另有“${quoted(rival)}”。`,
      `${quoted(record)} is no record: the text also has ${quoted(rival)}.`,
    ),
    expected: `> ${quoted(rival)}`,
    actual: quoted(record),
    steps: [`${quoted(rival)} > ${quoted(record)}`],
  };
}

/** A record is not topped by another figure of the text. */
export const superlative: Rule = {
  id: 'superlative',
  severity: 'error',
  before: [],
  check: (page) => page.blocks.flatMap(judge),
};
