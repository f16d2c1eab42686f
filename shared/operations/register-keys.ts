import type { TextSelector } from '../model/annotation.ts';
import type { EditableField } from '../model/fact.ts';

/** Reversible, total (lone surrogates included, unlike encodeURIComponent): no part contains "/". */
const escapePart = (text: string): string => text.replaceAll('%', '%25').replaceAll('/', '%2F');
const unescapePart = (text: string): string => text.replaceAll('%2F', '/').replaceAll('%25', '%');

const join = (...parts: readonly string[]): string => parts.map(escapePart).join('/');

/**
 * The key of one fact. The hint belongs to it, so that two look-alike figures never share an edit; once a fact has been
 * edited, later edits must reuse the selector of the first, found again by anchoring.
 */
export function selectorKey(selector: TextSelector): string {
  const { document, exact, prefix, suffix, hint } = selector;
  return JSON.stringify([document, exact, prefix, suffix, hint.paragraphId, hint.field, hint.start]);
}

export function factRegister(selector: TextSelector, field: EditableField): string {
  return join('fact', selectorKey(selector), field);
}

export function annotationRegister(id: string): string {
  return join('annotation', id);
}

export function findingRegister(key: string): string {
  return join('finding', key);
}

/** One choice about how a document is read: `encoding`, `issueDate`, `lang`. */
export function documentRegister(document: string, field: string): string {
  return join('document', document, field);
}

/** What this workspace makes of one check rule. */
export function ruleRegister(rule: string): string {
  return join('rule', rule);
}

export function undoneRegister(operationId: string): string {
  return join('undone', operationId);
}

/** The parts of a register key, unescaped: `['fact', selectorKey, field]`, `['annotation', id]`, … */
export function registerParts(register: string): string[] {
  return register.split('/').map(unescapePart);
}

/** The selector that a fact register names. Inverse of `selectorKey`. */
export function selectorOfKey(key: string): TextSelector {
  const [document, exact, prefix, suffix, paragraphId, field, start] = JSON.parse(key) as [
    string,
    string,
    string,
    string,
    string | null,
    string | null,
    number,
  ];
  return { document, exact, prefix, suffix, hint: { paragraphId, field, start } };
}
