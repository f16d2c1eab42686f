// Loaded before a program that prints much (`node --import`): prints nothing of it, but collects garbage every so many
// prints. At the end one line of JSON on the error stream says the most bytes that were alive, heap and buffers together.
import v8 from 'node:v8';
import vm from 'node:vm';

/** Prints between two looks; the command line prints some 64 KB at a time. */
const PRINTS = Number(process.env.CROSSFOOT_PRINTS ?? 150);

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc');
let prints = 0;
let live = 0;

function look() {
  // The second round takes the buffers whose owners went in the first.
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  live = Math.max(live, heapUsed + external);
}

process.stdout.write = () => {
  if (prints % PRINTS === 0) look();
  prints += 1;
  return true;
};
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const seconds = (userCPUTime + systemCPUTime) / 1e6;
  process.stderr.write(`${JSON.stringify({ live, resident: maxRSS * 1024, seconds, prints })}\n`);
});
