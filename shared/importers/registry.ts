export { markdown } from './markdown.ts';
export { plainText } from './plain-text.ts';
