import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { type MenuChoices, menuTemplate } from '../../electron/menu-template.ts';
import { COMMANDS } from '../../shared/commands/commands.ts';

const choices = (more: Partial<MenuChoices> = {}): MenuChoices => ({
  platform: 'linux',
  systemLanguage: 'en-GB',
  preferences: { language: null, theme: 'system' },
  choose: () => undefined,
  ...more,
});

function leaves(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) =>
    Array.isArray(item.submenu) ? leaves(item.submenu) : item.type === 'separator' ? [] : [item],
  );
}

const find = (items: readonly MenuItemConstructorOptions[], id: string) => leaves(items).find((it) => it.id === id);

describe('the menu', () => {
  it('has every command of the registry once and nothing else', () => {
    const ids = leaves(menuTemplate(choices())).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(COMMANDS.map(({ id }) => id).toSorted());
  });

  it('speaks the language that was chosen, else that of the system', () => {
    const names = (more: Partial<MenuChoices>) => menuTemplate(choices(more)).map(({ label }) => label);
    expect(names({})).toEqual(['File', 'Edit', 'View', 'Go', 'Help']);
    expect(names({ systemLanguage: 'zh-CN' })).toEqual(['文件', '编辑', '视图', '前往', '帮助']);
    expect(names({ preferences: { language: 'zh', theme: 'dark' } })[0]).toBe('文件');
    expect(names({ systemLanguage: 'zh-CN', preferences: { language: 'en', theme: 'dark' } })[0]).toBe('File');
  });

  it('tells which command was chosen', () => {
    const chosen: string[] = [];
    const template = menuTemplate(choices({ choose: (id) => chosen.push(id) }));
    for (const id of ['open-folder', 'undo', 'verdict-wrong']) {
      (find(template, id)!.click as () => void)();
    }
    expect(chosen).toEqual(['open-folder', 'undo', 'verdict-wrong']);
  });

  it('shows the keys but leaves listening to the page, except for what Electron does itself', () => {
    const template = menuTemplate(choices());
    expect(find(template, 'undo')).toMatchObject({ accelerator: 'CmdOrCtrl+Z', registerAccelerator: false });
    expect(find(template, 'copy')).toMatchObject({ role: 'copy', accelerator: 'CmdOrCtrl+C' });
    expect(find(template, 'copy')?.registerAccelerator).toBeUndefined();
  });

  it('marks the language and the theme in force', () => {
    const marked = (language: 'zh' | 'en' | null, theme: 'system' | 'light' | 'dark') =>
      leaves(menuTemplate(choices({ preferences: { language, theme } })))
        .filter(({ type, checked }) => type === 'radio' && checked)
        .map(({ id }) => id);
    expect(marked(null, 'system')).toEqual(['language-system', 'theme-system']);
    expect(marked('zh', 'dark')).toEqual(['language-zh', 'theme-dark']);
  });

  it('begins and ends no menu with a line', () => {
    for (const { submenu } of menuTemplate(choices())) {
      const items = submenu as MenuItemConstructorOptions[];
      expect(items[0]?.type).not.toBe('separator');
      expect(items.at(-1)?.type).not.toBe('separator');
    }
  });

  it('has the application’s and the window’s menu on macOS, with Help at the end', () => {
    const template = menuTemplate(choices({ platform: 'darwin' }));
    expect(template[0]).toEqual({ role: 'appMenu' });
    expect(template.at(-2)).toMatchObject({ role: 'windowMenu' });
    expect(template.at(-1)?.id).toBe('help');
  });

  it('offers nothing that opens web pages or developer tools', () => {
    const roles = leaves(menuTemplate(choices())).flatMap(({ role }) => role ?? []);
    expect(roles.toSorted()).toEqual(['copy', 'cut', 'paste', 'quit', 'selectAll']);
  });
});
