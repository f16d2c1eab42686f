export { facts } from './en/facts.ts';
export { findings } from './en/findings.ts';
export { inspector } from './en/inspector.ts';
export { notes } from './en/notes.ts';
export { problems } from './en/problems.ts';
export { reader } from './en/reader.ts';
export { search } from './en/search.ts';
