export { bar } from './bar.ts';
export { shareBar } from './share-bar.ts';
export { stackedParts } from './stacked-parts.ts';
