import { useMemo, useRef } from 'react';
import type { ChartFact } from '../../shared/charts/chart-type.ts';
import type { DocumentView } from '../../shared/model/workspace.ts';
import { articleTitle } from '../../shared/review/summary.ts';
import { api } from '../api.ts';
import { usePaneCommand } from '../commands/pane-commands.ts';
import { useDocument } from '../stores/document-store.ts';
import { valueOrReport } from '../stores/problems.ts';
import { selectFact, useSelection } from '../stores/selection-store.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useWords } from '../ui/words.ts';
import { ChartPanel } from './chart-panel.tsx';
import type { SaveFigure } from './figure-export.tsx';

/** The chart of the facts that are selected, wherever they were selected. */
export function ChartSidePane() {
  const words = useWords();
  const view = useDocument((document) => document.view);
  const factIds = useSelection((selection) => selection.factIds);
  const facts = useMemo(() => (view ? factsIn(view, factIds) : []), [view, factIds]);
  const pane = useRef<HTMLDivElement>(null);
  usePaneCommand('make-chart', () => pane.current?.focus());
  const first = facts[0];
  if (!view || !first) return <EmptyState title={words.table.chartPane.title} hint={words.table.chartPane.empty} />;
  const article = view.articles.find(({ id }) => id === first.effective.articleId);
  return (
    <div ref={pane} className="chart-pane" tabIndex={-1} style={{ outline: 'none' }}>
      <ChartPanel
        facts={facts}
        relations={view.review.relations}
        documentName={view.source.name}
        sha256={view.source.sha256}
        articleTitle={article ? articleTitle(article) : null}
        issueDate={view.source.issueDate}
        locale={article?.lang === 'zh' ? 'zh' : 'en'}
        words={words.charts}
        onSave={save}
        onShowFact={(id) => selectFact(id, 'chart', factIds)}
      />
    </div>
  );
}

/** In the order in which they were selected. */
function factsIn({ review }: DocumentView, ids: readonly string[]): readonly ChartFact[] {
  const byId = new Map(review.facts.map((fact) => [fact.read.id, fact]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** False when the person cancelled; what went wrong is reported and counts as not saved. */
const save: SaveFigure = async (format, suggestedName, bytes) =>
  valueOrReport(await api.saveExport({ format, suggestedName, bytes })) !== null;
