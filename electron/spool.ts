import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Characters that are put together before they are deflated: enough to find what repeats. */
const PART = 128 * 1024;
/** Stands in no JSON text: control characters are escaped there. */
const BETWEEN = '\0';

/**
 * JSON texts that are written later, in the order in which they came. What is said of a large page takes many times the
 * memory of the page; its words repeat, so that it waits here in a twentieth of that.
 */
export class Spool {
  private readonly parts: Uint8Array[] = [];
  private waiting: string[] = [];
  private length = 0;

  add(json: string): void {
    this.waiting.push(json);
    this.length += json.length;
    if (this.length < PART) return;
    // A copy: what zlib gives is the beginning of a larger buffer.
    this.parts.push(new Uint8Array(deflateRawSync(this.waiting.join(BETWEEN))));
    this.waiting = [];
    this.length = 0;
  }

  *[Symbol.iterator](): Generator<string> {
    for (const part of this.parts) yield* inflateRawSync(part).toString('utf8').split(BETWEEN);
    yield* this.waiting;
  }
}
