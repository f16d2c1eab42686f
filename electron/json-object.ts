/** Characters that are collected before they are printed. */
const BATCH = 64 * 1024;

/**
 * Writes one object key by key, and lists item by item, as `JSON.stringify` would write the whole: nothing of it is held
 * but what is not printed yet.
 */
export class JsonObject {
  private keys = 0;
  /** Items of the open list so far; null where none is open. */
  private items: number | null = null;
  private batch: string[] = [];
  private length = 0;
  private state: 'unprinted' | 'half-printed' | 'closed' = 'unprinted';

  /** `indent` as of `JSON.stringify`, `end` what stands behind the object. */
  constructor(
    private readonly print: (text: string) => Promise<void>,
    private readonly indent: 0 | 2,
    private readonly end: string,
  ) {}

  /** Whether some of it is out, so that it can't be taken back, and the end is not. */
  get isHalfPrinted(): boolean {
    return this.state === 'half-printed';
  }

  /** The text of a value that is to stand as an item of a list. */
  itemText(value: unknown): string {
    return this.textAt(value, 2);
  }

  async value(key: string, value: unknown): Promise<void> {
    await this.put(this.opening(key) + this.textAt(value, 1));
  }

  async openList(key: string): Promise<void> {
    this.items = 0;
    await this.put(`${this.opening(key)}[`);
  }

  /** `text` is what `itemText` gave. */
  async item(text: string): Promise<void> {
    const comma = this.items === 0 ? '' : ',';
    this.items! += 1;
    await this.put(comma + this.lineBreak(2) + text);
  }

  async closeList(): Promise<void> {
    await this.put(`${this.items === 0 ? '' : this.lineBreak(1)}]`);
    this.items = null;
  }

  async list(key: string, texts: Iterable<string>): Promise<void> {
    await this.openList(key);
    for (const text of texts) await this.item(text);
    await this.closeList();
  }

  /** Ends the open list, if one is. */
  async stop(): Promise<void> {
    if (this.items !== null) await this.closeList();
  }

  async close(): Promise<void> {
    this.add(`${this.keys === 0 ? '{' : this.lineBreak(0)}}${this.end}`);
    await this.flush();
    this.state = 'closed';
  }

  private textAt(value: unknown, depth: number): string {
    const text = JSON.stringify(value, null, this.indent);
    return this.indent === 0 ? text : text.replaceAll('\n', this.lineBreak(depth));
  }

  private opening(key: string): string {
    const before = this.keys === 0 ? '{' : ',';
    this.keys += 1;
    return `${before}${this.lineBreak(1)}${JSON.stringify(key)}:${this.indent === 0 ? '' : ' '}`;
  }

  private lineBreak(depth: number): string {
    return this.indent === 0 ? '' : `\n${' '.repeat(depth * this.indent)}`;
  }

  private add(text: string): void {
    this.batch.push(text);
    this.length += text.length;
  }

  private async put(text: string): Promise<void> {
    this.add(text);
    if (this.length >= BATCH) await this.flush();
  }

  private async flush(): Promise<void> {
    const text = this.batch.join('');
    this.batch = [];
    this.length = 0;
    this.state = 'half-printed';
    await this.print(text);
  }
}
