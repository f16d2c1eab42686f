import type { Preferences } from '../model/workspace.ts';

export type NumberStyle = Preferences['numberStyle'];

/** A plain decimal string: what every style starts from. Anything else (a date, a score) is shown as it is. */
const PLAIN = /^-?\d+(?:\.\d+)?$/;
const YI = 8;
const WAN = 4;
const RANGE = '–';

/**
 * The exact decimal in the style that the person chose. Digits are only moved and grouped, never rounded: 62.50 stays
 * 62.50, and 43.92亿 has no more and no fewer digits than 4392000000 needs. Ranges are styled end by end.
 */
export function styledNumber(plain: string, style: NumberStyle): string {
  if (style === 'as-written') return plain;
  if (plain.includes(RANGE))
    return plain
      .split(RANGE)
      .map((end) => styledNumber(end, style))
      .join(RANGE);
  if (!PLAIN.test(plain)) return plain;
  return style === 'grouped' ? groupThousands(plain) : inWanAndYi(plain);
}

/** Thousands commas before the point; digits after it stay as they are. */
export function groupThousands(plain: string): string {
  const { sign, whole, fraction } = partsOf(plain);
  let grouped = '';
  for (let end = whole.length; end > 0; end -= 3) {
    const group = whole.slice(Math.max(0, end - 3), end);
    grouped = grouped === '' ? group : `${group},${grouped}`;
  }
  return `${sign}${grouped}${fraction === '' ? '' : `.${fraction}`}`;
}

/** 220000 → 22万, 4392000000 → 43.92亿. Below 万, and where zeros after the point were written, nothing moves. */
function inWanAndYi(plain: string): string {
  const { sign, whole, fraction } = partsOf(plain);
  const power = whole.length > YI ? YI : whole.length > WAN ? WAN : 0;
  if (power === 0 || fraction !== '') return plain;
  const head = whole.slice(0, -power);
  const tail = trimZeros(whole.slice(-power));
  return `${sign}${head}${tail === '' ? '' : `.${tail}`}${power === YI ? '亿' : '万'}`;
}

/** Without the zeros at the end. A loop, because a pattern with `0+$` is not linear. */
function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

function partsOf(plain: string): { sign: string; whole: string; fraction: string } {
  const sign = plain.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = plain.slice(sign.length).split('.');
  return { sign, whole, fraction };
}
