import { useEffect, useMemo, useRef } from 'react';
import { ledgerTotals } from '../../shared/model/ledger.ts';
import type { DocumentView } from '../../shared/model/workspace.ts';
import { fetchLedger, toggleLedger, useLedger } from '../stores/ledger-store.ts';
import { useWords } from '../ui/words.ts';
import type { BlockPlace } from './block-marks.ts';
import { type NumeralMarks, numeralMarks } from './ledger-marks.ts';
import type { Reading } from './reading.ts';
import { showSpan } from './span-store.ts';

const NOTHING: NumeralMarks = new Map();

/** The numerals in no figure, by block, of the shown document; none while the ledger is hidden or on its way. */
export function useNumeralMarks(view: DocumentView | null): NumeralMarks {
  const { shown, ledger, path } = useLedger();
  const source = view?.source;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another reading of the same file is another source
  useEffect(() => {
    if (shown && view) void fetchLedger(view.path);
  }, [shown, view?.path, source]);
  const articles = view?.articles;
  return useMemo(() => {
    // An answer that was on its way while the file changed counts places that are no more.
    const fits = articles && ledger && path === view?.path && ledger.sha256 === source?.sha256;
    return fits ? numeralMarks(articles, ledger.entries) : NOTHING;
  }, [articles, ledger, path, view?.path, source]);
}

/** The account of every numeral of the document: so many in figures, excluded, unresolved. */
export function LedgerBar({ reading }: { readonly reading: Reading }) {
  const { shown, ledger, path } = useLedger();
  const { ledger: words } = useWords();
  const totals = useMemo(() => (ledger ? ledgerTotals(ledger.entries) : null), [ledger]);
  const next = useRef(0);
  if (!shown) return null;
  const open = unresolvedOf(reading);
  const showNext = (): void => {
    const place = open[next.current % open.length];
    next.current += 1;
    if (place && path !== null) showSpan({ path, ...place });
  };
  return (
    <div className="ledger-bar" role="status">
      <p>
        {totals ? (
          <>
            <strong>{words.total(totals.fact + totals.excluded + totals.unresolved)}</strong> {words.fact(totals.fact)}
            <span data-numeral="excluded">{words.excluded(totals.excluded)}</span>
            <span data-numeral="unresolved">{words.unresolved(totals.unresolved)}</span>
          </>
        ) : (
          words.counting
        )}
      </p>
      {open.length > 0 && (
        <button type="button" className="button" onClick={showNext}>
          {words.next}
        </button>
      )}
      <button type="button" className="button" data-kind="plain" onClick={toggleLedger}>
        {words.close}
      </button>
    </div>
  );
}

type Place = BlockPlace & { readonly start: number; readonly end: number };

/** The unresolved numerals of the text, in reading order. */
function unresolvedOf({ articles }: Reading): readonly Place[] {
  return articles.flatMap(({ blocks }) =>
    blocks.flatMap(({ block: { articleId, paragraphId, field }, marks }) =>
      marks.numerals.flatMap(({ start, end, of }) =>
        of === 'unresolved' ? [{ articleId, paragraphId, field, start, end }] : [],
      ),
    ),
  );
}
