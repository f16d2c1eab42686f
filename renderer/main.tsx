import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { listenToKeys, runCommand } from './commands/keyboard.ts';
import { connect } from './stores/connect.ts';
import { useWorkspace } from './stores/workspace-store.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/forced-colors.css';
import { paintRememberedTheme } from './shell/theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
keepReactAriaFromInliningStyles();
paintRememberedTheme();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
await connect(runCommand);
listenToKeys(useWorkspace.getState().platform);

/** react-aria adds an inline style unless an element of this id exists; the policy would refuse it. See base.css. */
function keepReactAriaFromInliningStyles(): void {
  document.head.append(Object.assign(document.createElement('meta'), { id: 'react-aria-pressable-style' }));
}
