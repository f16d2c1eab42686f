import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../shared/checks/page.ts';
import { ArticleChecks, RULES } from '../../shared/checks/run.ts';
import { LinkedPieces } from '../../shared/extract/relate/linked-pieces.ts';
import { linkedViewsOf } from '../../shared/extract/relate/links.ts';
import { relationsOf } from '../../shared/extract/relate/relate.ts';
import type { Analysis } from '../../shared/model/analysis.ts';
import { analysePassage } from './passages.ts';

/** Every text that a test of a rule or of the links speaks of, found in the tests themselves: a new one counts at once. */
const LITERAL = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

const TEXTS: readonly string[] = [
  ...new Set(
    ['tests/checks', 'tests/extract']
      .flatMap(filesIn)
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(LITERAL)]
          .map(([literal]) => literal.slice(1, -1).replaceAll('\\n', '\n').replace(/\\(.)/g, '$1'))
          .filter((text) => /\p{Script=Han}.{5}/u.test(text) || /[a-z]+ .*[a-z]+ /.test(text)),
      ),
  ),
];

const linksAndFindings = (analysis: Analysis, gated: boolean) => {
  const pieces = new LinkedPieces(analysis.articles);
  const checks = new ArticleChecks(pieces);
  return Array.from(linkedViewsOf(analysis, pieces, gated), (view) => ({
    relations: relationsOf(view.links),
    findings: checks.check(pageOf(analysis.source, view)),
  }));
};

/** Some five thousand texts, each checked twice. */
const PATIENCE_MS = 240_000;

describe('gates', { timeout: PATIENCE_MS }, () => {
  const read = TEXTS.map((text) => analysePassage({ text, issueDate: '2026-03-06' }, null));

  it('see the passages of the tests', () => {
    expect(TEXTS.length).toBeGreaterThan(2000);
    const rules = new Set(read.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    // Headlines are given beside the passages, not in them.
    expect(RULES.map(({ id }) => id).filter((id) => !rules.has(id))).toEqual(['headline-rounding']);
  });

  it('hide no finding of any rule and no link', () => {
    for (const analysis of read) expect(linksAndFindings(analysis, true)).toEqual(linksAndFindings(analysis, false));
  });

  it('hide nothing where all passages stand in one text', () => {
    const analysis = analysePassage({ text: TEXTS.join('\n\n'), issueDate: '2026-03-06' }, null);
    expect(linksAndFindings(analysis, true)).toEqual(linksAndFindings(analysis, false));
  });
});
