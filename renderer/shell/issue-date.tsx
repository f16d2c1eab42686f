import { useState } from 'react';
import { parseIsoDay } from '../../shared/extract/calendar.ts';
import { change } from '../stores/change.ts';
import { useWords } from '../ui/words.ts';

/**
 * The day of the issue as ISO text, the same in every language (the system's date field follows the system instead).
 * Sent when the field is left or Enter is pressed; emptied, the machine decides again; no date, and it stays in red.
 */
export function IssueDate({ path, issueDate }: { path: string; issueDate: string | null }) {
  const words = useWords().shell.status;
  const [text, setText] = useState(issueDate ?? '');
  const wrong = text !== '' && parseIsoDay(text) === null;
  const send = (): void => {
    if (wrong || text === (issueDate ?? '')) return;
    void change('set-document-field', { document: path, field: 'issueDate', value: text === '' ? null : text });
  };
  return (
    <label className="issue-date" title={words.issueDateHint}>
      {words.issueDate}
      <input
        className="figures"
        size={10}
        placeholder={words.datePattern}
        value={text}
        aria-invalid={wrong || undefined}
        onChange={(event) => setText(event.target.value.trim())}
        onBlur={send}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setText(issueDate ?? '');
        }}
      />
    </label>
  );
}
