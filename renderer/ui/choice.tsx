import { useId } from 'react';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few: all of them in sight, one chosen. */
export function Choice<T extends string>({ label, hint, options, value, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      <div className="choice-options">
        {options.map(([it, text]) => (
          <label key={it}>
            <input type="radio" name={name} value={it} checked={it === value} onChange={() => onChange(it)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && <p className="hint">{hint}</p>}
    </fieldset>
  );
}
