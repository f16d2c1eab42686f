/** Menus of the application in the order of the menu bar, with the ids that `messages.commands.menus` has words for. */
export const MENUS = ['file', 'edit', 'view', 'go', 'help'] as const;
export type MenuId = (typeof MENUS)[number];

/** Menus inside a menu. */
export const SUBMENUS = ['verdict', 'language', 'theme'] as const;
export type SubmenuId = (typeof SUBMENUS)[number];

/** What Electron itself does to the focused field or the application: these need no handler in the window. */
export type CommandRole = 'quit' | 'cut' | 'copy' | 'paste' | 'selectAll';

/** One thing the person can do: described once for menu, keyboard, palette, buttons and the sheet of shortcuts. */
export interface Command {
  readonly id: string;
  /** Electron accelerator with `CmdOrCtrl`; null when there is none. */
  readonly shortcut: string | null;
  readonly menu: MenuId;
  /** Commands of one section stand together, with a line between sections. */
  readonly section: number;
  readonly submenu?: SubmenuId;
  readonly role?: CommandRole;
  /** A setting that this command chooses: the menu shows a mark beside the one in force. */
  readonly setting?: { readonly preference: 'language' | 'theme'; readonly value: string | null };
}
