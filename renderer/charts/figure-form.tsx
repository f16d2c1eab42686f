import { useId } from 'react';
import type { FigureEdits } from '../../shared/charts/compose.ts';
import type { Figure } from '../../shared/model/figure.ts';
import type { ChartWords } from './chart-words.ts';

interface FigureFormProps {
  readonly figure: Figure;
  readonly words: ChartWords;
  readonly isEdited: boolean;
  readonly onEdit: (edits: FigureEdits) => void;
  readonly onReset: () => void;
}

/** The words of the figure that a person may change. */
export function FigureForm({ figure, words, isEdited, onEdit, onReset }: FigureFormProps) {
  return (
    <div className="figure-form" lang={figure.locale}>
      <TextRow label={words.title} value={figure.title} onChange={(title) => onEdit({ title })} />
      <TextRow label={words.subtitle} value={figure.subtitle} onChange={(subtitle) => onEdit({ subtitle })} />
      <TextRow label={words.sourceLine} value={figure.sourceLine} onChange={(sourceLine) => onEdit({ sourceLine })} />
      {isEdited && (
        <button type="button" className="button" data-kind="plain" onClick={onReset}>
          {words.reset}
        </button>
      )}
    </div>
  );
}

interface TextRowProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function TextRow({ label, value, onChange }: TextRowProps) {
  const id = useId();
  return (
    <div className="figure-row">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="field"
        rows={1}
        maxLength={300}
        value={value}
        // A figure has lines of its own making.
        onChange={(event) => onChange(event.target.value.replaceAll('\n', ' '))}
      />
    </div>
  );
}
