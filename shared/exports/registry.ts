export { csv } from './csv.ts';
export { md } from './md.ts';
export { xlsx } from './xlsx.ts';
