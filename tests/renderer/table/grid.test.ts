import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Change } from '../../../shared/ipc.ts';
import { messagesFor } from '../../../shared/messages/messages.ts';
import type { WorkspaceState } from '../../../shared/model/workspace.ts';
import type { FactChange } from '../../../shared/operations/set-fact-fields.ts';
import { copyText } from '../../../shared/table/cell-text.ts';
import type { TableColumn } from '../../../shared/table/table-column.ts';
import { Desk, PAGE } from '../../table/desk.ts';

const WORKSPACE: WorkspaceState = {
  name: 'work',
  folder: '/work',
  readOnly: null,
  canUndo: false,
  canRedo: false,
  rules: {},
  unsaved: 0,
};

/**
 * The bridge ends here: in place of the main process stands the real engine, registers and review of `Desk`, and a switch
 * that lets the disk fail. The way through the real application is tested in `tests/e2e/table.spec.ts`.
 */
let desk: Desk;
let diskFails = false;
const apply = vi.fn(async ({ payload }: Change): Promise<Answer<WorkspaceState>> => {
  if (diskFails) return { ok: false, problem: { kind: 'disk-full', file: '/work', detail: 'ENOSPC' } };
  desk.apply((payload as unknown as { changes: readonly FactChange[] }).changes);
  return { ok: true, value: WORKSPACE };
});
vi.stubGlobal('window', { crossfoot: { apply } });
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });

const { useDocument } = await import('../../../renderer/stores/document-store.ts');
const { useSelection } = await import('../../../renderer/stores/selection-store.ts');
const { useWorkspace } = await import('../../../renderer/stores/workspace-store.ts');
const { commitEdit, copiedText, pasteText, resetSelection } = await import('../../../renderer/table/grid-edits.ts');
const { editsSettled } = await import('../../../renderer/table/send-changes.ts');
const { openCell } = await import('../../../renderer/table/grid-keys.ts');
const { activePlace, currentRange, moveTo, selectRange } = await import('../../../renderer/table/grid-model.ts');
const { startEditing, toggleSort, useTableState } = await import('../../../renderer/table/table-state.ts');
type GridModel = import('../../../renderer/table/grid-model.ts').GridModel;

const words = messagesFor('zh');
const columns: readonly TableColumn[] = ['text', 'value', 'unit', 'metric', 'verdict', 'findings'];

function model(): GridModel {
  const { rows } = desk;
  return { rows, columns, indexOf: new Map(rows.map((row, index) => [row.id, index])), words };
}

/** What the host does after a change: the review reaches the replica. */
const reviewArrives = (): void => useDocument.setState({ view: desk.view });
const shown = (written: string, column: TableColumn) => copyText(desk.row(written), column, words.facts);
const { pending: _pending, ...FIRST } = useTableState.getState();

beforeEach(() => {
  desk = new Desk(PAGE);
  diskFails = false;
  apply.mockClear();
  useTableState.setState({ ...FIRST, pending: new Map() });
  useWorkspace.setState({ workspace: WORKSPACE, problems: [] });
  useDocument.setState({ path: 'page.txt', view: desk.view });
});

describe('moving', () => {
  it('selects the fact for all panes; extending selects all rows between', () => {
    moveTo(model(), { row: 1, column: 1 });
    expect(useSelection.getState()).toMatchObject({ factId: 'f2', factIds: ['f2'], origin: 'table' });
    moveTo(model(), { row: 3, column: 2 }, true);
    expect(useSelection.getState()).toMatchObject({ factId: 'f4', factIds: ['f2', 'f3', 'f4'] });
    expect(currentRange(model())).toEqual({ top: 1, bottom: 3, left: 1, right: 2 });
  });

  it('a cell keeps its name when rows and columns move', () => {
    moveTo(model(), { row: 1, column: 1 });
    const rows = [...desk.rows].reverse();
    const turned = { ...model(), rows, indexOf: new Map(rows.map((row, index) => [row.id, index])) };
    expect(activePlace(turned)).toEqual({ row: rows.length - 2, column: 1 });
  });

  it('without an active cell the first one has the keyboard', () => {
    expect(activePlace(model())).toEqual({ row: 0, column: 0 });
    expect(currentRange(model())).toBeNull();
  });
});

