import type { ComponentType } from 'react';
import { SelfTestDialog } from '../checks/self-test-dialog.tsx';
import { CommandPalette } from '../commands/command-palette.tsx';
import { GuideDialog } from '../help/guide-dialog.tsx';
import { ShortcutsDialog } from '../help/shortcuts-dialog.tsx';
import { RulesDialog } from '../rules/rules-dialog.tsx';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import { type Dialog, useUi } from '../stores/ui-store.ts';

const DIALOGS: Readonly<Record<Dialog, ComponentType>> = {
  settings: SettingsDialog,
  rules: RulesDialog,
  'self-test': SelfTestDialog,
  help: GuideDialog,
  shortcuts: ShortcutsDialog,
  'command-palette': CommandPalette,
};

export function Dialogs() {
  const dialog = useUi((it) => it.dialog);
  if (dialog === null) return null;
  const Shown = DIALOGS[dialog];
  return <Shown />;
}
