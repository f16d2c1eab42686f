export { facts } from './zh/facts.ts';
export { problems } from './zh/problems.ts';
