import { factObject, sourceObject } from '../shared/exports/extract-contract.ts';
import type { Fact } from '../shared/model/fact.ts';
import type { Finding } from '../shared/model/finding.ts';
import type { Source } from '../shared/model/source.ts';
import type { JsonObject } from './json-object.ts';
import { Spool } from './spool.ts';

/** The findings of one document with the facts that they speak of, which stand before them, in the order of the page. */
export class CheckObject {
  /** Each behind its number. */
  private readonly facts = new Spool();
  private readonly findings = new Spool();
  /** Facts that only a later part spoke of, by number. */
  private readonly late = new Map<number, string>();
  /** The number of the last fact of the parts so far. */
  private last = 0;

  private constructor(private readonly out: JsonObject) {}

  static async open(out: JsonObject, schema: string, source: Source): Promise<CheckObject> {
    await out.value('schema', schema);
    await out.value('source', sourceObject(source));
    return new CheckObject(out);
  }

  /** Takes the findings of the next part of the document, and the facts among which are those that they name. */
  add(findings: readonly Finding[], facts: readonly Fact[]): void {
    const named = new Set(findings.flatMap(({ factIds }) => factIds));
    const before = this.last;
    for (const fact of facts) {
      const number = numberOf(fact);
      this.last = Math.max(this.last, number);
      if (!named.has(fact.id)) continue;
      const text = this.out.itemText(factObject(fact));
      if (number <= before) this.late.set(number, text);
      else this.facts.add(`${number} ${text}`);
    }
    for (const finding of findings) this.findings.add(this.out.itemText(finding));
  }

  async close(): Promise<void> {
    await this.out.list('facts', this.inOrder());
    await this.out.list('findings', this.findings);
    await this.out.close();
  }

  private *inOrder(): Generator<string> {
    const late = [...this.late].sort(([a], [b]) => a - b);
    let next = 0;
    for (const numbered of this.facts) {
      const space = numbered.indexOf(' ');
      const number = Number(numbered.slice(0, space));
      for (; next < late.length && late[next]![0] < number; next += 1) yield late[next]![1];
      if (next < late.length && late[next]![0] === number) next += 1;
      yield numbered.slice(space + 1);
    }
    for (; next < late.length; next += 1) yield late[next]![1];
  }
}

/** Facts are numbered in the order of the page. */
const numberOf = ({ id }: Fact): number => Number(id.slice(1));
