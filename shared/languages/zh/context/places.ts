import type { Cue } from '../../context-reader.ts';
import type { Clause } from './clauses.ts';
import { ACTIONS, DEVERBAL, OPENINGS } from './lexicon.ts';
import { leadingPlace, NAMED, placeNameEnd } from './place-names.ts';
import { isSpoken } from './speakers.ts';
import { wordSet } from './words.ts';

const IN = wordSet('在 位于 据 记者从');

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
    if (inSubject && (text[at] === '占' || ACTIONS.at(text, at) > 1 || DEVERBAL.at(text, at) > 1)) inSubject = false;
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

/** All place cues of a block in order. `dateEnds`: start → end of its dates. Linear: each character is looked at once. */
export function placeCues(
  text: string,
  clauses: readonly Clause[],
  dateEnds: ReadonlyMap<number, number>,
): readonly Cue[] {
  return clauses.flatMap((clause) => ofClause(text, clause, dateEnds));
}

/** 新华社北京9月3日电, 本报成都讯: holds for the first paragraph where no sentence names another place. */
export function datelineCues(text: string, dateline: string | null): readonly Cue[] {
  const written = /^(?:新华社|中新社|本报|.{1,6}?[社报网])([^0-9０-９讯电（(]{2,10})/.exec(dateline ?? '')?.[1] ?? '';
  const name = written.slice(0, placeNameEnd(written, 0));
  return name === '' ? [] : [{ field: 'place', text: name, start: 0, end: text.length, rule: 'zh-place-dateline' }];
}
