import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { z } from 'zod';
import type { CrossfootEvent, IpcChannel, IpcContract } from '../shared/ipc.ts';
import { preferencesSchema } from './preferences.ts';
import { isOwnAddress } from './security.ts';

export type Handlers = {
  [C in IpcChannel]: (...args: IpcContract[C]['args']) => IpcContract[C]['answer'] | Promise<IpcContract[C]['answer']>;
};

/** The one channel on which the main process speaks unasked. */
export const EVENT_CHANNEL = 'crossfoot:event';

const MEBIBYTE = 1024 * 1024;
const path = z.string().min(1).max(4096);
const offset = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);
const bytes = z
  .custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array)
  .refine((value) => value.byteLength <= 256 * MEBIBYTE);

/** What each channel accepts; anything else is refused before the handler sees it. */
const ARGUMENTS = {
  'crossfoot:version': z.tuple([]),
  'crossfoot:begin': z.tuple([]),
  'workspace:choose': z.tuple([]),
  'workspace:open-recent': z.tuple([z.string().min(1).max(128)]),
  'workspace:open-sample': z.tuple([]),
  'workspace:close': z.tuple([]),
  'workspace:cancel-reading': z.tuple([]),
  'workspace:resume-reading': z.tuple([]),
  'workspace:add-files': z.tuple([z.array(path).max(10_000)]),
  'document:view': z.tuple([path]),
  'document:excerpt': z.tuple([path, offset, offset]),
  'document:ledger': z.tuple([path]),
  'document:self-test': z.tuple([path, z.string().min(1).max(64), z.number().int().min(0).max(0xffff_ffff)]),
  // The payload is checked by the operation's own schema before anything is done with it.
  'change:apply': z.tuple([z.strictObject({ kind: z.string().min(1).max(64), payload: z.json() })]),
  'change:undo': z.tuple([]),
  'change:redo': z.tuple([]),
  'search:find': z.tuple([z.string().max(500), z.number().int().min(1).max(1000)]),
  'export:save': z.tuple([
    z.strictObject({
      format: z.enum(['csv', 'xlsx', 'svg', 'png']),
      suggestedName: z.string().min(1).max(500),
      bytes,
    }),
  ]),
  'preferences:set': z.tuple([preferencesSchema]),
} satisfies { [C in IpcChannel]: z.ZodType<IpcContract[C]['args']> };

/** Opens the channels to `window` alone. `window` gives the webContents that may call, or null while there is none. */
export function openChannels(window: () => WebContents | null, handlers: Handlers): void {
  for (const channel of Object.keys(ARGUMENTS) as IpcChannel[]) openChannel(channel, window, handlers[channel]);
}

function openChannel<C extends IpcChannel>(channel: C, window: () => WebContents | null, handler: Handlers[C]): void {
  ipcMain.handle(channel, (event, ...args: unknown[]) => {
    if (!isTrustedSender(event, window()))
      throw new Error(`Crossfoot refused a call of ${channel}: not its own window.`);
    const checked = ARGUMENTS[channel].safeParse(args);
    if (!checked.success)
      throw new Error(`Crossfoot refused a call of ${channel}: its arguments have the wrong shape.`);
    return handler(...(checked.data as IpcContract[C]['args']));
  });
}

/** Tells the page something; lost without harm when there is no page, since `begin` gives it the whole state. */
export function sendEvent(window: WebContents | null, event: CrossfootEvent): void {
  if (window && !window.isDestroyed()) window.send(EVENT_CHANNEL, event);
}

/** Only the top frame of the expected window, still showing the built page, may call. */
function isTrustedSender(event: IpcMainInvokeEvent, expected: WebContents | null): boolean {
  const frame = event.senderFrame;
  return frame !== null && event.sender === expected && frame.parent === null && isOwnAddress(frame.url);
}
