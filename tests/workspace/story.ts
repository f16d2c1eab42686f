import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { HostSettings } from '../../electron/workspace/host-contract.ts';
import type { Change } from '../../shared/ipc.ts';
import type { EditableField } from '../../shared/model/fact.ts';
import type { ReviewedFact } from '../../shared/model/review.ts';
import { type BuiltHost, TestHost } from './host-process.ts';

/** Invented sentences with enough figures in them. */
export const PAGE =
  '　　县里今年一共培训教师1914名，占全县教师总数的62.55%，去年培训的教师是1200名。\n' +
  '　　到上月底，全县共有农家书屋118家，其中90家设在镇上，28家设在村里，都有专人看管。\n';

/** A workspace folder of its own with hosts that are stopped afterwards. */
export class Story {
  readonly hosts: TestHost[] = [];

  private constructor(
    private readonly built: BuiltHost,
    readonly temporary: string,
    readonly folder: string,
  ) {}

  static async make(built: BuiltHost, files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Story> {
    const temporary = await mkdtemp(path.join(os.tmpdir(), 'crossfoot-story-'));
    const folder = path.join(temporary, 'story');
    await mkdir(folder);
    const story = new Story(built, temporary, folder);
    for (const [name, content] of Object.entries(files)) await story.write(name, content);
    return story;
  }

  host(settings: Partial<HostSettings> = {}, wrap: readonly string[] = []): TestHost {
    const host = new TestHost(this.built.code, path.join(this.temporary, 'index'), settings, wrap);
    this.hosts.push(host);
    return host;
  }

  /** A host with the folder open and everything in it read. */
  async opened(settings: Partial<HostSettings> = {}): Promise<TestHost> {
    const host = this.host(settings);
    await host.open(this.folder);
    return host;
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    const file = path.join(this.folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }

  path(...parts: readonly string[]): string {
    return path.join(this.folder, ...parts);
  }

  async remove(): Promise<void> {
    await Promise.all(this.hosts.map((host) => host.stop()));
    await rm(this.temporary, { recursive: true, force: true });
  }
}

export async function factOf(host: TestHost, name: string, written: string): Promise<ReviewedFact> {
  const { review } = await host.view(name);
  const fact = review.facts.find(({ read }) => read.text === written);
  if (!fact) throw new Error(`no fact "${written}" in ${name}`);
  return fact;
}

export function setField(fact: ReviewedFact, field: EditableField, value: string | number | null): Change {
  return {
    kind: 'set-fact-fields',
    payload: { changes: [{ target: { ...fact.selector, hint: { ...fact.selector.hint } }, field, value }] },
  };
}
