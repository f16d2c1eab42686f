export { facts } from './en/facts.ts';
export { problems } from './en/problems.ts';
