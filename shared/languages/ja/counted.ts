import type { Numeral } from '../numeral.ts';
import { PERCENT, type Reading, reading, type Unit } from '../reading.ts';
import { arabicDigit } from './digits.ts';
import { isClock, isNamePart, wordAround } from './not-facts.ts';
import { endsInBigPower, readNumeral } from './numerals.ts';
import { readFraction, readOneOf, readScore, readTenths, timesTen } from './shares.ts';
import { readUnit, SIGNS } from './units.ts';

/** A bare number. */
const NO_UNIT: Unit = { text: '', kind: 'count', currency: null };
const RANGE_MARKS = new Set([...'〜～~-－—―–']);
/** Han numeral and one of these is mostly a name's part: 三国, 二部, 四点. Digits before them count. */
const NAME_UNITS = new Set([...'国市町村県部点度線門基段階列口字語例戸発通足作席品']);
/** Units of which a single Han 一 is an amount, not "a": 一人 and 一件 may be either. */
const AMOUNTS = new Set(['money', 'percent', 'ratio', 'ordinal', 'measure', 'duration']);

/** A numeral with what it counts; null where it counts nothing that a table could hold. */
export function readCounted(text: string, numeral: Numeral): Reading | null {
  if (isNamePart(text, numeral.start, numeral.end) || isClock(text, numeral.start, numeral.end)) return null;
  const whole = readScore(text, numeral.start) ?? readOneOf(text, numeral) ?? readRange(text, numeral);
  return whole ?? readSingle(text, numeral);
}

function readSingle(text: string, numeral: Numeral): Reading | null {
  const { end } = numeral;
  const share = readTenths(text, numeral) ?? readFraction(text, numeral);
  if (share !== null) return share;
  const unit = readUnit(text, end);
  if (unit === null) return readBare(text, numeral);
  if (isFigureOfSpeech(text, numeral, unit)) return null;
  return (
    readSen(text, numeral, unit) ??
    readOrder(text, numeral, unit) ??
    reading(numeral, numeral.start, end + unit.text.length, plain(unit), `ja-${unit.kind}`)
  );
}

/** Percent is written three ways and has one name. */
const plain = (unit: Unit): Unit => (unit.kind === 'percent' ? PERCENT : unit);

/** 3人目, 2回目: which one, not how many. */
function readOrder(text: string, numeral: Numeral, unit: Unit): Reading | null {
  const end = numeral.end + unit.text.length;
  const countable = unit.kind === 'count' || unit.kind === 'duration' || unit.text === '度';
  if (text[end] !== '目' || !countable) return null;
  return reading(
    numeral,
    numeral.start,
    end + 1,
    { text: `${unit.text}目`, kind: 'ordinal', currency: null },
    'ja-order',
  );
}

/** 149円50銭: the sen are decimals of the yen. */
function readSen(text: string, numeral: Numeral, unit: Unit): Reading | null {
  const at = numeral.end + unit.text.length;
  if (unit.text !== '円' || numeral.decimal === null || numeral.decimal.includes('.')) return null;
  const sen = arabicDigit(text, at) >= 0 ? readNumeral(text, at) : null;
  if (sen === null || sen.decimal === null || text[sen.end] !== '銭' || !/^\d{1,2}$/.test(sen.decimal)) return null;
  const decimal = `${numeral.decimal}.${sen.decimal.padStart(2, '0')}`;
  return { ...reading(numeral, numeral.start, sen.end + 1, unit, 'ja-yen-and-sen'), decimal, step: '0.01' };
}

/** True for Han numerals that only look like a count: 一人ひとり, 三国, 一部. */
function isFigureOfSpeech(text: string, { start, end, low }: Numeral, unit: Unit): boolean {
  if (arabicDigit(text, start) >= 0) return false;
  if (wordAround(text, start, end) !== null) return true;
  // 人数, 件数, 無数人: the 数 of a word before.
  if (text[start] === '数')
    return /[\p{Script=Han}]/u.test(text[start - 1] ?? '') && !'計約'.includes(text[start - 1] ?? '\0');
  if (low !== null) return false;
  const isSingle = end - start === 1;
  if (text.slice(start, end) === '一') {
    if (unit.text === '年' || unit.text === '日') return true;
    return !AMOUNTS.has(unit.kind) && !'人件社名台校棟軒'.includes(unit.text);
  }
  return isSingle && NAME_UNITS.has(unit.text);
}

