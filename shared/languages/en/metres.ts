import type { Amount } from './amounts.ts';
import type { Counted } from './counted-unit.ts';
import { readPer } from './rates.ts';

/** "a 100m race", "5m tall": an m that may as well be metres, with neither money nor a counted noun to say millions. */
export function isMetres(text: string, amount: Amount, counted: Counted): boolean {
  if (readPer(text, amount.end) !== null) return false;
  if (isGlossedMillions(text, amount)) return false;
  if (/^ of (?:its|their|the|our|his|her|those|these) /.test(text.slice(amount.end, amount.end + 12))) return false;
  return counted.rule === 'bare-number' && /\dm$/.test(text.slice(Math.max(0, amount.end - 2), amount.end));
}

/** A height or a distance in front of the bracket says that the m in it is metres: 50ft (15m), but a quarter of the people (15m). */
const LENGTH_BEFORE =
  /\d ?-?(?:ft|feet|foot|in|inch|inches|yd|yards?|miles?|km|cm|m|metres?|meters?)\b[^()]{0,12}$|\b(?:tall|high|deep|wide|long|away|distance|height|depth|width|length|by|race)\b[^()]{0,12}$/i;

const isGlossedMillions = (text: string, { start, end }: Amount): boolean =>
  text[start - 1] === '(' &&
  text[end] === ')' &&
  !LENGTH_BEFORE.test(text.slice(Math.max(0, start - 28), start - 1)) &&
  /[a-z]/i.test(text.slice(Math.max(0, start - 28), start - 1));
