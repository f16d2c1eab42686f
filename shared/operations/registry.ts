export { annotate } from './annotate.ts';
export { judgeFinding } from './judge-finding.ts';
export { redo } from './redo.ts';
export { setDocumentField } from './set-document-field.ts';
export { setFactFields } from './set-fact-fields.ts';
export { setRule } from './set-rule.ts';
export { undo } from './undo.ts';
