import { readdir, readFile } from 'node:fs/promises';

/** The process and all that descend from it, by /proc. */
export async function processTree(pid: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // A process may end between the two reads.
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => null);
    if (stat) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const descends = (id: number): boolean => {
    for (let at: number | undefined = id; at; at = parents.get(at)) if (at === pid) return true;
    return false;
  };
  return [...parents.keys()].filter(descends);
}

/** SIGKILL to all of them at once, as when the machine's power goes (but for what the kernel holds). */
export async function killTree(pid: number): Promise<void> {
  for (const id of await processTree(pid)) {
    try {
      process.kill(id, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}
