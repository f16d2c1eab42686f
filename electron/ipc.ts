import { app, type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { z } from 'zod';
import type { IpcChannel, IpcContract } from '../shared/ipc.ts';
import { isOwnAddress } from './security.ts';

type Handlers = { [C in IpcChannel]: (...args: IpcContract[C]['args']) => IpcContract[C]['answer'] };

/** What each channel accepts; anything else is refused before the handler sees it. */
const ARGUMENTS = {
  'crossfoot:version': z.tuple([]),
} satisfies { [C in IpcChannel]: z.ZodType<IpcContract[C]['args']> };

const HANDLERS: Handlers = {
  'crossfoot:version': () => app.getVersion(),
};

/** Opens the channels to `window` alone. `window` gives the webContents that may call, or null while there is none. */
export function openChannels(window: () => WebContents | null): void {
  for (const channel of Object.keys(ARGUMENTS) as IpcChannel[]) {
    ipcMain.handle(channel, (event, ...args: unknown[]) => {
      if (!isTrustedSender(event, window()))
        throw new Error(`Crossfoot refused a call of ${channel}: not its own window.`);
      const checked = ARGUMENTS[channel].safeParse(args);
      if (!checked.success)
        throw new Error(`Crossfoot refused a call of ${channel}: its arguments have the wrong shape.`);
      return HANDLERS[channel](...checked.data);
    });
  }
}

/** Only the top frame of the expected window, still showing the built page, may call. */
function isTrustedSender(event: IpcMainInvokeEvent, expected: WebContents | null): boolean {
  const frame = event.senderFrame;
  return frame !== null && event.sender === expected && frame.parent === null && isOwnAddress(frame.url);
}
