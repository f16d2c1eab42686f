import { openLog } from '../../electron/workspace/log.ts';
import { applyOperation, fold, makeOperation } from '../../shared/operations/registers.ts';

/** Appends for ever through the real log, several at once, and prints each id once it is acknowledged. */
async function main(workspace: string, run: string): Promise<void> {
  const log = await openLog(workspace, 'desk', Date.now);
  const state = fold(log.operations);
  const lane = async (name: number): Promise<void> => {
    for (let n = 0; ; n += 1) {
      const id = `${run}-${name}-${n}`;
      const payload = { finding: id, judgement: { state: 'dismissed', reason: '四舍五入'.repeat(1 + (n % 40)) } };
      const operation = makeOperation(state, { kind: 'judge-finding', payload, id, device: 'desk' }, Date.now());
      applyOperation(state, operation);
      await log.append(operation);
      process.stdout.write(`${id}\n`);
    }
  };
  await Promise.all([0, 1, 2, 3].map(lane));
}

await main(process.argv[2]!, process.argv[3]!);
