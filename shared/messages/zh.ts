export { facts } from './zh/facts.ts';
export { findings } from './zh/findings.ts';
export { inspector } from './zh/inspector.ts';
export { notes } from './zh/notes.ts';
export { problems } from './zh/problems.ts';
export { reader } from './zh/reader.ts';
export { search } from './zh/search.ts';
