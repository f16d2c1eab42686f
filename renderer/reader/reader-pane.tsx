import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { setVerdict } from '../commands/judge.ts';
import { usePaneCommand } from '../commands/pane-commands.ts';
import { verdictOfKey } from '../inspector/verdict-keys.ts';
import { useDocument } from '../stores/document-store.ts';
import { selectAnnotation, selectFact, selectFinding, useSelection } from '../stores/selection-store.ts';
import { showSidePane } from '../stores/ui-store.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useWords } from '../ui/words.ts';
import { addNote, selectedWords } from './add-note.ts';
import { drawPlace } from './drawn-store.ts';
import { findingAt } from './finding-at.ts';
import { LedgerBar, useNumeralMarks } from './ledger-bar.tsx';
import { NoteComposer } from './note-composer.tsx';
import { useNoteDraft } from './note-draft-store.ts';
import { insideOf, type Layout, layoutOf } from './pieces.ts';
import './reader.css';
import { type Reading, readingOf } from './reading.ts';
import { revealElement } from './reveal.ts';
import { stepTo } from './roving.ts';
import { StretchView } from './stretch-view.tsx';
import { unitOf } from './text-position.ts';
import { useDrawing } from './use-drawing.ts';
import { useReveal } from './use-reveal.ts';

/** Documents with no more numbers than this are drawn as a whole. */
const WHOLE = 1500;

/** The articles of the open document, with every number marked. Imported text is shown as text, whatever it looks like. */
export function ReaderPane() {
  const { path, view } = useDocument();
  const { reader } = useWords();
  const scroller = useRef<HTMLElement>(null);
  const numerals = useNumeralMarks(view);
  const reading = useMemo(() => (view ? readingOf(view, numerals) : null), [view, numerals]);
  useReveal(scroller, view);
  useNoteOffer(scroller);
  usePaneCommand('add-note', addNote);
  if (path === null && !view) return <EmptyState title={reader.emptyTitle} hint={reader.emptyBody} />;
  if (!reading) return <EmptyState title={reader.loading} />;
  if (reading.blocks.size === 0) return <EmptyState title={reader.emptyTitle} hint={reader.noText} />;
  // Another document is another element, which starts at its top.
  return <ReaderText key={view?.path} reading={reading} scroller={scroller} />;
}

function ReaderText({ reading, scroller }: { reading: Reading; scroller: RefObject<HTMLElement | null> }) {
  const { reader } = useWords();
  const layout = useLayout(reading);
  useDrawing(scroller, layout, reading.order.length <= WHOLE);
  const current = useSelection(({ factId }) => (factId !== null && reading.facts.has(factId) ? factId : null));
  const tabStop = current === null ? (reading.order[0] ?? null) : null;
  // The number that takes the Tab key is always there to take it.
  const place = reading.places.get(current ?? tabStop ?? '');
  const held = place ? layout.pieceAt(place.key, place.start) : null;
  return (
    <section
      ref={scroller}
      className="reader"
      data-reader=""
      aria-label={reader.label}
      onClick={onClick}
      onKeyDown={(event) => onKeyDown(event, reading)}
    >
      <LedgerBar reading={reading} />
      {layout.articles.map(({ article, stretches }) => (
        <article
          key={article.id}
          data-article={article.id}
          data-kind={article.kind}
          lang={article.lang === 'zh' ? 'zh-CN' : article.lang}
        >
          {article.kind !== 'news' && <p className="article-kind">{reader.kinds[article.kind]}</p>}
          {stretches.map((stretch) => (
            <StretchView
              key={stretch.id}
              stretch={stretch}
              reading={reading}
              tabStop={tabStop}
              held={stretch.pieces.some(({ id }) => id === held) ? held : null}
            />
          ))}
        </article>
      ))}
      <NoteComposer />
    </section>
  );
}

/** The pieces of the text; the same ones until another text is read. */
function useLayout(reading: Reading): Layout {
  const { texts } = reading;
  // biome-ignore lint/correctness/useExhaustiveDependencies: marks that an edit adds move no border
  return useMemo(() => {
    const inside = new Map<string, (at: number) => boolean>();
    return layoutOf(texts, ({ key }, at) => {
      const known = inside.get(key) ?? insideOf(reading.blocks.get(key)?.marks.facts ?? []);
      inside.set(key, known);
      return known(at);
    });
  }, [texts]);
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

function onKeyDown(event: KeyboardEvent, reading: Reading): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
  const fact = factOf(event.target);
  if (fact === null) return;
  if (actOnFact(event.key, fact, reading)) event.preventDefault();
}

/** What a key does on a focused number; false when it is not one of these. */
function actOnFact(key: string, fact: string, reading: Reading): boolean {
  const verdict = verdictOfKey(key);
  if (key === 'Enter' || key === ' ') selectFact(fact, 'reader');
  else if (key === 'n' || key === 'N') return withSelected(fact, addNote);
  else if (verdict !== null) return withSelected(fact, () => setVerdict(verdict));
  else return goTo(stepTo(reading.order, fact, key), reading);
  return true;
}

/** Keys act on what is seen as selected: the focused number joins first when it is not. */
function withSelected(fact: string, act: () => unknown): boolean {
  if (!useSelection.getState().factIds.includes(fact)) selectFact(fact, 'reader');
  act();
  return true;
}

function goTo(fact: string | null, { places }: Reading): boolean {
  const place = fact === null ? undefined : places.get(fact);
  if (fact === null || !place) return false;
  selectFact(fact, 'reader');
  drawPlace(place.key, place.start);
  const scroller = document.querySelector<HTMLElement>('[data-reader]');
  const element = scroller?.querySelector<HTMLElement>(`[data-fact="${CSS.escape(fact)}"][data-first]`);
  element?.focus({ preventScroll: true });
  if (scroller && element) revealElement(scroller, element, 'nearest');
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
