import type { DocumentSummary } from '../../shared/model/workspace.ts';
import { change } from '../stores/change.ts';
import { useWords } from '../ui/words.ts';

/** WHATWG labels offered. GBK and GB2312 files are read by GB18030, which contains both. */
const ENCODINGS: readonly (readonly [label: string, name: string])[] = [
  ['utf-8', 'UTF-8'],
  ['gb18030', 'GB18030'],
  ['big5', 'Big5'],
  ['utf-16le', 'UTF-16 LE'],
  ['utf-16be', 'UTF-16 BE'],
  ['windows-1252', 'Windows-1252'],
];

const AUTOMATIC = '';
/** Below this the badge asks the person to look. */
const SURE = 0.9;

/** The encoding a document was read with, as a menu that reads it anew with another. */
export function EncodingMenu({ document }: { document: DocumentSummary }) {
  const words = useWords().library.encoding;
  const { path, encoding, encodingConfidence, encodingChosen } = document;
  const unsure = !encodingChosen && encodingConfidence < SURE;
  const how = encodingChosen ? words.chosen : unsure ? words.unsure : words.detected;
  const isListed = ENCODINGS.some(([label]) => label === encoding);
  const choose = (label: string): void => {
    void change('set-document-field', { document: path, field: 'encoding', value: label === AUTOMATIC ? null : label });
  };
  return (
    <select
      className="encoding"
      aria-label={words.label(path)}
      title={`${encoding.toUpperCase()} — ${how}`}
      data-unsure={unsure || undefined}
      value={encoding}
      onChange={(event) => choose(event.target.value)}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {!isListed && <option value={encoding}>{encoding.toUpperCase()}</option>}
      {ENCODINGS.map(([label, name]) => (
        <option key={label} value={label}>
          {name}
        </option>
      ))}
      <option value={AUTOMATIC}>{words.automatic}</option>
    </select>
  );
}
