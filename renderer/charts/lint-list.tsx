import type { LintMessage } from '../../shared/charts/lint.ts';
import type { ChartWords } from './chart-words.ts';

/** What keeps the figure from being saved, then what is only advised. Announced when it changes. */
export function LintList({ messages, words }: { messages: readonly LintMessage[]; words: ChartWords }) {
  const blocking = messages.filter(({ level }) => level === 'block');
  const advice = messages.filter(({ level }) => level === 'warn');
  return (
    <div className="figure-lint" aria-live="polite">
      <Group level="block" title={words.blocked} messages={blocking} words={words} />
      <Group level="warn" title={words.warned} messages={advice} words={words} />
    </div>
  );
}

interface GroupProps {
  readonly level: LintMessage['level'];
  readonly title: string;
  readonly messages: readonly LintMessage[];
  readonly words: ChartWords;
}

function Group({ level, title, messages, words }: GroupProps) {
  if (messages.length === 0) return null;
  return (
    <div data-level={level}>
      <p>{title}</p>
      <ul>
        {messages.map((message) => (
          <li key={`${message.id} ${message.detail}`}>{words.lint[message.id](message)}</li>
        ))}
      </ul>
    </div>
  );
}
