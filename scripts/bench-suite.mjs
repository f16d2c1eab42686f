// `npm run bench:suite -- FOLDER [--misses] [--left-out] [--write]`: our reading beside that of Recognizers-Text on its
// own public test-suites. FOLDER (or CROSSFOOT_SUITES) holds its Specs, which are not part of this repository.
import { pathToFileURL } from 'node:url';
import { bundleBench } from './bench-bundle.mjs';
import { machine, writeSection } from './bench-section.mjs';

const options = process.argv.slice(2);
const folder = options.find((one) => !one.startsWith('--')) ?? process.env.CROSSFOOT_SUITES;
if (!folder) {
  console.error('Give the folder with the Specs of Recognizers-Text: npm run bench:suite -- FOLDER');
  process.exit(2);
}
const { measure } = await import(pathToFileURL(await bundleBench('suite-main')).href);
const { tables, misses, leftOut } = measure(folder);
const section = `## Reading the test-suites of Recognizers-Text

Written by \`npm run bench:suite -- FOLDER --write\`. docs/how-we-measure.md says what is right, and what is left out.

${machine()}

${tables}
`;
console.log(section);
if (options.includes('--misses'))
  console.log(`Ours wrong (${misses.length}):\n${misses.map((one) => `- ${one}`).join('\n')}`);
if (options.includes('--left-out'))
  console.log(`Left out (${leftOut.length}):\n${leftOut.map((one) => `- ${one}`).join('\n')}`);
if (options.includes('--write')) writeSection('npm run bench:suite', section);
