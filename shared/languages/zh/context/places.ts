import { gather } from '../../../gather.ts';
import { marksAt, marksOf } from '../../character-marks.ts';
import type { Cue, Placed } from '../../context-reader.ts';
import type { Clause } from './clauses.ts';
import { ACTIONS, DEVERBAL, OPENINGS } from './lexicon.ts';
import { leadingPlace, NAMED, placeNameEnd, WHOLES } from './place-names.ts';
import { isSpoken } from './speakers.ts';
import { wordSet } from './words.ts';

const IN = wordSet('在 位于 据 记者从 新华社 中新社');

/** Skips what may stand before a leading place: 其中, 今年, a date, 在. */
function afterOpening(text: string, clause: Clause, dateEnds: ReadonlyMap<number, number>): number {
  let at = clause.start;
  for (let most = 6; most > 0 && at < clause.end; most--) {
    const dated = dateEnds.get(at);
    const length = dated === undefined ? OPENINGS.at(text, at) : dated - at;
    if (length === 0 || leadingPlace(text, at) > 0) break;
    at += length;
  }
  return at;
}

const [BEGINS_WHOLE, ENDS_IN] = [1, 2];
const charsOf = (codes: readonly number[]): readonly string[] => codes.map((code) => String.fromCharCode(code));
const PLACE_MARKS = marksOf([BEGINS_WHOLE, charsOf(WHOLES.firstCodes)], [ENDS_IN, charsOf(IN.lastCodes)]);

const mayBegin = (text: string, at: number): boolean =>
  (PLACE_MARKS[text.charCodeAt(at)]! & BEGINS_WHOLE) !== 0 || (marksAt(PLACE_MARKS, text, at - 1) & ENDS_IN) !== 0;

const TAKES_SHARE = '占'.charCodeAt(0);

/**
 * Place cues of one clause. A place that leads its clause holds to the end of the sentence, one in its midst (覆盖全球…)
 * to the end of the clause.
 */
function ofClause(text: string, clause: Clause, dateEnds: ReadonlyMap<number, number>): readonly Cue[] {
  const cues: Cue[] = [];
  const lead = afterOpening(text, clause, dateEnds);
  const add = (start: number, end: number, rule: string, reach: number) =>
    cues.push({ field: 'place', text: text.slice(start, end), start, end: reach, rule });
  // What stands before the first verb is the subject: 今年秋季学期全市新增….
  let inSubject = true;
  for (let at = clause.start; at < clause.end; at++) {
    if (inSubject && (text.charCodeAt(at) === TAKES_SHARE || ACTIONS.at(text, at) > 1 || DEVERBAL.at(text, at) > 1))
      inSubject = false;
    // Most characters begin no general place and stand behind no 在: two loads tell.
    if (at !== lead && !mayBegin(text, at)) continue;
    const whole = leadingPlace(text, at);
    const reach = inSubject ? clause.sentenceEnd : clause.end;
    if (whole > 0) add(at, at + whole, 'zh-place-whole', reach);
    else if (at === lead || IN.before(text, at) > 0) {
      const end = Math.min(placeNameEnd(text, at), clause.end);
      // 中国汽车工业协会数据显示 names a body, not a place.
      const isBody = end === at + NAMED.at(text, at) && at === lead && isSpoken(text, clause);
      if (end > at && !isBody) add(at, end, 'zh-place-name', clause.sentenceEnd);
      at = Math.max(at, end - 1);
    }
    at += Math.max(0, whole - 1);
  }
  return cues;
}

/** Names at the start of a clause that only 、 and 和 part: 福建、浙江、广东三省. */
function listedPlaces(text: string, { start, end }: Clause): readonly string[] {
  const names: string[] = [];
  const lead = text.startsWith('其中', start) ? (text[start + 2] === '，' ? 3 : 2) : 0;
  for (let at = start + lead; at < end && names.length < 8; at++) {
    const stop = placeNameEnd(text, at);
    if (stop === at) break;
    names.push(text.slice(at, stop));
    if (!'、和与及'.includes(text[stop] ?? '\0')) break;
    at = stop;
  }
  return names.length < 2 ? [] : names;
}

/** 福建、浙江的产量分别为4.6万吨、2.9万吨: each number is of one place, in their order. */
function respectivePlaceCues(text: string, clauses: readonly Clause[], quantities: readonly Placed[]): readonly Cue[] {
  let next = 0;
  return gather(clauses, (clause) => {
    const mark = text.slice(clause.start, Math.min(clause.end, clause.start + 60)).search(/分别|依次/);
    const names = mark < 0 ? [] : listedPlaces(text, clause);
    while (next < quantities.length && quantities[next]!.start < clause.start + Math.max(0, mark)) next++;
    return gather(names, (name, order): Cue[] => {
      const quantity = quantities[next + order];
      if (quantity === undefined || quantity.start >= clause.end) return [];
      return [{ field: 'place', text: name, start: quantity.start, end: quantity.end, rule: 'zh-place-respective' }];
    });
  });
}

/** All place cues of a block in order. `dateEnds`: start → end of its dates. Linear: each character is looked at once. */
export function placeCues(
  text: string,
  clauses: readonly Clause[],
  dateEnds: ReadonlyMap<number, number>,
  quantities: readonly Placed[],
): readonly Cue[] {
  const single = gather(clauses, (clause) => ofClause(text, clause, dateEnds));
  const listed = respectivePlaceCues(text, clauses, quantities);
  return listed.length === 0 ? single : [...single, ...listed].sort((a, b) => a.start - b.start);
}

/** 新华社北京9月3日电, 本报成都讯: holds for the first paragraph where no sentence names another place. */
export function datelineCues(text: string, dateline: string | null): readonly Cue[] {
  const written = /^(?:新华社|中新社|本报|.{1,6}?[社报网])([^0-9０-９讯电（(]{2,10})/.exec(dateline ?? '')?.[1] ?? '';
  const name = written.slice(0, placeNameEnd(written, 0));
  return name === '' ? [] : [{ field: 'place', text: name, start: 0, end: text.length, rule: 'zh-place-dateline' }];
}
