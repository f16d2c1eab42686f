import type { Suggestions } from '../../shared/charts/suggest.ts';
import type { ChartWords } from './chart-words.ts';

interface ChartChoiceProps {
  readonly suggestions: Suggestions;
  readonly kind: string | null;
  readonly words: ChartWords;
  readonly onChoose: (id: string) => void;
}

/** The charts that fit, best first with the reason; below, why the others would mislead. */
export function ChartChoice({ suggestions, kind, words, onChoose }: ChartChoiceProps) {
  const { offered, refused, better } = suggestions;
  const reason = offered.find(({ id }) => id === kind)?.reason;
  return (
    <fieldset className="chart-choice">
      <legend>{words.type}</legend>
      <div className="chart-types">
        {offered.map(({ id }) => (
          <button key={id} type="button" className="button" aria-pressed={id === kind} onClick={() => onChoose(id)}>
            {words.types[id] ?? id}
          </button>
        ))}
      </div>
      {reason && better === null && <p className="chart-reason">{reason}</p>}
      {better !== null && (
        <p className="chart-reason">{better === 'table' ? words.betterTable : words.betterSentence}</p>
      )}
      {refused.length > 0 && (
        <details className="chart-refused" open={offered.length === 0}>
          <summary>{words.notOffered}</summary>
          <dl>
            {refused.map(({ id, reason: why }) => (
              <div key={id}>
                <dt>{words.types[id] ?? id}</dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </fieldset>
  );
}
