import type { Item } from '../extract/relate/text-view.ts';
import { isOneStroke, type Repair, repairSum, type Slip } from './arithmetic/smallest-repair.ts';
import { quoted, say } from './wording.ts';

const SLIP_ZH: Record<Slip, string> = {
  'swapped-digits': '数字颠倒',
  'lost-point': '漏了小数点',
  magnitude: '数量级之差',
  miscounted: '单独一处有误',
};
const SLIP_EN: Record<Slip, string> = {
  'swapped-digits': 'swapped digits',
  'lost-point': 'a lost decimal point',
  magnitude: 'a slip of magnitude',
  miscounted: 'one figure wrong',
};
const MOST = 3;

/** Whether one stroke of the pen in one figure makes parts and whole agree. */
export function isOneStrokeOff(whole: Item, parts: readonly Item[]): boolean {
  const values = [...parts, whole].map(({ value }) => value?.toFixed() ?? null);
  if (values.some((value) => value === null)) return false;
  return repairSum(values.slice(0, -1) as string[], values.at(-1)!).some(({ from, to }) => isOneStroke(from, to));
}

/** The changes of one figure that make parts and whole agree, best first. */
export function repairProposals(whole: Item, parts: readonly Item[]): readonly string[] {
  const values = [...parts, whole].map(({ value }) => value?.toFixed() ?? null);
  if (values.some((value) => value === null)) return [];
  const repairs = repairSum(values.slice(0, -1) as string[], values.at(-1)!);
  return repairs.slice(0, MOST).map((repair) => describe(repair, whole, parts));
}

function describe({ target, to, slip }: Repair, whole: Item, parts: readonly Item[]): string {
  const item = target === 'total' ? whole : parts[target]!;
  return say(
    whole.sentence.lang,
    `“${quoted(item)}”改为${to}（${SLIP_ZH[slip]}）`,
    `“${quoted(item)}” → ${to} (${SLIP_EN[slip]})`,
  );
}
