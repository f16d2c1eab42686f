import { spawn } from 'node:child_process';

/** Input made to slow a recogniser down, of about n characters. */
export const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  '1…': (n) => '1'.repeat(n),
  '一…': (n) => '一'.repeat(n),
  '1,…': (n) => '1,'.repeat(n / 2),
  '亿…': (n) => '亿'.repeat(n),
  spaces: (n) => ' '.repeat(n),
  'one hundred…': (n) => 'one hundred '.repeat(n / 12),
  一二三四五六七二二三四五六七三二三四五六七: () => '一二三四五六七二二三四五六七三二三四五六七',
  '一千零一万亿亿…': (n) => `一千零一${'万亿亿'.repeat(n / 3)}`,
};

/** Long enough that a quadratic reader shows, short enough to wait for. */
export const HOSTILE_LENGTHS = [4000, 8000] as const;

export interface HostileJob {
  readonly system: string;
  readonly lang: 'zh' | 'en';
  /** A key of HOSTILE. */
  readonly input: string;
}

/**
 * Milliseconds of one read of each length, in a process of its own. It is ended when one read takes longer than the
 * deadline, since nothing else stops a regular expression that backtracks; loading does not count.
 */
export function timesApart(script: string, job: HostileJob, deadline: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, JSON.stringify(job)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    let timer: NodeJS.Timeout | undefined;
    child.stdout.on('data', (piece: Buffer) => {
      out += piece.toString();
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), deadline);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const times = out.split('\n').filter((line) => /^\d/.test(line));
      if (signal === 'SIGKILL') resolve([...times, `> ${deadline}`].join(' / '));
      else if (code === 0) resolve(times.join(' / '));
      else reject(new Error(`The reader ended with code ${code} on ${JSON.stringify(job)}.`));
    });
  });
}
