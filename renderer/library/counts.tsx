import { SEVERITIES } from '../../shared/model/finding.ts';
import type { ArticleSummary } from '../../shared/model/workspace.ts';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { useWords } from '../ui/words.ts';

type CountsProps = Pick<ArticleSummary, 'facts' | 'checked' | 'findings'>;

/** How many figures, open findings by severity, and how far the checking is. Nought is left out: it would be noise. */
export function Counts({ facts, checked, findings }: CountsProps) {
  const words = useWords().library;
  if (facts === 0) return null;
  return (
    <span className="library-counts figures">
      {SEVERITIES.map((severity) =>
        findings[severity] > 0 ? (
          <span key={severity} className="library-severity" title={words.severities[severity](findings[severity])}>
            <SeverityMark severity={severity} />
            <span className="visually-hidden">{words.severities[severity](findings[severity])}</span>
            <span aria-hidden="true">{findings[severity]}</span>
          </span>
        ) : null,
      )}
      <span className="library-checked" title={words.checked(checked, facts)}>
        <span className="visually-hidden">{words.numbers(facts)}, </span>
        {checked > 0 && checked < facts && <span>{words.checked(checked, facts)}</span>}
        {checked === facts && <span className="all-checked">{words.allChecked}</span>}
        {checked === 0 && <span aria-hidden="true">{words.numbers(facts)}</span>}
      </span>
    </span>
  );
}
