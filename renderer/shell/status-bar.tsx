import { useShallow } from 'zustand/react/shallow';
import { SEVERITIES } from '../../shared/model/finding.ts';
import { api } from '../api.ts';
import { EncodingMenu } from '../library/encoding-menu.tsx';
import { useDocument } from '../stores/document-store.ts';
import { valueOrReport } from '../stores/problems.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { useNumberText } from '../ui/number-text.ts';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { useWords } from '../ui/words.ts';
import { IssueDate } from './issue-date.tsx';

export function StatusBar() {
  const words = useWords().shell.status;
  const version = useWorkspace((it) => it.version);
  return (
    <footer className="status-bar">
      <ReadingProgress />
      <ReadOnlyReason />
      <DocumentStatus />
      <span className="stretch" />
      <DocumentCounts />
      <span className="version" data-testid="version">
        {words.version(version)}
      </span>
    </footer>
  );
}

function ReadingProgress() {
  const words = useWords().shell.status;
  const progress = useWorkspace((it) => it.progress);
  const number = useNumberText();
  if (progress === null) return null;
  const { phase, done, total, cancelled } = progress;
  const sentence = cancelled
    ? words.stopped(number(total - done))
    : phase === 'finding'
      ? words.finding
      : words.reading(number(done), number(total));
  return (
    <div className="reading" data-testid="progress">
      {!cancelled && <progress aria-label={sentence} {...(phase === 'reading' && { value: done, max: total || 1 })} />}
      <span className="figures">{sentence}</span>
      <button
        type="button"
        className="button"
        onClick={() => void (cancelled ? api.resumeReading() : api.cancelReading()).then(valueOrReport)}
      >
        {cancelled ? words.resume : words.cancel}
      </button>
    </div>
  );
}

function ReadOnlyReason() {
  const words = useWords();
  const reason = useWorkspace((it) => it.workspace?.readOnly ?? null);
  if (reason === null) return null;
  const sentence = words.problems[reason.kind](reason);
  return (
    <span className="read-only-reason" title={sentence}>
      {sentence}
    </span>
  );
}

function DocumentStatus() {
  const source = useDocument((it) => it.view?.source ?? null);
  const path = useDocument((it) => it.view?.path ?? null);
  const summary = useWorkspace((it) => it.documents.find((document) => document.path === path) ?? null);
  if (source === null || path === null) return null;
  return (
    <>
      {summary && <EncodingMenu document={summary} />}
      <IssueDate key={`${path} ${source.issueDate}`} path={path} issueDate={source.issueDate} />
    </>
  );
}

function DocumentCounts() {
  const words = useWords().shell.status;
  const number = useNumberText();
  const facts = useDocument((it) => it.view?.review.facts ?? null);
  const open = useDocument(
    useShallow((it) =>
      SEVERITIES.map(
        (severity) =>
          it.view?.review.findings.filter(({ state, finding }) => state === 'open' && finding.severity === severity)
            .length ?? 0,
      ),
    ),
  );
  if (facts === null) return null;
  const checked = facts.filter(({ verdict }) => verdict !== 'unchecked').length;
  const findings = open.reduce((sum, it) => sum + it, 0);
  return (
    <span className="counts figures">
      <span>{words.numbers(facts.length, number(facts.length))}</span>
      <span>{words.checked(number(checked), number(facts.length))}</span>
      <span className="severities">
        {SEVERITIES.map((severity, i) =>
          (open[i] ?? 0) > 0 ? (
            <span key={severity}>
              <SeverityMark severity={severity} /> {number(open[i] ?? 0)}
            </span>
          ) : null,
        )}
        <span>{words.findings(findings, number(findings))}</span>
      </span>
    </span>
  );
}
