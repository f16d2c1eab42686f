import { useMemo, useState } from 'react';
import type { Review, ReviewedFact } from '../../shared/model/review.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { useWords } from '../ui/words.ts';
import { checksOfFact } from './checks-of-fact.ts';

const NO_RULES = {};

/** Which rules tested the figure, and what the others would have needed. Closed until asked for. */
export function FactChecks({ fact, review }: { fact: ReviewedFact; review: Review }) {
  const { checks: words } = useWords();
  const settings = useWorkspace(({ workspace }) => workspace?.rules ?? NO_RULES);
  const checks = useMemo(() => checksOfFact(fact, review, settings), [fact, review, settings]);
  const [isOpen, setOpen] = useState(false);
  const tested = checks.failed.length + checks.noted.length + checks.passed.length;
  return (
    <details className="fact-checks" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{tested === 0 ? words.untested : words.tested(tested)}</summary>
      {isOpen && (
        <>
          {tested === 0 && <p>{checks.hasNoNumber ? words.noNumber : words.nothingLinked}</p>}
          <RuleLines title={words.failed} rules={checks.failed} tone="failed" />
          <RuleLines title={words.noted} rules={checks.noted} tone="noted" />
          <RuleLines title={words.passed} rules={checks.passed} tone="passed" />
          <Unused checks={checks} />
        </>
      )}
    </details>
  );
}

function RuleLines({ title, rules, tone }: { title: string; rules: readonly string[]; tone: string }) {
  const { rules: words } = useWords();
  if (rules.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul data-tone={tone}>
        {rules.map((rule) => (
          <li key={rule}>
            {words.titles[rule] ?? rule} <code>{rule}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The rules that could not judge it: what each group of them looks for. */
function Unused({ checks: { unused, off } }: { checks: ReturnType<typeof checksOfFact> }) {
  const { checks: words, rules } = useWords();
  return (
    <>
      <h4>{words.unused}</h4>
      <ul data-tone="unused">
        {unused.map(({ group, rules: ids, isRest }) => (
          <li key={group} title={ids.join(', ')}>
            {rules.groups[group]} ({ids.length}){words.colon}
            {isRest ? words.rest : words.needs[group]}
          </li>
        ))}
        {off.length > 0 && (
          <li title={off.join(', ')}>
            {words.off(off.length)}
            {words.colon}
            {off.join(', ')}
          </li>
        )}
      </ul>
    </>
  );
}
