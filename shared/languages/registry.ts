export { en } from './en/index.ts';
export { ja } from './ja/index.ts';
export { zh } from './zh/index.ts';
