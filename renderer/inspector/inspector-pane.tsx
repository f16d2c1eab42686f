import { useMemo } from 'react';
import { intervalOf } from '../../shared/extract/interval.ts';
import type { ReviewedFact } from '../../shared/model/review.ts';
import type { DocumentView } from '../../shared/model/workspace.ts';
import type { FactRow } from '../../shared/table/fact-row.ts';
import { styledNumber } from '../../shared/table/number-style.ts';
import { SteadyText } from '../reader/steady-text.tsx';
import { useDocument } from '../stores/document-store.ts';
import { factById, findingsOfFact } from '../stores/fact-index.ts';
import { useSelection } from '../stores/selection-store.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useWords } from '../ui/words.ts';
import { FactChecks } from './fact-checks.tsx';
import { FactFindings, FactRelations } from './fact-links.tsx';
import { FactNote } from './fact-note.tsx';
import { FIELD_COLUMNS, FieldRow } from './field-row.tsx';
import './inspector.css';
import { meaningOf } from './meaning.ts';
import { SourceLines } from './source-lines.tsx';
import { VerdictButtons } from './verdict-buttons.tsx';

/** The selected fact in its three layers (written, read, set), with verdict, note, findings, relations and source. */
export function InspectorPane() {
  const { view } = useDocument();
  const { inspector } = useWords();
  const { factId, factIds } = useSelection();
  const fact = (view && factById(view.review).get(factId ?? '')) ?? null;
  if (!view || !fact) return <EmptyState title={inspector.emptyTitle} hint={inspector.emptyBody} />;
  return (
    <section className="inspector" aria-label={inspector.label} data-testid="inspector">
      {factIds.length > 1 && <p className="inspector-several">{inspector.selected(factIds.length)}</p>}
      <FactSheet key={`${view.path} ${fact.read.id}`} view={view} fact={fact} />
    </section>
  );
}

function FactSheet({ view, fact }: { view: DocumentView; fact: ReviewedFact }) {
  const readOnly = useWorkspace(({ workspace }) => workspace?.readOnly != null);
  const { inspector } = useWords();
  const row = useMemo(() => rowOf(view, fact), [view, fact]);
  const { read } = fact;
  return (
    <>
      <Written fact={fact} />
      <SourceLines path={view.path} sha256={view.source.sha256} start={read.sourceStart} end={read.sourceEnd} />
      {readOnly && <p className="inspector-several">{inspector.readOnly}</p>}
      {fact.conflicts.some((field) => field === 'verdict' || field === 'note') && (
        <p className="inspector-several">{inspector.conflict}</p>
      )}
      <VerdictButtons verdict={fact.verdict} readOnly={readOnly} />
      <section className="fact-fields">
        {FIELD_COLUMNS.map((column) => (
          <FieldRow key={column} row={row} column={column} readOnly={readOnly} />
        ))}
      </section>
      <Meaning fact={fact} />
      <FactNote fact={fact} readOnly={readOnly} />
      <FactFindings findings={row.findings} />
      <FactChecks fact={fact} review={view.review} />
      <FactRelations id={read.id} review={view.review} />
    </>
  );
}

/** The shape that the fact table's reading of typed text works on. */
function rowOf(view: DocumentView, fact: ReviewedFact): FactRow {
  const { id } = fact.read;
  return { id, fact, articleTitle: '', findings: findingsOfFact(view.review, id) };
}

/** The words of the article, and what sort of quantity they were read as, by which rules. */
function Written({ fact: { read } }: { fact: ReviewedFact }) {
  const { facts, inspector } = useWords();
  return (
    <header className="inspector-head">
      <p className="inspector-written" title={inspector.written}>
        <SteadyText text={read.text} />
      </p>
      <p className="quiet">
        {facts.kinds[read.kind]} · {facts.stances[read.stance]}
        {read.per !== null && ` · / ${read.per}`}
        {read.currency !== null && ` · ${read.currency}`}
      </p>
    </header>
  );
}

/** What the words let the number be. */
function Meaning({ fact }: { fact: ReviewedFact }) {
  const { inspector } = useWords();
  const style = useWorkspace(({ preferences }) => preferences.numberStyle);
  const interval = intervalOf(fact.effective, { text: fact.read.text });
  if (!interval) return null;
  // Long plain digits are hard to compare, so the style "as written" groups them here: these ends are not written anywhere.
  const shown = (plain: string): string => styledNumber(plain, style === 'as-written' ? 'grouped' : style);
  const unit = fact.effective.unit === null ? '' : ` ${fact.effective.unit}`;
  return (
    <p className="inspector-meaning">
      <span className="quiet">{inspector.meaning}</span> {meaningOf(interval, inspector.meanings, shown)}
      {unit}
    </p>
  );
}
