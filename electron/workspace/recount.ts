import { NO_RULE_SETTINGS, type RuleSettings } from '../../shared/model/rule-settings.ts';
import { sameSettings } from '../../shared/review/rule-settings.ts';

/** Work on many documents lets others pass after so many milliseconds. */
const SLICE = 25;

/** Counts all documents anew with other rules, a few at a time, so that nobody waits for the last of them. */
export class Recount {
  /** What the documents are counted with, or about to be. */
  private counted: RuleSettings = NO_RULE_SETTINGS;
  private readonly waiting = new Set<string>();

  /** `touch` works on one path before it asks for the next; it gives false once there is no more to do at all. */
  constructor(private readonly touch: (paths: Iterable<string>) => boolean) {}

  /** Starts over when the rules change on the way. The paths are taken in their order; each counts once. */
  with(rules: RuleSettings, paths: Iterable<string>): void {
    if (sameSettings(rules, this.counted)) return;
    this.counted = rules;
    const isRunning = this.waiting.size > 0;
    this.waiting.clear();
    for (const path of paths) this.waiting.add(path);
    if (!isRunning) this.later();
  }

  private later(): void {
    setImmediate(() => {
      const goesOn = this.touch(this.next(performance.now() + SLICE));
      if (goesOn && this.waiting.size > 0) this.later();
    });
  }

  private *next(until: number): Generator<string> {
    for (const path of this.waiting) {
      this.waiting.delete(path);
      yield path;
      if (performance.now() > until) return;
    }
  }
}
