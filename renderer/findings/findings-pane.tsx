import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Fact } from '../../shared/model/fact.ts';
import type { DocumentView } from '../../shared/model/workspace.ts';
import { articleTitle } from '../../shared/review/summary.ts';
import { usePaneCommand } from '../commands/pane-commands.ts';
import { useDocument } from '../stores/document-store.ts';
import { selectFinding, useSelection } from '../stores/selection-store.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useWords } from '../ui/words.ts';
import { CheckButtons } from './check-buttons.tsx';
import { FilterBar } from './finding-filter.tsx';
import {
  type FindingFilter,
  groupFindings,
  type ListedFinding,
  listFindings,
  rulesIn,
  stepFinding,
} from './finding-list.ts';
import { FindingView } from './finding-view.tsx';
import './findings.css';
import { accept, reopen } from './judge-finding.ts';
import { groupsIn, type ListWindow, placeOf, WINDOW, windowAround } from './list-window.ts';

/** What the rules say about the open document. */
export function FindingsPane() {
  const { view } = useDocument();
  const { findings: words } = useWords();
  if (!view) return <EmptyState hint={words.noDocument} />;
  if (view.review.findings.length === 0)
    return (
      <EmptyState hint={words.none}>
        <CheckButtons />
      </EmptyState>
    );
  return <Findings key={view.path} view={view} />;
}

const FIRST_FILTER: FindingFilter = { state: 'open', rule: null, articleId: null };

function Findings({ view }: { view: DocumentView }) {
  const { findings: words } = useWords();
  const { findingKey, origin } = useSelection();
  const readOnly = useWorkspace(({ workspace }) => workspace?.readOnly != null);
  const [filter, setFilter] = useState(FIRST_FILTER);
  const [dismissing, setDismissing] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const all = useMemo(() => listFindings(view.review), [view.review]);
  const groups = useMemo(() => groupFindings(all, filter, findingKey), [all, filter, findingKey]);
  const titles = useMemo(
    () => new Map(view.articles.map((article) => [article.id, articleTitle(article)])),
    [view.articles],
  );
  const operands = useMemo(() => operandsById(view), [view]);
  const at = useMemo(() => placeOf(groups, findingKey), [groups, findingKey]);
  const isKnown = at >= 0;
  const [asked, setAsked] = useState<ListWindow>({ from: 0, to: WINDOW });
  const part = windowAround(asked, at);
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  if (part !== asked) setAsked(part);
  const select = (key: string | null): void => {
    const found = all.find(({ reviewed }) => reviewed.key === key)?.reviewed;
    if (found) selectFinding(found.key, found.finding.factIds, 'findings');
  };
  usePaneCommand('dismiss-finding', () => setDismissing(findingKey));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a selection made elsewhere is brought into view
  useEffect(() => {
    const chosen = list.current?.querySelector('[data-selected]');
    chosen?.scrollIntoView({ block: 'nearest' });
    if (origin === 'findings') chosen?.closest<HTMLElement>('article')?.focus({ preventScroll: true });
  }, [findingKey]);
  const onClick = (event: MouseEvent): void => select(keyAt(event.target));
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = all.find(({ reviewed }) => reviewed.key === findingKey)?.reviewed;
    if (isElsewhere(event)) return;
    const step = STEPS[event.key];
    if (step) select(stepFinding(groups, findingKey, step));
    else if (event.key === 'Enter' && chosen) selectFinding(chosen.key, chosen.finding.factIds, 'findings');
    else if (readOnly || !chosen) return;
    else if (event.key === 'a') void accept(chosen);
    else if (event.key === 'o') void reopen(chosen);
    else if (event.key === 'd') setDismissing(chosen.key);
    else return;
    event.preventDefault();
  };
  return (
    <section className="findings" aria-label={words.label}>
      <header>
        <FilterBar filter={filter} rules={rulesIn(all)} articles={view.articles} setFilter={setFilter} />
        <CheckButtons />
      </header>
      {groups.length === 0 && <p className="findings-empty">{words.noneShown}</p>}
      <div
        ref={list}
        className="findings-list"
        role="listbox"
        aria-label={words.label}
        tabIndex={-1}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <More
          count={part.from}
          words={words.earlier}
          onMore={() => setAsked({ ...part, from: Math.max(0, part.from - WINDOW) })}
        />
        {groupsIn(groups, part).map(({ severity, findings, shown }, group) => (
          <section key={severity}>
            <h3 data-severity={severity}>
              {words.severities[severity]} <span className="quiet">{findings.length}</span>
            </h3>
            {shown.map(({ reviewed, articleId }, index) => {
              const selected = reviewed.key === findingKey;
              const takesTab = selected || (!isKnown && group === 0 && index === 0);
              return (
                <article
                  key={reviewed.key}
                  data-key={reviewed.key}
                  aria-current={selected || undefined}
                  tabIndex={takesTab ? 0 : -1}
                  data-pane-focus={takesTab || undefined}
                >
                  <FindingView
                    reviewed={reviewed}
                    operands={reviewed.finding.factIds.flatMap((id) => operands.get(id) ?? [])}
                    articleTitle={titles.get(articleId ?? '') ?? ''}
                    selected={selected}
                    readOnly={readOnly}
                    dismissing={dismissing === reviewed.key}
                    setDismissing={(open) => setDismissing(open ? reviewed.key : null)}
                  />
                </article>
              );
            })}
          </section>
        ))}
        <More count={total - part.to} words={words.later} onMore={() => setAsked({ ...part, to: part.to + WINDOW })} />
      </div>
      <footer>
        <span className="findings-keys" title={words.keysTitle}>
          {words.keys}
        </span>
        <Walker groups={groups} current={findingKey} select={select} />
      </footer>
    </section>
  );
}

