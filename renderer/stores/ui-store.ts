import { create } from 'zustand';

export const SIDE_PANES = ['inspector', 'findings', 'notes', 'chart', 'search'] as const;
export type SidePane = (typeof SIDE_PANES)[number];
export type Dialog = 'settings' | 'rules' | 'self-test' | 'help' | 'shortcuts' | 'command-palette';

/** Panel id → share of its group in percent. */
export type PaneSizes = Readonly<Record<string, number>>;

/** What the person arranged on the screen. All but the dialog is remembered on this computer. */
export interface Ui {
  readonly sidePane: SidePane;
  readonly libraryShown: boolean;
  readonly tableShown: boolean;
  readonly sideShown: boolean;
  /** By group and the panels it showed, so that hiding a pane and showing it again brings its size back. */
  readonly sizes: Readonly<Record<string, PaneSizes>>;
  /** Workspace folder → document shown last. */
  readonly lastDocuments: Readonly<Record<string, string>>;
  readonly dialog: Dialog | null;
}

const KEY = 'crossfoot-ui';
/** Old folders are forgotten, so that the entry can't grow for ever. */
const MAX_REMEMBERED = 50;

const DEFAULTS: Ui = {
  sidePane: 'inspector',
  libraryShown: true,
  tableShown: true,
  sideShown: true,
  sizes: {},
  lastDocuments: {},
  dialog: null,
};

export const useUi = create<Ui>(() => ({ ...DEFAULTS, ...remembered() }));

useUi.subscribe((ui, before) => {
  const { dialog: _now, ...kept } = ui;
  const { dialog: _then, ...keptBefore } = before;
  const keys = Object.keys(kept) as (keyof typeof kept)[];
  if (keys.some((key) => kept[key] !== keptBefore[key])) localStorage.setItem(KEY, JSON.stringify(kept));
});

export function showSidePane(sidePane: SidePane): void {
  useUi.setState({ sidePane, sideShown: true });
}

export function showDialog(dialog: Dialog | null): void {
  useUi.setState({ dialog });
}

export function rememberSizes(group: string, sizes: PaneSizes): void {
  useUi.setState((ui) => ({ sizes: { ...ui.sizes, [group]: sizes } }));
}

export function rememberDocument(folder: string, path: string): void {
  useUi.setState((ui) => {
    const others = Object.entries(ui.lastDocuments).filter(([it]) => it !== folder);
    return { lastDocuments: Object.fromEntries([...others.slice(1 - MAX_REMEMBERED), [folder, path]]) };
  });
}

/** What was stored, field by field; a field that is missing or of another shape keeps its default. */
function remembered(): Partial<Ui> {
  const stored = parsed(localStorage.getItem(KEY));
  const shape = { ...DEFAULTS };
  const fits = (key: keyof Ui): boolean =>
    key !== 'dialog' && typeof stored[key] === typeof shape[key] && stored[key] !== null;
  const kept = Object.fromEntries(
    (Object.keys(shape) as (keyof Ui)[]).filter(fits).map((key) => [key, stored[key]]),
  ) as Partial<Ui>;
  return SIDE_PANES.includes(kept.sidePane as SidePane) ? kept : { ...kept, sidePane: DEFAULTS.sidePane };
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // Cut short by a crash: an arrangement of panes is not worth a message.
    return {};
  }
}
