import { parentPort } from 'node:worker_threads';
import { selfTest } from '../shared/checks/self-test/self-test.ts';
import { analyseBytes } from './workspace/analyse-bytes.ts';
import type { AnalysisJob, AnalysisResult, SelfTestJob, SelfTestResult } from './workspace/analysis-job.ts';
import { problemOf } from './workspace/problem-of.ts';
import { readSource } from './workspace/read-source.ts';

/** Entry of the worker thread: one file after the other, bytes in, plain data out. It holds no state between files. */
async function run({ folder, name, choices, ledger }: AnalysisJob): Promise<AnalysisResult> {
  let stamp: string | null = null;
  try {
    const source = await readSource(folder, name);
    stamp = source.stamp;
    return { ok: true, analysis: analyseBytes(name, source.bytes, choices, { ledger }), stamp };
  } catch (error) {
    const { kind, detail } = problemOf(error, name);
    return {
      ok: false,
      problem: { kind: kind === 'unexpected' ? 'analysis-failed' : kind, file: name, detail },
      stamp,
    };
  }
}

function runSelfTest({ copy, seed, rules }: SelfTestJob): SelfTestResult {
  try {
    return { ok: true, selfTest: selfTest(copy, seed, rules) };
  } catch (error) {
    return { ok: false, problem: { kind: 'analysis-failed', file: copy.title, detail: problemOf(error).detail } };
  }
}

parentPort?.on('message', (job: AnalysisJob | SelfTestJob) => {
  const done = 'copy' in job ? Promise.resolve(runSelfTest(job)) : run(job);
  void done.then((result) => parentPort?.postMessage({ id: job.id, result }));
});
