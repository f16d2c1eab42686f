import { useEffect } from 'react';
import { Dialogs } from './shell/dialogs.tsx';
import { DropVeil } from './shell/drop-veil.tsx';
import { Notices } from './shell/notices.tsx';
import { StartPage } from './shell/start-page.tsx';
import { StatusBar } from './shell/status-bar.tsx';
import { useTheme } from './shell/theme.ts';
import { TopBar } from './shell/top-bar.tsx';
import { useAutoOpen } from './shell/use-auto-open.ts';
import { Workbench } from './shell/workbench.tsx';
import { useWorkspace } from './stores/workspace-store.ts';
import { useScreenLanguage } from './ui/words.ts';
import './shell/shell.css';

/** The window: bar, notices, start page or workbench, status bar; over them dialogs and the veil while files are dragged. */
export function App() {
  useTheme();
  useAutoOpen();
  useDocumentLanguage();
  const begun = useWorkspace((it) => it.begun);
  const isOpen = useWorkspace((it) => it.workspace !== null);
  if (!begun) return null;
  return (
    <div className="window">
      <TopBar />
      <Notices />
      {isOpen ? <Workbench /> : <StartPage />}
      <StatusBar />
      <Dialogs />
      <DropVeil />
    </div>
  );
}

function useDocumentLanguage(): void {
  const language = useScreenLanguage();
  const name = useWorkspace((it) => it.workspace?.name ?? null);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = name === null ? 'Crossfoot' : `${name} — Crossfoot`;
  }, [language, name]);
}
