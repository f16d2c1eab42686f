import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { SearchHit } from '../../shared/model/workspace.ts';
import { usePaneCommand } from '../commands/pane-commands.ts';
import { SteadyText } from '../reader/steady-text.tsx';
import { useWorkspace } from '../stores/workspace-store.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useWords } from '../ui/words.ts';
import { excerptParts, groupHits, type HitGroup } from './hit-groups.ts';
import { openHit } from './open-hit.ts';
import { useQuery } from './query-store.ts';
import './search.css';
import { type SearchState, useSearch } from './use-search.ts';

/** Finds words and figures in all articles of the workspace while they are typed. */
export function SearchPane() {
  const { search: words } = useWords();
  const open = useWorkspace(({ workspace }) => workspace !== null);
  return open ? <Search /> : <EmptyState hint={words.noWorkspace} />;
}

function Search() {
  const { search: words } = useWords();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const { query } = useQuery();
  const documents = useWorkspace((workspace) => workspace.documents);
  const state = useSearch(query, documents);
  const groups = useMemo(() => groupHits(state.answer?.hits ?? []), [state.answer]);
  const hits = useMemo(() => groups.flatMap((group) => group.hits.map(({ hit }) => hit)), [groups]);
  const [at, setAt] = useState(-1);
  const [moved, setMoved] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer is another list
  useEffect(() => {
    setAt(-1);
    setMoved(false);
  }, [state.answer?.query]);
  usePaneCommand('find', () => {
    input.current?.focus();
    input.current?.select();
  });
  const go = (to: number): void => {
    const hit = hits[to];
    if (!hit) return;
    setAt(to);
    void openHit(hit).then((shown) => setMoved(!shown));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') go(Math.min(at + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') go(Math.max(at - 1, 0));
    else if (event.key === 'Enter') go(Math.max(at, 0));
    else if (event.key === 'Escape' && query !== '') useQuery.setState({ query: '' });
    else return;
    event.preventDefault();
  };
  return (
    <section className="search" aria-label={words.label}>
      <div className="search-head">
        <input
          ref={input}
          type="search"
          role="combobox"
          aria-label={words.input}
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-activedescendant={at < 0 ? undefined : `${listId}-${at}`}
          placeholder={words.placeholder}
          spellCheck={false}
          value={query}
          onChange={(event) => useQuery.setState({ query: event.target.value })}
          onKeyDown={onKeyDown}
        />
        {moved ? (
          <p className="search-status" role="alert">
            {words.moved}
          </p>
        ) : (
          <Status state={state} query={query} groups={groups} />
        )}
      </div>
      <div className="search-hits" id={listId} role="listbox" aria-label={words.label}>
        {groups.map((group) => (
          <Group key={group.path} group={group} listId={listId} current={at} go={go} />
        ))}
      </div>
    </section>
  );
}

/** How many places and, as measured here, in what time. */
function Status({ state, query, groups }: { state: SearchState; query: string; groups: readonly HitGroup[] }) {
  const { search: words } = useWords();
  const { answer, milliseconds } = state;
  if (query.trim() === '') return <p className="search-status">{words.hint}</p>;
  if (!answer) return <p className="search-status">{state.searching ? words.searching : ''}</p>;
  if (answer.hits.length === 0) return <p className="search-status">{words.none(answer.query)}</p>;
  const time = milliseconds === null ? '' : ` · ${words.time(Math.max(1, Math.round(milliseconds)).toString())}`;
  return (
    <p className="search-status" aria-live="polite">
      {words.found(answer.hits.length, groups.length, answer.more)}
      {time}
    </p>
  );
}

interface GroupProps {
  readonly group: HitGroup;
  readonly listId: string;
  readonly current: number;
  go(at: number): void;
}

function Group({ group, listId, current, go }: GroupProps) {
  const { search: words } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: groups of a listbox, as ARIA names them
    <div role="group" aria-label={group.path}>
      <p className="search-path">{group.path}</p>
      {group.hits.map(({ hit, at }, index) => (
        <div key={at}>
          {hit.articleId !== group.hits[index - 1]?.hit.articleId && (
            <p className="search-title">{hit.articleTitle || words.untitled}</p>
          )}
          <Hit hit={hit} id={`${listId}-${at}`} selected={at === current} open={() => go(at)} />
        </div>
      ))}
    </div>
  );
}

function Hit(props: { hit: SearchHit; id: string; selected: boolean; open: () => void }) {
  const { hit, id, selected, open } = props;
  const { search: words } = useWords();
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (selected) element.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const { before, match, after } = excerptParts(hit);
  return (
    <button
      ref={element}
      type="button"
      id={id}
      role="option"
      aria-selected={selected}
      tabIndex={-1}
      className="search-hit"
      onClick={open}
    >
      <span>
        {hit.paragraphId === null && <span className="search-field">{words.headline}</span>}
        <SteadyText text={before} />
        <mark>
          <SteadyText text={match} />
        </mark>
        <SteadyText text={after} />
      </span>
    </button>
  );
}
