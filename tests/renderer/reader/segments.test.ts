import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockMarks, NO_MARKS, type Run, runsBetween, runsOf } from '../../../renderer/reader/segments.ts';
import { SEVERITIES, type Severity } from '../../../shared/model/finding.ts';

const marks = (given: Partial<BlockMarks>): BlockMarks => ({ ...NO_MARKS, ...given });
const shape = (runs: readonly Run[]) =>
  runs.map(
    ({ factId, segments }) => `${factId ?? '-'}:${segments.map(({ start, end }) => `${start}-${end}`).join(',')}`,
  );

describe('a block with marks', () => {
  it('is one run of plain text when nothing is marked', () => {
    expect(shape(runsOf(5, NO_MARKS))).toEqual(['-:0-5']);
  });

  it('is no run at all when it is empty', () => {
    expect(runsOf(0, marks({ facts: [{ start: 0, end: 3, of: 'f1' }] }))).toEqual([]);
  });

  it('gives each figure a run of its own, at the ends and side by side too', () => {
    const facts = [
      { start: 0, end: 2, of: 'f1' },
      { start: 2, end: 4, of: 'f2' },
      { start: 6, end: 8, of: 'f3' },
    ];
    expect(shape(runsOf(8, marks({ facts })))).toEqual(['f1:0-2', 'f2:2-4', '-:4-6', 'f3:6-8']);
  });

  it('keeps a figure together when a note begins inside it', () => {
    const runs = runsOf(
      10,
      marks({ facts: [{ start: 2, end: 8, of: 'f1' }], notes: [{ start: 5, end: 10, of: 'n1' }] }),
    );
    expect(shape(runs)).toEqual(['-:0-2', 'f1:2-5,5-8', '-:8-10']);
    expect(runs[1]?.segments.map(({ opens, noteId }) => [opens, noteId])).toEqual([
      [[], null],
      [['n1'], 'n1'],
    ]);
  });

  it('shows the inner of two nested figures and gives the outer one focus only once', () => {
    const runs = runsOf(
      10,
      marks({
        facts: [
          { start: 1, end: 9, of: 'outer' },
          { start: 3, end: 5, of: 'inner' },
        ],
      }),
    );
    expect(runs.map(({ factId, first }) => [factId, first])).toEqual([
      [null, false],
      ['outer', true],
      ['inner', true],
      ['outer', false],
      [null, false],
    ]);
  });

  it('takes the gravest of overlapping findings', () => {
    const findings = [
      { start: 0, end: 6, of: 'info' as Severity },
      { start: 2, end: 4, of: 'error' as Severity },
      { start: 3, end: 8, of: 'warning' as Severity },
    ];
    const [run] = runsOf(9, marks({ findings }));
    expect(run?.segments.map(({ start, severity }) => [start, severity])).toEqual([
      [0, 'info'],
      [2, 'error'],
      [3, 'error'],
      [4, 'warning'],
      [6, 'warning'],
      [8, null],
    ]);
  });

  it('clips what reaches outside and drops what is empty', () => {
    const facts = [
      { start: -3, end: 2, of: 'f1' },
      { start: 3, end: 3, of: 'f2' },
      { start: 4, end: 99, of: 'f3' },
    ];
    expect(shape(runsOf(6, marks({ facts })))).toEqual(['f1:0-2', '-:2-4', 'f3:4-6']);
  });
});

const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }));
const spans = fc.array(span, { maxLength: 12 });

/** Numerals of a ledger do not overlap. */
function apart(pairs: readonly (readonly [number, number])[]) {
  let last = -5;
  return [...pairs]
    .sort(([a], [b]) => a - b)
    .flatMap(([start, end], at) => {
      if (start < last || end <= start) return [];
      last = end;
      return [{ start, end, of: at % 2 === 0 ? ('name' as const) : ('unresolved' as const) }];
    });
}

describe('any marks on any block', () => {
  it('are cut into segments that cover the block without gap or overlap and say what a slow count says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50 }),
        spans,
        spans,
        spans,
        spans,
        (length, facts, findings, notes, left) => {
          const given = {
            facts: facts.map(([start, end], at) => ({ start, end, of: `f${at}` })),
            findings: findings.map(([start, end], at) => ({ start, end, of: SEVERITIES[at % 3]! })),
            notes: notes.map(([start, end], at) => ({ start, end, of: `n${at}` })),
            numerals: apart(left),
          };
          const segments = runsOf(length, given).flatMap((run) => run.segments.map((segment) => ({ run, segment })));
          let at = 0;
          for (const { run, segment } of segments) {
            expect(segment.start).toBe(at);
            expect(segment.end).toBeGreaterThan(at);
            for (let unit = segment.start; unit < segment.end; unit += 1) {
              const covers = ({ start, end }: { start: number; end: number }) => start <= unit && unit < end;
              const worst = SEVERITIES.find((severity) =>
                given.findings.some((it) => it.of === severity && covers(it)),
              );
              expect(segment.severity).toBe(worst ?? null);
              const here = given.facts.filter(covers).map(({ of }) => of);
              expect(here.length === 0 ? run.factId === null : here.includes(run.factId ?? '')).toBe(true);
              expect(segment.noteId !== null).toBe(given.notes.some(covers));
              expect(segment.numeral).toBe(given.numerals.find(covers)?.of ?? null);
            }
            at = segment.end;
          }
          expect(at).toBe(length);
        },
      ),
    );
  });

  it('of 200,000 figures are cut in seconds on a busy machine, where a quadratic way would take hours', () => {
    const facts = Array.from({ length: 200_000 }, (_, at) => ({ start: at * 5, end: at * 5 + 3, of: `f${at}` }));
    const started = performance.now();
    expect(runsOf(1_000_000, marks({ facts }))).toHaveLength(400_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('the runs of one part of a block', () => {
  const given = marks({
    facts: [
      { start: 2, end: 4, of: 'f1' },
      { start: 8, end: 12, of: 'f2' },
    ],
    notes: [{ start: 1, end: 10, of: 'n1' }],
  });

  it('are those of the whole block, cut at the borders of the part', () => {
    const runs = runsOf(20, given);
    expect(shape(runsBetween(runs, 3, 9))).toEqual(['f1:3-4', '-:4-8', 'f2:8-9']);
  });

  it('take the focus and open notes only where number and note begin', () => {
    const [cut] = runsBetween(runsOf(20, given), 3, 20);
    expect(cut?.first).toBe(false);
    expect(cut?.segments.flatMap(({ opens }) => opens)).toEqual([]);
    const whole = runsBetween(runsOf(20, given), 0, 7);
    expect(whole.find(({ factId }) => factId === 'f1')?.first).toBe(true);
    expect(whole.flatMap(({ segments }) => segments.flatMap(({ opens }) => opens))).toEqual(['n1']);
  });

  it('put together cover the block without gap or overlap', () => {
    const runs = runsOf(20, given);
    const parts = [0, 3, 7, 11, 20].flatMap((end, i, ends) => (i === 0 ? [] : runsBetween(runs, ends[i - 1]!, end)));
    const segments = parts.flatMap((run) => run.segments);
    expect(segments[0]?.start).toBe(0);
    expect(segments.at(-1)?.end).toBe(20);
    expect(segments.slice(1).map(({ start }) => start)).toEqual(segments.slice(0, -1).map(({ end }) => end));
  });
});
