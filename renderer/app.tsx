import { useEffect, useState } from 'react';
import { api } from './api.ts';
import type { Words } from './words.ts';

/** The page shown while the workbench is being built: what it is, what works, what does not. */
export function App({ words }: { words: Words }) {
  return (
    <main className="empty">
      <h1>{words.name}</h1>
      <p>{words.what}</p>
      <p className="quiet">{words.state}</p>
      <Parts title={words.worksTitle} parts={words.works} />
      <Parts title={words.missingTitle} parts={words.missing} />
      <Version words={words} />
    </main>
  );
}

function Parts({ title, parts }: { title: string; parts: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </section>
  );
}

function Version({ words }: { words: Words }) {
  const [text, setText] = useState('');
  useEffect(() => {
    api.version().then(
      (version) => setText(`${words.version} ${version}`),
      () => setText(words.versionUnknown),
    );
  }, [words]);
  return (
    <p className="quiet" data-testid="version" aria-live="polite">
      {text}
    </p>
  );
}
