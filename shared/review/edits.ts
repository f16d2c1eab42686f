import type { Annotation, TextSelector } from '../model/annotation.ts';
import { EDITABLE_FIELDS, type EditableField } from '../model/fact.ts';
import type { Json, Operation } from '../model/operation.ts';
import type { FindingState, Overrides } from '../model/review.ts';
import { registerParts, selectorOfKey } from '../operations/register-keys.ts';
import { conflicts, effective, type Registers, writesOf } from '../operations/registers.ts';

/** What a person set on one fact. */
export interface FactEdit {
  readonly selector: TextSelector;
  /** Field by field; `note` and `verdict` among them. */
  readonly overrides: Overrides;
  readonly conflicts: readonly EditableField[];
}

export interface Judgement {
  readonly state: Exclude<FindingState, 'open'>;
  readonly reason: string | null;
}

/** How a person wants a document to be read; null leaves it to the machine. */
export interface ReadingChoices {
  readonly encoding: string | null;
  readonly issueDate: string | null;
  readonly lang: string | null;
}

/** All that the logs say about one document. */
export interface DocumentEdits {
  readonly facts: readonly FactEdit[];
  readonly findings: ReadonlyMap<string, Judgement>;
  readonly annotations: readonly Annotation[];
  readonly choices: ReadingChoices;
}

export const NO_CHOICES: ReadingChoices = { encoding: null, issueDate: null, lang: null };
export const NO_EDITS: DocumentEdits = { facts: [], findings: new Map(), annotations: [], choices: NO_CHOICES };

/** Document → registers that were ever written about it, so that one edit does not walk through all of them. */
export type DocumentRegisters = Map<string, Set<string>>;

/** Enters one operation and names the documents it touches. An undo touches what its operation touched. */
export function enterOperation(index: DocumentRegisters, state: Registers, operation: Operation): Set<string> {
  const touched = new Set<string>();
  for (const { register, value } of writesOf(operation)) {
    const [sort, name] = registerParts(register);
    if (sort === 'undone') {
      const target = state.operations.get(name!);
      if (target && target.id !== operation.id)
        for (const document of enterOperation(index, state, target)) touched.add(document);
      continue;
    }
    for (const document of documentsOf(state, register, value)) {
      touched.add(document);
      index.set(document, (index.get(document) ?? new Set()).add(register));
    }
  }
  return touched;
}

function documentsOf(state: Registers, register: string, value: Json): readonly string[] {
  const [sort, name] = registerParts(register);
  if (sort === 'fact') return [selectorOfKey(name!).document];
  if (sort === 'document') return [name!];
  if (sort === 'finding') return documentOfFinding(name!);
  // Rules are the workspace's: see `rule-settings.ts`.
  if (sort === 'rule') return [];
  // A removed annotation names no document any more: its earlier writes do.
  const targets = [value, ...(state.writes.get(register) ?? []).map((write) => write.value)];
  return targets.flatMap((it) => (it === null ? [] : [(it as unknown as Annotation).target.document]));
}

/** Keys are made by `finding-key.ts`; one that this version cannot read belongs to no document. */
function documentOfFinding(key: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(key);
    return Array.isArray(parts) && typeof parts[1] === 'string' ? [parts[1]] : [];
  } catch {
    return [];
  }
}

/** What counts now for one document. */
export function editsOf(index: DocumentRegisters, state: Registers, document: string): DocumentEdits {
  const facts = new Map<string, { overrides: Record<string, Json>; conflicts: EditableField[] }>();
  const findings = new Map<string, Judgement>();
  const annotations: Annotation[] = [];
  const choices: Record<string, Json> = {};
  for (const register of index.get(document) ?? []) {
    const value = effective(state, register);
    const [sort, name, field] = registerParts(register) as [string, string, string?];
    if (value === null) continue;
    if (sort === 'fact') {
      const edit = facts.get(name) ?? { overrides: {}, conflicts: [] };
      edit.overrides[field!] = value;
      if (conflicts(state, register).length > 1) edit.conflicts.push(field as EditableField);
      facts.set(name, edit);
    } else if (sort === 'finding') findings.set(name, value as unknown as Judgement);
    else if (sort === 'document') choices[field!] = value;
    else annotations.push({ id: name, ...(value as unknown as Omit<Annotation, 'id'>) });
  }
  return {
    facts: [...facts].map(([key, edit]) => ({
      selector: selectorOfKey(key),
      overrides: inOrder(edit.overrides),
      conflicts: edit.conflicts,
    })),
    findings,
    annotations: annotations.filter(({ target }) => target.document === document),
    choices: { ...NO_CHOICES, ...choices },
  };
}

function inOrder(overrides: Readonly<Record<string, Json>>): Overrides {
  return Object.fromEntries(
    EDITABLE_FIELDS.filter((field) => field in overrides).map((field) => [field, overrides[field]]),
  );
}

/** True when a person's work would be lost from sight with the document. */
export function hasEdits({ facts, findings, annotations }: DocumentEdits): boolean {
  return facts.length > 0 || findings.size > 0 || annotations.length > 0;
}
