import { describe, expect, it } from 'vitest';
import { whatIfText, whatIfTone } from '../../../renderer/checks/what-if-text.ts';
import { messagesFor } from '../../../shared/messages/messages.ts';
import type { Finding, Severity } from '../../../shared/model/finding.ts';

const words = messagesFor('en').whatIf;
const finding = (severity: Severity, message: string): Finding => ({
  id: 'c1',
  rule: 'weekday',
  severity,
  factIds: [],
  spans: [],
  message,
  expected: null,
  actual: null,
  steps: [],
  proposals: [],
});
const [broken, agrees] = [finding('error', 'Parts are 116.'), finding('info', 'The parts add up.')];

describe('what an edit would do', () => {
  it('is told in one line: what goes, what comes, what agrees', () => {
    expect(whatIfText({ gone: [broken], come: [agrees], after: [agrees] }, words)).toBe(
      'With this: 1 finding fewer · The parts add up.',
    );
    expect(whatIfText({ gone: [], come: [broken, broken], after: [broken, broken] }, words)).toBe(
      'With this: 2 new, first: Parts are 116.',
    );
  });

  it('says when nothing changes, and when nothing is wrong', () => {
    expect(whatIfText({ gone: [], come: [], after: [broken] }, words)).toContain('stay as they are');
    expect(whatIfText({ gone: [], come: [], after: [agrees] }, words)).toContain('no rule objects');
  });

  it('does not call a lost remark a finding fewer', () => {
    expect(whatIfText({ gone: [agrees], come: [], after: [broken] }, words)).toContain('stay as they are');
    expect(whatIfTone({ gone: [agrees], come: [], after: [] })).toBeNull();
  });

  it('is bad when an objection comes, good when one only goes', () => {
    expect(whatIfTone({ gone: [broken], come: [broken], after: [broken] })).toBe('bad');
    expect(whatIfTone({ gone: [broken], come: [agrees], after: [agrees] })).toBe('good');
  });
});
