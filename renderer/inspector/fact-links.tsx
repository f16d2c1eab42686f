import type { Relation, RelationRole } from '../../shared/model/relation.ts';
import type { Review, ReviewedFinding } from '../../shared/model/review.ts';
import { SteadyText } from '../reader/steady-text.tsx';
import { factById, relationsOfFact } from '../stores/fact-index.ts';
import { selectFact, selectFinding } from '../stores/selection-store.ts';
import { showSidePane } from '../stores/ui-store.ts';
import { useWords } from '../ui/words.ts';

/** What the rules say about the fact; a click leads to the findings pane. */
export function FactFindings({ findings }: { findings: readonly ReviewedFinding[] }) {
  const { inspector, findings: words } = useWords();
  const open = ({ key, finding }: ReviewedFinding): void => {
    selectFinding(key, finding.factIds, 'command');
    showSidePane('findings');
  };
  return (
    <section>
      <h3>{inspector.findingsTitle}</h3>
      {findings.length === 0 && <p className="quiet">{inspector.noFindings}</p>}
      <ul className="fact-findings">
        {findings.map((it) => (
          <li key={it.key}>
            <button type="button" data-severity={it.finding.severity} data-state={it.state} onClick={() => open(it)}>
              <span className="severity">{words.severity[it.finding.severity]}</span>
              <SteadyText text={it.finding.message} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the text links the fact with: role by role, each figure a button that leads to it. */
export function FactRelations({ id, review }: { id: string; review: Review }) {
  const { inspector } = useWords();
  const relations = relationsOfFact(review, id);
  if (relations.length === 0) return null;
  return (
    <section>
      <h3>{inspector.relationsTitle}</h3>
      <ul className="fact-relations">
        {relations.map((relation) => (
          <li key={relation.id}>
            <span className="relation-type">{inspector.relations[relation.type]}</span>
            <span className="quiet"> · {inspector.strengths[relation.strength]}</span>
            <RelationRoles relation={relation} review={review} self={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RelationRoles({ relation, review, self }: { relation: Relation; review: Review; self: string }) {
  const { inspector } = useWords();
  const facts = factById(review);
  return (
    <dl>
      {Object.entries(relation.roles).map(([role, filled]) => (
        <div key={role}>
          <dt>{inspector.roles[role as RelationRole]}</dt>
          <dd>
            {[filled].flat().map((id) => (
              <button
                key={id}
                type="button"
                className="operand"
                aria-current={id === self || undefined}
                onClick={() => selectFact(id, 'command')}
              >
                <SteadyText text={facts.get(id)?.read.text ?? id} />
              </button>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
