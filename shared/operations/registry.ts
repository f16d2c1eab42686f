export { annotate } from './annotate.ts';
export { dismissFinding } from './dismiss-finding.ts';
export { redo } from './redo.ts';
export { setFactField } from './set-fact-field.ts';
export { undo } from './undo.ts';
