// `npm run bench:memory`: memory and time of the command line on large pages of made news; writes its section of
// docs/benchmarks.md. Sizes in megabytes may be given: `npm run bench:memory -- 10 50 100`.
import { pathToFileURL } from 'node:url';
import { bundleBench } from './bench-bundle.mjs';
import { machine, writeSection } from './bench-section.mjs';

const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !(size >= 1))) {
  console.error('Give sizes in megabytes, from 1 on: npm run bench:memory -- 10 50 100');
  process.exit(64);
}
const { measureMemory } = await import(pathToFileURL(await bundleBench('memory-main')).href);
const rows = measureMemory(sizes.length > 0 ? sizes : [1, 4]);
const section = `## Memory of large pages

Written by \`npm run bench:memory\`. docs/how-we-measure.md says what is measured, and how. Aim: 5 bytes alive for each of the file.

${machine()}

| text | command | MB of file | MB alive | alive for each byte more | MB resident | seconds of processor time |
| --- | --- | --- | --- | --- | --- | --- |
${rows}
`;
writeSection('npm run bench:memory', section);
console.log(`\n${section}`);
