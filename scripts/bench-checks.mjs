// `npm run bench:checks`: every check rule over the open set, over clean stories and over stories with one planted slip;
// writes its section of docs/benchmarks.md. Nothing is random: the same code gives the same numbers.
import { pathToFileURL } from 'node:url';
import { bundleBench } from './bench-bundle.mjs';
import { machine, writeSection } from './bench-section.mjs';

const { measure } = await import(pathToFileURL(await bundleBench('checks-main')).href);
const { tables, notes } = measure();
const section = `## Check rules: what they find, and what they say wrongly

Written by \`npm run bench:checks\`. docs/how-we-measure.md says what is measured, and how.

${machine()}

${tables}
`;
writeSection('npm run bench:checks', section);
console.log(`\n${section}`);
console.log(`Slips (${notes.length}):`);
for (const note of notes) console.log(`- ${note}`);
