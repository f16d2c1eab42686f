import { useState } from 'react';
import { dismissProblem } from '../stores/problems.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/words.ts';

/** Trouble the person has not dismissed yet: the latest in one line, the others on request. */
export function Notices() {
  const words = useWords();
  const problems = useWorkspace((it) => it.problems);
  const [all, setAll] = useState(false);
  const shown = all ? problems.toReversed() : problems.slice(-1);
  return (
    <section className="notices" aria-label={words.shell.notices.label} aria-live="polite">
      <ul>
        {shown.map((problem) => (
          <li key={`${problem.kind} ${problem.file}`}>
            <p>{words.problems[problem.kind](problem)}</p>
            <button
              type="button"
              className="button"
              data-kind="plain"
              aria-label={words.shell.notices.dismiss}
              onClick={() => dismissProblem(problem)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {problems.length > 1 && <MoreNotices count={problems.length - 1} all={all} setAll={setAll} />}
    </section>
  );
}

function MoreNotices({ count, all, setAll }: { count: number; all: boolean; setAll: (all: boolean) => void }) {
  const words = useWords().shell.notices;
  return (
    <p className="notices-more">
      {!all && <span>{words.more(count)}</span>}
      <button type="button" className="button" data-kind="plain" onClick={() => setAll(!all)}>
        {all ? words.showLess : words.showAll}
      </button>
      <button
        type="button"
        className="button"
        data-kind="plain"
        onClick={() => useWorkspace.setState({ problems: [] })}
      >
        {words.dismissAll}
      </button>
    </p>
  );
}
