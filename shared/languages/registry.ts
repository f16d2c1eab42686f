export { en } from './en/index.ts';
export { zh } from './zh/index.ts';
