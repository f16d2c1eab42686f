import './steady-text.css';
import { turnRuns } from './turn-marks.ts';

/** Imported text in the order in which it stands in the file: characters that turn its direction are shown, not obeyed. */
export function SteadyText({ text }: { text: string }) {
  const runs = turnRuns(text);
  if (runs.length === 1 && runs[0]?.turns === false) return text;
  return runs.map(({ start, text: run, turns }) =>
    turns ? (
      <span key={start} className="turn-mark">
        {run}
      </span>
    ) : (
      run
    ),
  );
}
