import { type Reading, reading } from '../reading.ts';
import { standsAlone } from './lone.ts';
import { readNumeral } from './numerals.ts';

const RANKS = new Set(['位', '名']);
/** Words before 第二 that make it a rank with nothing behind it: 居全国第二. */
const PLACED =
  /(?:排名|排在|排|位居|位列|名列|跃居|稳居|居|列|升至|跃升至|上升至|降至|夺得|获得|获)[^，。；、第]{0,6}$/;
const REGIONS = /(?:全国|全球|世界|亚洲|欧洲|全省|全市|全县|全区|全网|同类|行业|东部|中部|西部|东北|国内)$/;

/**
 * Ranks: 第二位, 第3名, 居全国第二, and 第十二届 where no name follows. Places in a run of events (第5天, 第1版) are no facts,
 * nor is 安全第一.
 */
export function readOrdinal(text: string, at: number): Reading | null {
  if (text[at] !== '第') return null;
  const numeral = readNumeral(text, at + 1);
  if (numeral === null || numeral.decimal === null) return null;
  const mark = text[numeral.end] ?? '';
  const isEdition = mark === '届' && !/^\p{L}/u.test(text.slice(numeral.end + 1, numeral.end + 2));
  const end = RANKS.has(mark) || isEdition ? numeral.end + 1 : isPlace(text, at, numeral.end) ? numeral.end : null;
  if (end === null) return null;
  const unit = { text: text.slice(numeral.end, end), kind: 'ordinal', currency: null } as const;
  return reading(numeral, at, end, unit, 'zh-ordinal');
}

/** 居全国第二。 and a cell that holds nothing but 第二. */
function isPlace(text: string, at: number, end: number): boolean {
  if (standsAlone(text, at, end)) return true;
  if (/^\p{L}/u.test(text.slice(end, end + 1))) return /^[和与及至到](?:第|全)/.test(text.slice(end, end + 2));
  const before = text.slice(Math.max(0, at - 12), at);
  return PLACED.test(before) || REGIONS.test(before);
}