/** Numbers without a unit: ¥500, 人口500万. */
function readBare(text: string, numeral: Numeral): Reading | null {
  if (SIGNS.has(text[numeral.start - 1] ?? ''))
    return reading(numeral, numeral.start, numeral.end, NO_UNIT, 'ja-money');
  // 200余りの自治体: what is counted stands behind の.
  const isBent =
    arabicDigit(text, numeral.start) >= 0 && /^(?:余り|あまり|以上)の/.test(text.slice(numeral.end, numeral.end + 4));
  if (isBent) return reading(numeral, numeral.start, numeral.end, NO_UNIT, 'ja-bare-number');
  if (!endsInBigPower(text, numeral) || wordAround(text, numeral.start, numeral.end) !== null) return null;
  return /^(?:$|[^\p{Script=Han}\p{Script=Katakana}\p{N}])/u.test(text.slice(numeral.end, numeral.end + 1))
    ? reading(numeral, numeral.start, numeral.end, NO_UNIT, 'ja-bare-number')
    : null;
}

/** Where the second end of a range begins; 0 where there is none. 二、三人 parts its ends by a comma. */
function secondStart(text: string, at: number, first: Numeral): number {
  if (RANGE_MARKS.has(text[at] ?? '')) return at + 1;
  if (text.startsWith('から', at)) return at + 2;
  const isPair = text[at] === '、' && at === first.end && first.end - first.start === 1;
  return isPair ? at + 1 : 0;
}

/** 10〜20人, 10人から20人, 3〜5万円, 2〜3割: the first end may leave out unit and multiplier. から … に is a change. */
function readRange(text: string, first: Numeral): Reading | null {
  if (first.decimal === null || first.over) return null;
  const unit = readUnit(text, first.end);
  const tenths = text[first.end] === '割' ? 1 : 0;
  const mark = first.end + (unit?.text.length ?? tenths);
  const from = secondStart(text, mark, first);
  const second = from === 0 ? null : readNumeral(text, from);
  if (second === null || second.decimal === null || second.over) return null;
  const whole = readSingle(text, second);
  if (whole === null || whole.decimal === null || whole.value !== undefined || whole.unit.text === '') return null;
  if (unit !== null && plain(unit).text !== whole.unit.text) return null;
  const isTenths = whole.rules[0] === 'ja-tenths';
  if (tenths > 0 && !isTenths) return null;
  const shared = isTenths ? timesTen(first.decimal, 1) : sharedMultiplier(text, first, second, unit);
  if (Number(shared) >= Number(whole.decimal)) return null;
  if (text[mark] === '、' && (second.end - second.start !== 1 || Number(first.decimal) + 1 !== Number(second.decimal)))
    return null;
  if (text.startsWith('から', mark) && /^[にへ]/.test(text.slice(whole.end, whole.end + 1))) return null;
  const ends = { decimal: null, low: shared, high: whole.decimal };
  return { ...whole, ...ends, start: first.start, rules: ['ja-range', ...whole.rules] };
}

/** 3〜5万円 means 3万 to 5万: the first end takes the multiplier of the second where it has neither one nor a unit. */
function sharedMultiplier(text: string, first: Numeral, second: Numeral, unit: Unit | null): string {
  const decimal = first.decimal ?? '0';
  if (unit !== null || endsInBigPower(text, first) || decimal.split('.')[0]!.length > 4) return decimal;
  const power = { 万: 4, 億: 8, 兆: 12 }[text[second.end - 1] ?? ''];
  return power === undefined ? decimal : timesTen(decimal, power);
}
