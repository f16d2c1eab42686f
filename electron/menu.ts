import { app, Menu, nativeTheme } from 'electron';
import type { Preferences } from '../shared/model/workspace.ts';
import type { Handlers } from './ipc.ts';
import { menuTemplate } from './menu-template.ts';

/** Shows the menu in the language of the screen, and lets dialogs and menus of the system follow the theme. */
export function showMenu(preferences: Pick<Preferences, 'language' | 'theme'>, choose: (id: string) => void): void {
  nativeTheme.themeSource = preferences.theme;
  const platform = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
  const template = menuTemplate({ platform, systemLanguage: app.getLocale(), preferences, choose });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** The same handlers; when preferences are set through them the menu is built anew. */
export function withMenu(handlers: Handlers, choose: (id: string) => void): Handlers {
  return {
    ...handlers,
    'preferences:set': async (preferences) => {
      const answer = await handlers['preferences:set'](preferences);
      if (answer.ok) showMenu(answer.value, choose);
      return answer;
    },
  };
}
