import type { Enumeration } from '../extract/relate/enumerations.ts';
import { isPlaces } from '../extract/relate/part-lists.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

/** More are named than announced; or fewer, where the words say that these are they (来自…五个城市). */
function isWrong({ count, fewest, most, open, place }: Enumeration): boolean {
  const n = count.value!.toNumber();
  if (place === 'behind') return open ? fewest > n : n < fewest || n > most;
  const named = /来自|包括|分别|涵盖|覆盖|涉及|设有|设置/.test(count.lead);
  return n < fewest || (!open && n > most && named && n - most <= 2);
}

function finding({ count: item, fewest, most }: Enumeration): RawFinding {
  const n = item.value!.toNumber();
  const found = fewest === most ? String(fewest) : `${fewest}–${most}`;
  return {
    facts: [item],
    message: say(
      item.sentence.lang,
      `文中说“${quoted(item)}”，列出的是${most}项。`,
      `The text announces ${quoted(item)} and lists ${most}.`,
    ),
    expected: String(n),
    actual: found,
    steps: [`${n} ≠ ${found}`],
  };
}

/** An announced count equals the items that are listed behind it. */
export const listCount: Rule = {
  id: 'list-count',
  severity: 'warning',
  before: [],
  check: (page) => {
    // Numbers behind the colon that are parts of the count are another rule's business, whatever they add up to.
    const wholes = new Set(page.compositions.filter(({ parts }) => parts.length > 1).map(({ whole }) => whole));
    const told = new Set<Item>();
    // "84 hospitals in 12 countries: 31 of them in Europe": the list is of the hospitals.
    const isOfAnother = ({ index, sentence }: Item): boolean => {
      const before = sentence.items[index - 1];
      return before !== undefined && sentence.lang === 'en' && isPlaces(sentence.items[index]!) && wholes.has(before);
    };
    return gather(page.enumerations.filter(isWrong), (list) => {
      // One count, one finding: a list before it has told already.
      if (wholes.has(list.count) || told.has(list.count) || isOfAnother(list.count)) return [];
      told.add(list.count);
      return [finding(list)];
    });
  },
};