describe('an edit', () => {
  it('shows the text until the review that holds it has arrived', async () => {
    moveTo(model(), { row: 0, column: 1 });
    startEditing(null);
    expect(commitEdit(model(), '1.2万', false)).toBe(true);
    expect(useTableState.getState()).toMatchObject({ editing: null, pending: new Map([['f1/value', '1.2万']]) });
    await vi.waitFor(() => expect(apply).toHaveBeenCalledOnce());
    expect(useTableState.getState().pending.size).toBe(1);
    reviewArrives();
    await vi.waitFor(() => expect(useTableState.getState().pending.size).toBe(0));
    expect(shown('118家', 'value')).toBe('12000');
  });

  it('that is refused keeps the editor open and says why', () => {
    moveTo(model(), { row: 0, column: 1 });
    startEditing('many');
    expect(commitEdit(model(), 'many', false)).toBe(false);
    expect(useTableState.getState().editing).not.toBeNull();
    expect(useTableState.getState().notice).toMatchObject({ tone: 'error', text: expect.stringContaining('“many”') });
    expect(apply).not.toHaveBeenCalled();
  });

  it('that the disk does not take is taken back, and a sentence says so', async () => {
    diskFails = true;
    moveTo(model(), { row: 0, column: 1 });
    commitEdit(model(), '120', false);
    await vi.waitFor(() => expect(useTableState.getState().pending.size).toBe(0));
    expect(shown('118家', 'value')).toBe('118');
    expect(useTableState.getState().notice).toEqual({ tone: 'error', text: words.table.notSaved });
    expect(useWorkspace.getState().problems).toMatchObject([{ kind: 'disk-full' }]);
  });

  it('of a selection goes into each row as one change', async () => {
    selectRange(model(), { top: 0, bottom: 2, left: 3, right: 3 });
    commitEdit(model(), '粮仓', true);
    await vi.waitFor(() => expect(apply).toHaveBeenCalledOnce());
    expect(['118家', '90家', '28家'].map((text) => shown(text, 'metric'))).toEqual(['粮仓', '粮仓', '粮仓']);
  });

  it('that changes nothing sends nothing', () => {
    moveTo(model(), { row: 0, column: 1 });
    commitEdit(model(), '118', false);
    expect(apply).not.toHaveBeenCalled();
  });

  it('cannot begin where the workspace is read only, or in a column that only shows', () => {
    moveTo(model(), { row: 0, column: 0 });
    openCell(model(), null);
    expect(useTableState.getState().notice?.text).toContain('不能改动');
    useWorkspace.setState({ workspace: { ...WORKSPACE, readOnly: { kind: 'in-use', file: '/work', detail: null } } });
    moveTo(model(), { row: 0, column: 1 });
    openCell(model(), '1');
    expect(useTableState.getState()).toMatchObject({ editing: null, notice: { text: words.table.readOnlyWorkspace } });
  });
});

it('an export waits for the edit that is under way', async () => {
  vi.stubGlobal('requestAnimationFrame', (done: () => void) => setTimeout(done, 0));
  moveTo(model(), { row: 0, column: 1 });
  commitEdit(model(), '120', false);
  let isSettled = false;
  const settled = editsSettled().then(() => {
    isSettled = true;
  });
  await vi.waitFor(() => expect(apply).toHaveBeenCalledOnce());
  expect(isSettled).toBe(false);
  reviewArrives();
  await settled;
  expect(useTableState.getState().pending.size).toBe(0);
});

describe('the clipboard', () => {
  it('takes a range and gives it back', async () => {
    selectRange(model(), { top: 1, bottom: 2, left: 1, right: 2 });
    expect(copiedText(model())).toBe('90\t家\n28\t家');
    pasteText(model(), '91\t座\n29\t座');
    await vi.waitFor(() => expect(apply).toHaveBeenCalledOnce());
    expect(['90家', '28家'].map((text) => shown(text, 'unit'))).toEqual(['座', '座']);
  });

  it('pastes nothing where one cell does not fit', () => {
    moveTo(model(), { row: 0, column: 4 });
    pasteText(model(), '属实\n大概');
    expect(useTableState.getState().notice?.text).toContain('“大概”');
    pasteText(model(), '');
    expect(useTableState.getState().notice?.text).toBe(words.table.refusals['nothing-to-paste']({} as never));
    expect(apply).not.toHaveBeenCalled();
  });
});

it('Delete gives back what was read', async () => {
  desk.type('118家', 'value', '120');
  selectRange(model(), { top: 0, bottom: 2, left: 0, right: 5 });
  resetSelection(model());
  await vi.waitFor(() => expect(apply).toHaveBeenCalledOnce());
  expect(desk.row('118家').fact.overrides).toEqual({});
});

it('a head sorts upwards, downwards, and then not at all', () => {
  const seen = [1, 2, 3].map(() => {
    toggleSort('value');
    return useTableState.getState().sort?.descending ?? null;
  });
  expect(seen).toEqual([false, true, null]);
});
