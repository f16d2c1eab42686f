import { describe, expect, it } from 'vitest';
import { applySettings, needsNewRun, rulesInForce } from '../../shared/checks/apply-settings.ts';
import { RULES, runChecks } from '../../shared/checks/run.ts';
import { analyse } from '../../shared/engine.ts';
import type { Finding, Severity } from '../../shared/model/finding.ts';
import { NO_RULE_SETTINGS } from '../../shared/model/rule-settings.ts';

const read = (text: string) =>
  analyse({
    name: 'a.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    encodingConfidence: 1,
    mediaType: 'text/plain',
    text,
    frontMatter: null,
    issueDate: '2025-10-01',
    lang: null,
  });

const finding = (rule: string, severity: Severity): Finding => ({
  id: 'c1',
  rule,
  severity,
  factIds: [],
  spans: [],
  message: '',
  expected: null,
  actual: null,
  steps: [],
  proposals: [],
});

describe('the settings of a workspace', () => {
  it('change nothing where nothing was chosen', () => {
    const findings = [finding('weekday', 'error')];
    expect(applySettings(findings, NO_RULE_SETTINGS)).toBe(findings);
    expect(applySettings(findings, {})).toBe(findings);
    expect(rulesInForce({})).toHaveLength(RULES.length);
  });

  it('silence a rule that is off, and no other', () => {
    const findings = [finding('weekday', 'error'), finding('age', 'warning')];
    expect(applySettings(findings, { weekday: 'off' }).map(({ rule }) => rule)).toEqual(['age']);
    expect(rulesInForce({ weekday: 'off' }).map(({ id }) => id)).not.toContain('weekday');
    expect(rulesInForce({ weekday: 'off' })).toHaveLength(RULES.length - 1);
  });

  it('give findings the chosen severity, milder or graver', () => {
    expect(applySettings([finding('weekday', 'error')], { weekday: 'info' })[0]!.severity).toBe('info');
    expect(applySettings([finding('age', 'warning')], { age: 'error' })[0]!.severity).toBe('error');
  });

  it('never make graver what the rule itself tells as mere information', () => {
    const hidden = finding('share-feasible', 'info');
    expect(applySettings([hidden], { 'share-feasible': 'error' })[0]!.severity).toBe('info');
    const shaky = finding('weekday', 'warning');
    expect(applySettings([shaky], { weekday: 'error' })[0]!.severity).toBe('warning');
    expect(applySettings([shaky], { weekday: 'info' })[0]!.severity).toBe('info');
  });

  it('leave what names a rule of another version alone', () => {
    const findings = [finding('no-rule-of-today', 'warning')];
    expect(applySettings(findings, { weekday: 'off' })).toEqual(findings);
  });
});

describe('a rule that is off', () => {
  it('asks for a new run only where it may have kept others silent', () => {
    const eager = RULES.find(({ before }) => before.length > 0)!;
    const quiet = RULES.find(({ before }) => before.length === 0)!;
    expect(needsNewRun({ [eager.id]: 'off' })).toBe(true);
    expect(needsNewRun({ [eager.id]: 'info' })).toBe(false);
    expect(needsNewRun({ [quiet.id]: 'off' })).toBe(false);
  });

  it('lets the rules speak that it took precedence over', () => {
    const { findings, ...rest } = read('展馆共有展位240个，由食品展位150个和家居展位130个组成。');
    const first = findings.find(({ severity }) => severity === 'error')!;
    const others = runChecks({ ...rest, findings }, rulesInForce({ [first.rule]: 'off' }));
    expect(others.map(({ rule }) => rule)).not.toContain(first.rule);
  });
});
