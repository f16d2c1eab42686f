import { VERDICTS, type Verdict } from '../../shared/model/fact.ts';
import { setVerdict } from '../commands/judge.ts';
import { useWords } from '../ui/words.ts';
import { keyOfVerdict } from './verdict-keys.ts';

/** The checker's decision. The keys work on a number in the text; with Alt they work everywhere. */
export function VerdictButtons({ verdict, readOnly }: { verdict: Verdict; readOnly: boolean }) {
  const { facts, inspector } = useWords();
  return (
    <section>
      <h3 title={inspector.verdictKeys}>{inspector.verdictTitle}</h3>
      <fieldset className="verdicts" disabled={readOnly} aria-label={inspector.verdictTitle}>
        {VERDICTS.map((it) => (
          <button
            key={it}
            type="button"
            data-verdict={it}
            aria-label={facts.verdicts[it]}
            aria-pressed={it === verdict}
            aria-keyshortcuts={`Alt+${keyOfVerdict(it)}`}
            onClick={() => setVerdict(it)}
          >
            <kbd>{keyOfVerdict(it)}</kbd>
            {facts.verdicts[it]}
          </button>
        ))}
      </fieldset>
    </section>
  );
}
