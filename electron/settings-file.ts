import fs from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { writeFile } from './write-file.ts';

/**
 * A small JSON file in the application's data folder, checked when read. What is damaged or of another shape counts as
 * never written: settings are a convenience, and must not keep the application from starting.
 */
export class SettingsFile<T> {
  private value: T;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly file: string,
    private readonly schema: z.ZodType<T>,
    private readonly standard: T,
  ) {
    this.value = this.read();
  }

  get(): T {
    return this.value;
  }

  /** Resolves when the value is on disk; it counts at once. Rejects with what the system throws. */
  set(value: T): Promise<void> {
    this.value = value;
    const text = `${JSON.stringify(value, null, 2)}\n`;
    const write = this.writing
      .catch(() => undefined)
      .then(async () => {
        await fs.promises.mkdir(path.dirname(this.file), { recursive: true, mode: 0o700 });
        // For the owner alone: it names folders and the person.
        await writeFile(this.file, text, 0o600);
      });
    this.writing = write;
    return write;
  }

  private read(): T {
    try {
      return this.schema.parse(JSON.parse(fs.readFileSync(this.file, 'utf8')));
    } catch {
      // Missing on the first start; see above for the rest.
      return this.standard;
    }
  }
}
