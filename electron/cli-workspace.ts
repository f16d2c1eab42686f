import fs from 'node:fs/promises';
import path from 'node:path';
import type { RuleSettings } from '../shared/model/rule-settings.ts';
import type { DocumentEdits } from '../shared/review/edits.ts';
import { Changes } from './workspace/apply.ts';
import { readLogs } from './workspace/open-logs.ts';
import { OWN_FOLDER } from './workspace/scan.ts';

/** What people decided about one file in the workspace that it lies in. */
export interface Decided {
  /** The file's path in its workspace, which names it in what people did. */
  readonly name: string;
  readonly edits: DocumentEdits;
  readonly rules: RuleSettings;
}

/** The workspaces of the files on the command line. Each is read once, and nothing is written to it. */
export class Workspaces {
  private readonly read = new Map<string, Promise<Changes>>();

  /** Null for a file that lies in no workspace. Rejects with what the system says when the logs cannot be read. */
  async decided(file: string): Promise<Decided | null> {
    const folder = await workspaceOf(file);
    if (folder === null) return null;
    const known = this.read.get(folder) ?? changesIn(folder);
    this.read.set(folder, known);
    const changes = await known;
    const name = path.relative(folder, path.resolve(file)).split(path.sep).join('/');
    return { name, edits: changes.edits(name), rules: changes.rules };
  }
}

/** The nearest folder above that was opened as a workspace. */
async function workspaceOf(file: string): Promise<string | null> {
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    const mark = await fs.stat(path.join(folder, OWN_FOLDER, 'workspace.json')).catch(() => null);
    if (mark?.isFile()) return folder;
    if (folder === path.dirname(folder)) return null;
  }
}

async function changesIn(folder: string): Promise<Changes> {
  const operations = await readLogs(folder);
  return new Changes({ folder, device: 'command-line', log: null, operations, now: Date.now, changed: () => {} });
}
