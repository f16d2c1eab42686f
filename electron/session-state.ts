import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import type { RecentWorkspace } from '../shared/model/workspace.ts';
import { deviceSchema } from '../shared/operations/operation.ts';
import { SettingsFile } from './settings-file.ts';

const side = z.number().int().min(-100_000).max(100_000);

const schema = z.object({
  /** Names this installation in logs. */
  device: deviceSchema,
  recent: z.array(z.object({ id: z.string(), name: z.string(), folder: z.string() })).max(50),
  /** Whether the newest of them was open when Crossfoot was last used. */
  open: z.boolean(),
  window: z.object({ x: side, y: side, width: side, height: side, maximized: z.boolean() }).nullable(),
});
export type SessionData = z.infer<typeof schema>;
export type WindowPlace = NonNullable<SessionData['window']>;

const MOST_RECENT = 10;

/** What Crossfoot remembers between starts, beside the person's preferences. */
export class SessionState {
  private readonly file: SettingsFile<SessionData>;

  constructor(userData: string) {
    const fresh: SessionData = { device: `desk-${randomUUID().slice(0, 13)}`, recent: [], open: false, window: null };
    this.file = new SettingsFile(path.join(userData, 'session.json'), schema, fresh);
  }

  get device(): string {
    return this.file.get().device;
  }

  get recent(): readonly RecentWorkspace[] {
    return this.file.get().recent;
  }

  get window(): WindowPlace | null {
    return this.file.get().window;
  }

  /** The folder to open on start; null when none was open. */
  get lastOpen(): string | null {
    const { open, recent } = this.file.get();
    return open ? (recent[0]?.folder ?? null) : null;
  }

  isKnown(folder: string): boolean {
    return this.recent.some((it) => it.folder === folder);
  }

  /** Puts a workspace first in the list. Its id is made here: the window can name it but not make one up. */
  async opened(name: string, folder: string): Promise<void> {
    const known = this.recent.find((it) => it.folder === folder);
    const others = this.recent.filter((it) => it.folder !== folder);
    const recent = [{ id: known?.id ?? randomUUID(), name, folder }, ...others].slice(0, MOST_RECENT);
    await this.file.set({ ...this.file.get(), recent, open: true });
  }

  async closed(): Promise<void> {
    await this.file.set({ ...this.file.get(), open: false });
  }

  async placed(window: WindowPlace): Promise<void> {
    await this.file.set({ ...this.file.get(), window });
  }
}
