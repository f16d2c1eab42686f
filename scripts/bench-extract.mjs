// `npm run bench:extract`: our reading beside that of other recognisers; writes its section of docs/benchmarks.md.
// With a job as argument it is the process of its own in which one hostile text is read.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleBench } from './bench-bundle.mjs';
import { machine, writeSection } from './bench-section.mjs';

const [job] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(file).href);
if (job) {
  const { readHostile } = await load(path.resolve(import.meta.dirname, '../dist/bench/extract-hostile-main.mjs'));
  readHostile(JSON.parse(job));
} else {
  await bundleBench('extract-hostile-main');
  const { measure } = await load(await bundleBench('extract-main'));
  const { tables, slips } = await measure(import.meta.filename);
  const section = `## Reading figures, beside other recognisers

Written by \`npm run bench:extract\`. docs/how-we-measure.md says what is compared, and how. Cells: precision · recall ·
**F1** of span and value.

${machine()}

${tables}
`;
  writeSection('npm run bench:extract', section);
  console.log(`\n${section}`);
  console.log(`What we read otherwise than labelled (${slips.length}):`);
  for (const { text, wanted, got } of slips) console.log(`- wanted ${wanted}; got ${got}\n    in: ${text}`);
}
