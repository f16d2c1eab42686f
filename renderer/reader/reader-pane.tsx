import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Article } from '../../shared/model/article.ts';
import { setVerdict } from '../commands/judge.ts';
import { usePaneCommand } from '../commands/pane-commands.ts';
import { verdictOfKey } from '../inspector/verdict-keys.ts';
import { useDocument } from '../stores/document-store.ts';
import { selectAnnotation, selectFact, selectFinding, useSelection } from '../stores/selection-store.ts';
import { showSidePane } from '../stores/ui-store.ts';
import { useWords } from '../ui/words.ts';
import { addNote, selectedWords } from './add-note.ts';
import { BlockView } from './block-view.tsx';
import { findingAt } from './finding-at.ts';
import { NoteComposer } from './note-composer.tsx';
import { useNoteDraft } from './note-draft-store.ts';
import './reader.css';
import { type BlockReading, type Reading, readingOf } from './reading.ts';
import { stepTo } from './roving.ts';
import { unitOf } from './text-position.ts';
import { useReveal } from './use-reveal.ts';

/** The articles of the open document, with every number marked. Imported text is shown as text, whatever it looks like. */
export function ReaderPane() {
  const { path, view } = useDocument();
  const { reader } = useWords();
  const scroller = useRef<HTMLElement>(null);
  const reading = useMemo(() => (view ? readingOf(view) : null), [view]);
  useReveal(scroller, view);
  useNoteOffer(scroller);
  usePaneCommand('add-note', addNote);
  if (path === null && !view) return <Empty title={reader.emptyTitle} body={reader.emptyBody} />;
  if (!reading) return <Empty title={reader.loading} body="" />;
  if (reading.blocks.size === 0) return <Empty title={reader.emptyTitle} body={reader.noText} />;
  // Another document is another element, which starts at its top.
  return <ReaderText key={view?.path} reading={reading} scroller={scroller} />;
}

function ReaderText({ reading, scroller }: { reading: Reading; scroller: RefObject<HTMLElement | null> }) {
  const { reader } = useWords();
  const known = useSelection(({ factId }) => factId !== null && reading.facts.has(factId));
  const tabStop = known ? null : (reading.order[0] ?? null);
  return (
    <section
      ref={scroller}
      className="reader"
      data-reader=""
      aria-label={reader.label}
      onClick={onClick}
      onKeyDown={(event) => onKeyDown(event, reading.order)}
    >
      {reading.articles.map(({ article, blocks }) => (
        <ArticleView key={article.id} article={article} blocks={blocks} tabStop={tabStop} />
      ))}
      <NoteComposer />
    </section>
  );
}

function ArticleView(props: { article: Article; blocks: readonly BlockReading[]; tabStop: string | null }) {
  const { article, blocks, tabStop } = props;
  const { reader } = useWords();
  return (
    <article data-article={article.id} data-kind={article.kind} lang={article.lang === 'zh' ? 'zh-CN' : article.lang}>
      {article.kind !== 'news' && <p className="article-kind">{reader.kinds[article.kind]}</p>}
      {blocks.map((reading) => (
        <BlockView
          key={reading.block.key}
          reading={reading}
          tabStop={tabStop !== null && reading.facts.has(tabStop) ? tabStop : null}
        />
      ))}
    </article>
  );
}

function Empty({ title, body }: { title: string; body: string }) {
  return (
    <div className="reader-empty">
      <p className="reader-empty-title">{title}</p>
      <p>{body}</p>
    </div>
  );
}

const factOf = (target: EventTarget): string | null =>
  (target as Element).closest<HTMLElement>('[data-fact]')?.dataset.fact ?? null;

function onClick(event: MouseEvent): void {
  const note = (event.target as Element).closest<HTMLElement>('[data-note]')?.dataset.note;
  const fact = factOf(event.target);
  // The end of a drag over words is a selection of words, not of the number under the pointer.
  const dragged = window.getSelection()?.isCollapsed === false;
  if (note !== undefined) openNote(note);
  else if (dragged) return;
  else if (fact === null) selectFindingAt(event.target as Element);
  else if (event.ctrlKey || event.metaKey || event.shiftKey) toggleFact(fact);
  else selectFact(fact, 'reader');
}

function openNote(id: string): void {
  selectAnnotation(id, 'reader');
  showSidePane('notes');
}

/** A click on underlined words that are no number shows what the rules say about them. */
function selectFindingAt(target: Element): void {
  const segment = target.closest('.segment[data-severity]');
  const place = segment && unitOf(segment);
  const { view } = useDocument.getState();
  const found = place && view && findingAt(view.review, place.key, place.unit);
  if (!found) return;
  selectFinding(found.key, found.finding.factIds, 'reader');
  showSidePane('findings');
}

/** Adds a number to the selection or takes it out; the last one stays. */
function toggleFact(id: string): void {
  const { factIds } = useSelection.getState();
  const rest = factIds.filter((it) => it !== id);
  const last = rest.at(-1);
  if (rest.length === factIds.length) selectFact(id, 'reader', [...factIds, id]);
  else if (last !== undefined) selectFact(last, 'reader', rest);
}

function onKeyDown(event: KeyboardEvent, order: readonly string[]): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
  const fact = factOf(event.target);
  if (fact === null) return;
  if (actOnFact(event.key, fact, order)) event.preventDefault();
}

/** What a key does on a focused number; false when it is not one of these. */
function actOnFact(key: string, fact: string, order: readonly string[]): boolean {
  const verdict = verdictOfKey(key);
  if (key === 'Enter' || key === ' ') selectFact(fact, 'reader');
  else if (key === 'n' || key === 'N') return withSelected(fact, addNote);
  else if (verdict !== null) return withSelected(fact, () => setVerdict(verdict));
  else return goTo(stepTo(order, fact, key));
  return true;
}

/** Keys act on what is seen as selected: the focused number joins first when it is not. */
function withSelected(fact: string, act: () => unknown): boolean {
  if (!useSelection.getState().factIds.includes(fact)) selectFact(fact, 'reader');
  act();
  return true;
}

function goTo(fact: string | null): boolean {
  if (fact === null) return false;
  selectFact(fact, 'reader');
  const element = document.querySelector<HTMLElement>(`[data-reader] [data-fact="${CSS.escape(fact)}"][data-first]`);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Offers the note button while words are selected, once the pointer or key that selects them has come to rest. */
function useNoteOffer(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const offer = (): void => {
      const place = scroller.current ? selectedWords() : null;
      if (place || useNoteDraft.getState().offer) useNoteDraft.setState({ offer: place });
    };
    const events = ['pointerup', 'keyup'] as const;
    // After the event: a click inside a selection takes it away only then.
    const later = (): void => void setTimeout(offer, 0);
    for (const name of events) document.addEventListener(name, later);
    return () => {
      for (const name of events) document.removeEventListener(name, later);
    };
  }, [scroller]);
}
