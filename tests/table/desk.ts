import { analyse } from '../../shared/engine.ts';
import { messagesFor } from '../../shared/messages/messages.ts';
import type { Json } from '../../shared/model/operation.ts';
import type { DocumentView } from '../../shared/model/workspace.ts';
import { applyOperation, fold, makeOperation } from '../../shared/operations/registers.ts';
import type { FactChange } from '../../shared/operations/set-fact-fields.ts';
import { type DocumentRegisters, editsOf, enterOperation } from '../../shared/review/edits.ts';
import { reviewOf } from '../../shared/review/review.ts';
import { type FactRow, rowsOf } from '../../shared/table/fact-row.ts';
import { changeOfCell } from '../../shared/table/parse-cell.ts';
import type { Refusal } from '../../shared/table/refusal.ts';
import type { TableColumn } from '../../shared/table/table-column.ts';

export const zh = messagesFor('zh').facts;
export const en = messagesFor('en').facts;

/** A document with its edits, made by the real engine, the real operations and the real review: nothing is made up. */
export class Desk {
  private readonly analysis;
  private readonly registers = fold([]);
  private readonly index: DocumentRegisters = new Map();
  private made = 0;

  constructor(text: string, name = 'page.txt') {
    this.analysis = analyse({
      name,
      text,
      frontMatter: null,
      sha256: '0'.repeat(64),
      encoding: 'utf-8',
      encodingConfidence: 1,
      mediaType: 'text/plain',
      issueDate: '2025-10-01',
      lang: null,
    });
  }

  get view(): DocumentView {
    const edits = editsOf(this.index, this.registers, this.analysis.source.name);
    const { source, articles } = this.analysis;
    return { path: source.name, source, articles, review: reviewOf(this.analysis, edits) };
  }

  get rows(): readonly FactRow[] {
    return rowsOf(this.view, null);
  }

  /** The row whose written characters are these. */
  row(text: string): FactRow {
    const found = this.rows.find(({ fact }) => fact.read.text === text);
    if (!found)
      throw new Error(`No fact "${text}"; there are ${this.rows.map((row) => row.fact.read.text).join(', ')}.`);
    return found;
  }

  apply(changes: readonly FactChange[]): void {
    this.made += 1;
    const payload = { changes } as unknown as Json;
    const id = `op-${this.made}`;
    const operation = makeOperation(
      this.registers,
      { kind: 'set-fact-fields', payload, id, device: 'desk' },
      this.made,
    );
    applyOperation(this.registers, operation);
    enterOperation(this.index, this.registers, operation);
  }

  /** Types into one cell, as a person does; the refusal where there is one. */
  type(text: string, column: TableColumn, typed: string): Refusal | null {
    const change = changeOfCell(this.row(text), column, typed, zh);
    if (!change.ok) return change.refusal;
    if (change.value) this.apply([change.value]);
    return null;
  }
}

export const PAGE = `秋收简报

全县今年新建粮仓118家，其中国有90家，民营28家。参加培训的农民超过1.2万人，女性占62.50%。

近2000名学生参加了运动会，另有400名左右的志愿者。2025年6月，合作社售出大米260余吨。红队以88比81获胜。
`;
