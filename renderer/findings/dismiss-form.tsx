import { type KeyboardEvent, useRef, useState } from 'react';
import type { ReviewedFinding } from '../../shared/model/review.ts';
import { useWords } from '../ui/words.ts';
import { dismiss } from './judge-finding.ts';

const STEPS: Readonly<Record<string, 1 | -1 | undefined>> = { ArrowDown: 1, ArrowUp: -1 };

/** The usual reason before or behind the one that stands in the field; from any other words the first or last. */
function usualReason(reasons: readonly string[], now: string, step: 1 | -1): string {
  const at = reasons.indexOf(now);
  const to = at < 0 ? (step === 1 ? 0 : reasons.length - 1) : (at + step + reasons.length) % reasons.length;
  return reasons[to] ?? now;
}

/** Asks why: one of the usual reasons (a click, or the arrow keys in the field), or the person's own words. */
export function DismissForm({ reviewed, close: closeForm }: { reviewed: ReviewedFinding; close: () => void }) {
  const { findings: words } = useWords();
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const close = (): void => {
    // The keyboard stays with the finding.
    form.current?.closest('article')?.focus({ preventScroll: true });
    closeForm();
  };
  const send = async (text: string): Promise<void> => {
    if (await dismiss(reviewed, text)) close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const step = STEPS[event.key];
    if (event.nativeEvent.isComposing || (step === undefined && event.key !== 'Escape')) return;
    event.preventDefault();
    if (step === undefined) close();
    else setReason((now) => usualReason(words.reasons, now, step));
  };
  return (
    <form
      ref={form}
      className="dismiss-form"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void send(reason);
      }}
    >
      <p>{words.reasonLabel}</p>
      <div className="dismiss-reasons">
        {words.reasons.map((usual) => (
          <button key={usual} type="button" onClick={() => void send(usual)}>
            {usual}
          </button>
        ))}
      </div>
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to give a reason
        autoFocus
        aria-label={words.reasonLabel}
        placeholder={words.reasonPlaceholder}
        value={reason}
        maxLength={2000}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="finding-actions">
        <button type="submit" disabled={reason.trim() === ''}>
          {words.dismissWith}
        </button>
        <button type="button" onClick={close}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
