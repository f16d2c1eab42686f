import { type ReactNode, useRef, useState } from 'react';
import { FACT_KINDS, VERDICTS } from '../../shared/model/fact.ts';
import { isFiltering, NO_FILTER } from '../../shared/table/filter-rows.ts';
import type { TableColumn } from '../../shared/table/table-column.ts';
import { CommandButton } from '../ui/command-button.tsx';
import { useWords } from '../ui/words.ts';
import { setFilter, useTableState } from './table-state.ts';
import type { Columns } from './use-columns.ts';

/** What stands over the grid: which rows, which columns, and what can be made of them. */
export function TableToolbar({ columns }: { readonly columns: Columns }) {
  const words = useWords();
  return (
    <div className="ft-toolbar" role="toolbar" aria-label={words.table.name}>
      <ScopeChoice />
      <FilterText />
      <FilterMenu />
      <ColumnsMenu columns={columns} />
      <span className="ft-gap" />
      <CommandButton command="make-chart" icon="chart" kind="plain">
        {words.table.chart}
      </CommandButton>
      <CommandButton command="export-csv" kind="plain">
        {words.table.exportCsv}
      </CommandButton>
      <CommandButton command="export-xlsx" kind="plain">
        {words.table.exportXlsx}
      </CommandButton>
    </div>
  );
}

function ScopeChoice() {
  const words = useWords().table.scope;
  const scope = useTableState((state) => state.scope);
  return (
    <div className="ft-scope" role="radiogroup" aria-label={words.label}>
      {(['article', 'document'] as const).map((id) => (
        <label key={id}>
          <input
            type="radio"
            name="ft-scope"
            className="visually-hidden"
            checked={scope === id}
            onChange={() => useTableState.setState({ scope: id })}
          />
          <span>{words[id]}</span>
        </label>
      ))}
    </div>
  );
}

function FilterText() {
  const words = useWords().table.filter;
  const text = useTableState((state) => state.filter.text);
  return (
    <input
      type="search"
      className="field ft-filter"
      placeholder={words.placeholder}
      aria-label={words.label}
      value={text}
      onChange={(event) => setFilter({ text: event.target.value })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || text === '') return;
        setFilter({ text: '' });
        event.preventDefault();
      }}
    />
  );
}

function FilterMenu() {
  const words = useWords();
  const { filter } = useTableState();
  const toggle = <T,>(list: readonly T[], it: T): readonly T[] =>
    list.includes(it) ? list.filter((other) => other !== it) : [...list, it];
  const chosen = isFiltering({ ...filter, text: '' });
  return (
    <Menu label={words.table.filter.button} isOn={chosen}>
      <Check
        label={words.table.filter.withFindings}
        checked={filter.withFindings}
        onChange={() => setFilter({ withFindings: !filter.withFindings })}
      />
      <Check
        label={words.table.filter.overridden}
        checked={filter.overridden}
        onChange={() => setFilter({ overridden: !filter.overridden })}
      />
      <fieldset>
        <legend>{words.table.filter.verdict}</legend>
        {VERDICTS.map((id) => (
          <Check
            key={id}
            label={words.facts.verdicts[id]}
            checked={filter.verdicts.includes(id)}
            onChange={() => setFilter({ verdicts: toggle(filter.verdicts, id) })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.table.filter.kind}</legend>
        {FACT_KINDS.map((id) => (
          <Check
            key={id}
            label={words.facts.kinds[id]}
            checked={filter.kinds.includes(id)}
            onChange={() => setFilter({ kinds: toggle(filter.kinds, id) })}
          />
        ))}
      </fieldset>
      <button type="button" className="button" onClick={() => useTableState.setState({ filter: NO_FILTER })}>
        {words.table.filter.clear}
      </button>
    </Menu>
  );
}

function ColumnsMenu({ columns }: { readonly columns: Columns }) {
  const words = useWords();
  const leaves = columns.table.getAllLeafColumns();
  return (
    <Menu label={words.table.columns.button} isOn={false}>
      {leaves.map((column) => {
        const id = column.id as TableColumn;
        const name = words.facts.fields[id];
        return (
          <div key={id} className="ft-column-line">
            <Check label={name} checked={column.getIsVisible()} onChange={() => column.toggleVisibility()} />
            <button type="button" aria-label={words.table.columns.earlier(name)} onClick={() => columns.move(id, -1)}>
              ←
            </button>
            <button type="button" aria-label={words.table.columns.later(name)} onClick={() => columns.move(id, 1)}>
              →
            </button>
          </div>
        );
      })}
      <button type="button" className="button" onClick={columns.reset}>
        {words.table.columns.reset}
      </button>
    </Menu>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: () => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className="ft-check">
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span>{label}</span>
    </label>
  );
}

interface MenuProps {
  readonly label: string;
  /** Something in it is in force: shown on the button. */
  readonly isOn: boolean;
  readonly children: ReactNode;
}

/** A button with a panel that the browser opens and closes (Escape, a click elsewhere). */
function Menu({ label, isOn, children }: MenuProps) {
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const open = (): void => {
    const box = button.current?.getBoundingClientRect();
    const element = panel.current;
    if (!box || !element) return;
    element.togglePopover();
    element.style.left = `${Math.max(4, Math.min(box.left, window.innerWidth - element.offsetWidth - 8))}px`;
    const below = box.bottom + 4;
    const fits = below + element.offsetHeight <= window.innerHeight - 4;
    element.style.top = `${Math.max(4, fits ? below : box.top - element.offsetHeight - 4)}px`;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button"
        data-kind="plain"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-on={isOn || undefined}
        onClick={open}
      >
        {label}
      </button>
      <div
        ref={panel}
        className="ft-menu"
        popover="auto"
        role="dialog"
        aria-label={label}
        onToggle={({ newState }) => setIsOpen(newState === 'open')}
      >
        {children}
      </div>
    </>
  );
}
