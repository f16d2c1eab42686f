// `npm run bench:dates -- --suite FOLDER`: dates, periods and durations beside Recognizers-Text, on its own public
// test-suite. FOLDER is its `Specs/DateTime`, kept outside this repository. Writes its section of docs/benchmarks.md.
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bundleBench } from './bench-bundle.mjs';
import { machine, writeSection } from './bench-section.mjs';

const [option, folder] = process.argv.slice(2);
if (option !== '--suite' || !folder || !fs.existsSync(folder)) {
  console.error('Name the folder of the suite: npm run bench:dates -- --suite path/to/Specs/DateTime');
  process.exit(64);
}
const { measureDates } = await import(pathToFileURL(await bundleBench('date-suite-main')).href);
const { tables, slips } = measureDates(folder);
const section = `## Dates and lengths of time, on the test-suite of Recognizers-Text

Written by \`npm run bench:dates -- --suite FOLDER\`. docs/how-we-measure.md says which files, what counts as right, and
what is left out. Cells: share of the expressions with the right span, the right value, **both**; readings where none is.

${machine()}

${tables}
`;
writeSection('npm run bench:dates', section);
console.log(`\n${section}\nWhat we read otherwise (${slips.length}):`);
for (const slip of slips) console.log(`- ${slip}`);
