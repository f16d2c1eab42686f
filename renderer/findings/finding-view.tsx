import { type MouseEvent, memo, type ReactNode } from 'react';
import type { Fact } from '../../shared/model/fact.ts';
import type { TextSpan } from '../../shared/model/relation.ts';
import type { ReviewedFinding } from '../../shared/model/review.ts';
import { showSpan } from '../reader/span-store.ts';
import { useDocument } from '../stores/document-store.ts';
import { selectFinding, useSelection } from '../stores/selection-store.ts';
import { useWords } from '../ui/words.ts';
import { DismissForm } from './dismiss-form.tsx';
import { accept, reopen, silence } from './judge-finding.ts';
import { stepParts } from './step-parts.ts';

interface FindingViewProps {
  readonly reviewed: ReviewedFinding;
  /** As they count now; their words as written. */
  readonly operands: readonly Fact[];
  readonly articleTitle: string;
  readonly selected: boolean;
  readonly readOnly: boolean;
  /** The field for a reason is open. */
  readonly dismissing: boolean;
  setDismissing(dismissing: boolean): void;
}

/** Every review is a new object; a finding that says the same is not drawn again. */
export const FindingView = memo(FindingBody, (before, after) => {
  const same = (['selected', 'readOnly', 'dismissing', 'articleTitle'] as const).every(
    (it) => before[it] === after[it],
  );
  return same && JSON.stringify(content(before)) === JSON.stringify(content(after));
});

const content = ({ reviewed, operands }: FindingViewProps) => [reviewed, operands.map(({ id, text }) => [id, text])];

/** One finding: what it says, its arithmetic with every figure a button, and what can be done with it. */
function FindingBody(props: FindingViewProps) {
  const { reviewed, operands, articleTitle, selected } = props;
  const { finding, state, reason } = reviewed;
  const { findings: words, rules } = useWords();
  return (
    <div className="finding" data-severity={finding.severity} data-state={state} data-selected={selected || undefined}>
      <p className="finding-message">{finding.message}</p>
      {finding.steps.length > 0 && (
        <ol className="finding-steps">
          {finding.steps.map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one argument, never reordered
            <li key={at}>
              <Step step={step} operands={operands} reviewed={reviewed} />
            </li>
          ))}
        </ol>
      )}
      <Comparison expected={finding.expected} actual={finding.actual} />
      <Places operands={operands} reviewed={reviewed} />
      {finding.proposals.length > 0 && (
        <div className="finding-proposals">
          <span className="quiet">{words.proposals}</span>
          <ul>
            {finding.proposals.map((proposal) => (
              <li key={proposal}>{proposal}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="finding-meta">
        <code title={rules.titles[finding.rule]}>{finding.rule}</code>
        <span title={articleTitle}>{articleTitle}</span>
        {selected && !props.readOnly && (
          <button type="button" className="finding-silence" onClick={() => void silence(reviewed)}>
            {rules.silence}
          </button>
        )}
      </p>
      {state === 'dismissed' && <p className="finding-judged">{words.because(reason ?? '')}</p>}
      {state === 'accepted' && <p className="finding-judged">{words.accepted}</p>}
      <Actions {...props} />
    </div>
  );
}

function Step({
  step,
  operands,
  reviewed,
}: Pick<FindingViewProps, 'operands' | 'reviewed'> & { readonly step: string }) {
  return stepParts(step, operands).map(({ start, text, factId }) =>
    factId === null ? (
      text
    ) : (
      <OperandButton key={start} id={factId} reviewed={reviewed}>
        {text}
      </OperandButton>
    ),
  );
}

/** The figures and the other words that the finding is about, each a way to its characters. */
function Places({ operands, reviewed }: Pick<FindingViewProps, 'operands' | 'reviewed'>) {
  const { findings: words } = useWords();
  const spans = reviewed.finding.spans.filter((span) => !operands.some((operand) => isSamePlace(operand, span)));
  if (operands.length === 0 && spans.length === 0) return null;
  return (
    <p className="finding-operands">
      <span className="quiet">{words.operands}</span>
      {operands.map((operand) => (
        <OperandButton key={operand.id} id={operand.id} reviewed={reviewed}>
          {operand.text}
        </OperandButton>
      ))}
      {spans.map((span) => (
        <button
          key={`${span.paragraphId} ${span.field} ${span.start}`}
          type="button"
          className="operand"
          onClick={() => showHere(span)}
        >
          {span.text}
        </button>
      ))}
    </p>
  );
}

function isSamePlace(fact: Fact, span: TextSpan): boolean {
  return (['articleId', 'paragraphId', 'field', 'start', 'end'] as const).every((part) => fact[part] === span[part]);
}

function showHere(span: TextSpan): void {
  const { view } = useDocument.getState();
  if (view) showSpan({ ...span, path: view.path });
}

interface OperandButtonProps {
  readonly id: string;
  readonly reviewed: ReviewedFinding;
  readonly children: ReactNode;
}

/** A figure of the finding; a click shows its characters in the text and keeps the finding selected. */
function OperandButton({ id, reviewed, children }: OperandButtonProps) {
  const current = useSelection(({ factId, findingKey }) => factId === id && findingKey === reviewed.key);
  return (
    <button
      type="button"
      className="operand"
      data-operand={id}
      aria-current={current || undefined}
      onClick={(event) => {
        event.stopPropagation();
        const others = reviewed.finding.factIds.filter((it) => it !== id);
        selectFinding(reviewed.key, [id, ...others], 'findings');
      }}
    >
      {children}
    </button>
  );
}

function Comparison({ expected, actual }: { expected: string | null; actual: string | null }) {
  const { findings: words } = useWords();
  if (expected === null && actual === null) return null;
  return (
    <dl className="finding-comparison">
      {expected !== null && (
        <div>
          <dt>{words.expected}</dt>
          <dd>{expected}</dd>
        </div>
      )}
      {actual !== null && (
        <div>
          <dt>{words.actual}</dt>
          <dd>{actual}</dd>
        </div>
      )}
    </dl>
  );
}

/** The button goes away with what it does; the keyboard stays with its finding. */
function stay(event: MouseEvent, act: () => Promise<boolean>): void {
  event.currentTarget.closest('article')?.focus({ preventScroll: true });
  void act();
}

function Actions({ reviewed, readOnly, dismissing, setDismissing }: FindingViewProps) {
  const { findings: words } = useWords();
  if (readOnly) return null;
  if (dismissing) return <DismissForm reviewed={reviewed} close={() => setDismissing(false)} />;
  return (
    <p className="finding-actions">
      {reviewed.state === 'open' ? (
        <>
          <button type="button" onClick={(event) => stay(event, () => accept(reviewed))}>
            {words.accept}
          </button>
          <button type="button" onClick={() => setDismissing(true)}>
            {words.dismiss}
          </button>
        </>
      ) : (
        <button type="button" onClick={(event) => stay(event, () => reopen(reviewed))}>
          {words.reopen}
        </button>
      )}
    </p>
  );
}
