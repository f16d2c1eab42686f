/**
 * Milliseconds of processor time that `run` took in this process: unlike the clock on the wall it does not grow when
 * other programs want the same core.
 */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of a few runs: garbage collection and compiling only ever add. */
export function leastCpuTime(run: () => void, runs = 4): number {
  return Math.min(...Array.from({ length: runs }, () => cpuTime(run)));
}

/** Twice the text may take twice the time, and what caches and collection add to it; quadratic work takes four times. */
export const DOUBLING_BAR = 2.5;

/**
 * time(2n) ÷ time(n) of a text of n units, each the least of its runs. Measured again while it looks too large: on a busy
 * machine a run may be slow by chance, growth is slow every time.
 */
export function doublingRatio(read: (text: string) => void, unit: string, size: number): number {
  const times = Math.ceil(size / unit.length);
  const [once, twice] = [unit.repeat(times), unit.repeat(2 * times)];
  let most = Number.POSITIVE_INFINITY;
  let ratio = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 12 && ratio > DOUBLING_BAR; tries += 1) {
    const least = leastCpuTime(() => read(once), 2);
    most = Math.min(
      most,
      leastCpuTime(() => read(twice), 2),
    );
    // The millisecond keeps what is too short to measure from looking like growth.
    ratio = Math.min(ratio, (most + 1) / (least + 1));
  }
  return ratio;
}
