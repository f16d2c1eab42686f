import { type KeyboardEvent, useState } from 'react';
import type { ReviewedFinding } from '../../shared/model/review.ts';
import { useWords } from '../ui/words.ts';
import { dismiss } from './judge-finding.ts';

/** Asks why: one of the usual reasons with one click or its number, or the person's own words. */
export function DismissForm({ reviewed, close }: { reviewed: ReviewedFinding; close: () => void }) {
  const { findings: words } = useWords();
  const [reason, setReason] = useState('');
  const send = async (text: string): Promise<void> => {
    if (await dismiss(reviewed, text)) close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const usual = reason === '' ? words.reasons[Number(event.key) - 1] : undefined;
    if (event.key === 'Escape') close();
    else if (usual === undefined) return;
    else void send(usual);
    event.preventDefault();
  };
  return (
    <form
      className="dismiss-form"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void send(reason);
      }}
    >
      <p>{words.reasonLabel}</p>
      <div className="dismiss-reasons">
        {words.reasons.map((usual, at) => (
          <button key={usual} type="button" onClick={() => void send(usual)}>
            <kbd>{at + 1}</kbd>
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
