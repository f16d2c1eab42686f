// `npm run bench:quant -- FOLDER [--misses] [--write]`: our reading of English news sentences beside the published scores
// of quantity extractors. FOLDER holds the test-sets of CQE, which are not part of this repository.
import { pathToFileURL } from 'node:url';
import { bundleBench } from './bench-bundle.mjs';
import { machine, writeSection } from './bench-section.mjs';

const options = process.argv.slice(2);
const folder = options.find((one) => !one.startsWith('--'));
if (!folder) {
  console.error('Give the folder with NewsQuant.json of CQE: npm run bench:quant -- FOLDER');
  process.exit(2);
}
const { measure } = await import(pathToFileURL(await bundleBench('quant-main')).href);
const { tables, misses } = measure(folder);
const section = `## Quantities in English news sentences, beside published systems

Written by \`npm run bench:quant -- FOLDER --write\`. docs/how-we-measure.md says whose sentences these are, what is right,
and whose the published numbers are. Cells: precision · recall · **F1**, in percent.

${machine()}

${tables}
`;
console.log(section);
if (options.includes('--misses')) console.log(`Read otherwise (${misses.length}):\n- ${misses.join('\n- ')}`);
if (options.includes('--write')) writeSection('npm run bench:quant', section);