/** What of a long list is not in the page yet. */
function More(props: { readonly count: number; words(count: number): string; onMore(): void }) {
  const { count, words, onMore } = props;
  if (count <= 0) return null;
  return (
    <button type="button" className="button findings-more" onClick={onMore}>
      {words(count)}
    </button>
  );
}

const keyAt = (target: EventTarget): string | null =>
  (target as Element).closest<HTMLElement>('[data-key]')?.dataset.key ?? null;

const STEPS: Readonly<Record<string, 1 | -1 | undefined>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** Keys with modifiers are commands; keys in a field or on a button inside a finding are that one's. */
function isElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return true;
  const { tagName } = event.target as Element;
  return tagName === 'INPUT' || tagName === 'SELECT' || (tagName === 'BUTTON' && event.key === 'Enter');
}

/** The figures as they count now, which is what the rules spoke of. */
function operandsById(view: DocumentView): ReadonlyMap<string, Fact> {
  return new Map(view.review.facts.map(({ read, effective }) => [read.id, effective]));
}

interface WalkerProps {
  readonly groups: ReturnType<typeof groupFindings>;
  readonly current: string | null;
  select(key: string | null): void;
}

/** Where one stands among the findings shown, and the two buttons to go on. */
function Walker({ groups, current, select }: WalkerProps) {
  const { findings: words } = useWords();
  const shown: readonly ListedFinding[] = groups.flatMap(({ findings }) => findings);
  const at = shown.findIndex(({ reviewed }) => reviewed.key === current);
  const open = shown.filter(({ reviewed }) => reviewed.state === 'open').length;
  return (
    <div className="findings-walker">
      <span className="quiet">{at < 0 ? words.open(open) : words.position(at + 1, shown.length)}</span>
      <button type="button" aria-label={words.previous} onClick={() => select(stepFinding(groups, current, -1))}>
        ↑
      </button>
      <button type="button" aria-label={words.next} onClick={() => select(stepFinding(groups, current, 1))}>
        ↓
      </button>
    </div>
  );
}
