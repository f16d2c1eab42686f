import { parentPort } from 'node:worker_threads';
import { analyseBytes } from './workspace/analyse-bytes.ts';
import type { AnalysisJob, AnalysisResult } from './workspace/analysis-job.ts';
import { problemOf } from './workspace/problem-of.ts';
import { readSource } from './workspace/read-source.ts';

/** Entry of the worker thread: one file after the other, bytes in, plain data out. It holds no state between files. */
async function run({ folder, name, choices }: AnalysisJob): Promise<AnalysisResult> {
  let stamp: string | null = null;
  try {
    const source = await readSource(folder, name);
    stamp = source.stamp;
    return { ok: true, analysis: analyseBytes(name, source.bytes, choices), stamp };
  } catch (error) {
    const { kind, detail } = problemOf(error, name);
    return {
      ok: false,
      problem: { kind: kind === 'unexpected' ? 'analysis-failed' : kind, file: name, detail },
      stamp,
    };
  }
}

parentPort?.on('message', (job: AnalysisJob) => {
  void run(job).then((result) => parentPort?.postMessage({ id: job.id, result }));
});
