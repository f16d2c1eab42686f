import { useMemo, useState } from 'react';
import { RULES } from '../../shared/checks/run.ts';
import { RULE_LEVELS, type RuleLevel } from '../../shared/model/rule-settings.ts';
import { change } from '../stores/change.ts';
import { showDialog } from '../stores/ui-store.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { Modal } from '../ui/modal.tsx';
import { useWords } from '../ui/words.ts';
import { type ListedRule, listRules, type RuleFilter, settingFor } from './rule-list.ts';
import './rules.css';

const NO_RULES = {};

/** Every check rule with what it looks at; each can be switched off or given another severity for this workspace. */
export function RulesDialog() {
  const words = useWords().rules;
  const settings = useWorkspace(({ workspace }) => workspace?.rules ?? NO_RULES);
  const readOnly = useWorkspace(({ workspace }) => workspace === null || workspace.readOnly !== null);
  const [filter, setFilter] = useState<RuleFilter>({ query: '', changedOnly: false });
  const groups = useMemo(() => listRules(words.titles, settings, filter), [words, settings, filter]);
  const changed = Object.keys(settings);
  const shown = groups.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <Modal title={words.title} className="rules" onClose={() => showDialog(null)}>
      <p className="hint">{readOnly ? words.readOnly : words.intro}</p>
      <div className="rules-filter">
        <input
          className="field"
          type="search"
          data-first-focus
          aria-label={words.search}
          placeholder={words.search}
          value={filter.query}
          maxLength={100}
          onChange={(event) => setFilter({ ...filter, query: event.target.value })}
        />
        <label>
          <input
            type="checkbox"
            checked={filter.changedOnly}
            onChange={(event) => setFilter({ ...filter, changedOnly: event.target.checked })}
          />
          {words.changedOnly(changed.length)}
        </label>
        <button
          type="button"
          className="button"
          disabled={readOnly || changed.length === 0}
          onClick={() => void change('set-rule', { rules: changed, setting: null })}
        >
          {words.resetAll}
        </button>
      </div>
      <div className="rules-list">
        {groups.map(({ group, rules }) => (
          <section key={group} aria-label={words.groups[group]}>
            <h3>{words.groups[group]}</h3>
            {rules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} readOnly={readOnly} />
            ))}
          </section>
        ))}
        {shown === 0 && <p className="rules-none">{words.none}</p>}
      </div>
      <p className="hint" role="status">
        {words.count(shown, RULES.length)}
      </p>
    </Modal>
  );
}

function RuleRow({ rule, readOnly }: { rule: ListedRule; readOnly: boolean }) {
  const words = useWords().rules;
  const { id, title, builtAs, level, isChanged } = rule;
  const choose = (to: RuleLevel): void => {
    void change('set-rule', { rules: [id], setting: settingFor(rule, to) });
  };
  return (
    <div className="rule-row" data-rule={id} data-level={level} data-changed={isChanged || undefined}>
      <p className="rule-title">{title}</p>
      <p className="rule-id">
        <code>{id}</code>
        {isChanged && <span>{words.builtAs(words.levels[builtAs])}</span>}
      </p>
      <select
        aria-label={words.level(id)}
        value={level}
        disabled={readOnly}
        onChange={(event) => choose(event.target.value as RuleLevel)}
      >
        {RULE_LEVELS.map((it) => (
          <option key={it} value={it}>
            {words.levels[it]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="rule-reset"
        title={words.reset}
        aria-label={`${words.reset}: ${id}`}
        disabled={readOnly || !isChanged}
        onClick={() => choose(builtAs)}
      >
        ↺
      </button>
    </div>
  );
}
