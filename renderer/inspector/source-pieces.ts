import { isTurnMark } from '../reader/turn-marks.ts';

/** A run of a source line that is shown alike. */
export interface SourcePiece {
  readonly start: number;
  readonly text: string;
  /** Sign for white space and for what has no shape of its own; null where the characters show themselves. */
  readonly sign: string | null;
  /** Inside the span asked for. */
  readonly marked: boolean;
}

const SIGNS = new Map<string, string>([
  [' ', '·'],
  ['\t', '→'],
  ['\u3000', '□'],
  ['\u00a0', '⍽'],
  ['\u202f', '⍽'],
  ['\u200b', '¦'],
  ['\u200c', '¦'],
  ['\u200d', '¦'],
  ['\u00ad', '¬'],
  ['\ufeff', '¦'],
  ['\u007f', '␡'],
]);

function signOf(unit: string): string | null {
  const known = SIGNS.get(unit);
  if (known !== undefined) return known;
  const code = unit.charCodeAt(0);
  // The block "control pictures" has a picture for each control character, in the same order.
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (isTurnMark(code)) return '⇋';
  return code >= 0x2000 && code <= 0x200a ? '·' : null;
}

/**
 * Cuts one line of the file into runs: white space and invisible characters apart, and the marked units [from, to) apart
 * from the others. The runs put together are the line, unit for unit. Linear.
 */
export function sourcePieces(text: string, from: number, to: number): readonly SourcePiece[] {
  const pieces: { start: number; text: string; sign: string | null; marked: boolean }[] = [];
  let run = { start: 0, sign: null as string | null, marked: false };
  const close = (end: number): void => {
    if (end > run.start) pieces.push({ ...run, text: text.slice(run.start, end) });
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = signOf(text.charAt(at));
    const marked = at >= from && at < to;
    if (at > 0 && sign === run.sign && marked === run.marked) continue;
    close(at);
    run = { start: at, sign, marked };
  }
  close(text.length);
  return pieces;
}
