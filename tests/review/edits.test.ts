import { describe, expect, it } from 'vitest';
import type { Json, Operation } from '../../shared/model/operation.ts';
import { applyOperation, fold, makeOperation, type Registers } from '../../shared/operations/registers.ts';
import { type DocumentRegisters, editsOf, enterOperation, hasEdits, NO_EDITS } from '../../shared/review/edits.ts';
import { analysed, factOf, noteOn } from './sample.ts';

const analysis = analysed('全县共有农家书屋118家，其中90家设在镇上，28家设在村里。');
const target = factOf(analysis, '118家').selector;

class Desk {
  readonly state: Registers = fold([]);
  readonly index: DocumentRegisters = new Map();
  private count = 0;

  do(kind: string, payload: unknown, device = 'desk'): { touched: string[]; operation: Operation } {
    this.count += 1;
    const made = { kind, payload: payload as Json, id: `o${this.count}`, device };
    return this.take(makeOperation(this.state, made, this.count));
  }

  take(operation: Operation): { touched: string[]; operation: Operation } {
    applyOperation(this.state, operation);
    return { touched: [...enterOperation(this.index, this.state, operation)], operation };
  }

  edits(document = 'page.txt') {
    return editsOf(this.index, this.state, document);
  }
}

const set = (field: string, value: unknown) => ({ changes: [{ target, field, value }] });

describe('enterOperation and editsOf', () => {
  it('gather what was set on a fact, in the order of the fields', () => {
    const desk = new Desk();
    expect(desk.do('set-fact-fields', set('verdict', 'wrong')).touched).toEqual(['page.txt']);
    desk.do('set-fact-fields', set('value', '119'));
    const { facts } = desk.edits();
    expect(facts).toEqual([{ selector: target, overrides: { value: '119', verdict: 'wrong' }, conflicts: [] }]);
    expect(Object.keys(facts[0]!.overrides)).toEqual(['value', 'verdict']);
  });

  it('a reset field and an undone change leave nothing behind', () => {
    const desk = new Desk();
    const { operation } = desk.do('set-fact-fields', set('value', '119'));
    expect(desk.do('undo', { operation: operation.id }).touched).toEqual(['page.txt']);
    expect(desk.edits()).toEqual(NO_EDITS);
    expect(desk.do('redo', { operation: operation.id }).touched).toEqual(['page.txt']);
    expect(desk.edits().facts).toHaveLength(1);
    desk.do('set-fact-fields', set('value', null));
    expect(hasEdits(desk.edits())).toBe(false);
  });

  it('know notes by their words and a removed note by its past', () => {
    const desk = new Desk();
    const { id, ...annotation } = noteOn(analysis, '设在镇上');
    expect(desk.do('annotate', { id, annotation }).touched).toEqual(['page.txt']);
    expect(desk.edits().annotations).toEqual([{ id, ...annotation }]);
    expect(desk.do('annotate', { id, annotation: null }).touched).toContain('page.txt');
    expect(desk.edits().annotations).toEqual([]);
  });

  it('know judgements by the document in their key, and leave keys of an unknown form alone', () => {
    const desk = new Desk();
    const key = JSON.stringify(['sum-exhaustive', 'page.txt', '118家=118']);
    const judgement = { state: 'dismissed', reason: '另计' };
    expect(desk.do('judge-finding', { finding: key, judgement }).touched).toEqual(['page.txt']);
    expect(desk.edits().findings.get(key)).toEqual(judgement);
    expect(desk.do('judge-finding', { finding: 'no JSON', judgement }).touched).toEqual([]);
    expect(desk.do('judge-finding', { finding: '{"a":1}', judgement }).touched).toEqual([]);
  });

  it('keep choices of reading apart from edits', () => {
    const desk = new Desk();
    desk.do('set-document-field', { document: 'page.txt', field: 'encoding', value: 'big5' });
    expect(desk.edits().choices).toEqual({ encoding: 'big5', issueDate: null, lang: null });
    expect(hasEdits(desk.edits())).toBe(false);
    expect(desk.edits('other.txt')).toEqual(NO_EDITS);
  });

  it('show a field that two people set without knowing of one another', () => {
    const desk = new Desk();
    const { operation } = desk.do('set-fact-fields', set('value', '119'));
    desk.take({ ...operation, id: 'x', device: 'laptop', seen: {}, payload: set('value', '117') as never });
    const [fact] = desk.edits().facts;
    expect(fact).toMatchObject({ overrides: { value: '117' }, conflicts: ['value'] });
  });

  it('an undo that comes before what it undoes touches the document all the same', () => {
    const first = new Desk();
    const { operation } = first.do('set-fact-fields', set('value', '119'));
    const { operation: undo } = first.do('undo', { operation: operation.id });
    const second = new Desk();
    expect(second.take(undo).touched).toEqual([]);
    expect(second.take(operation).touched).toEqual(['page.txt']);
    expect(hasEdits(second.edits())).toBe(false);
  });
});
