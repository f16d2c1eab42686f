import { describe, expect, it } from 'vitest';
import { rulesOfField } from '../../../renderer/inspector/rules-of-field.ts';

const RULES = [
  'zh-count',
  'zh-arabic-numeral',
  'zh-metric-share',
  'zh-base-share',
  'zh-period-date',
  'zh-stance-target',
];

describe('the rules that produced a field', () => {
  it('are those that name it', () => {
    expect(rulesOfField(RULES, 'metric')).toEqual(['zh-metric-share']);
    expect(rulesOfField(RULES, 'period')).toEqual(['zh-period-date']);
  });

  it('are none where the field was not read', () => {
    expect(rulesOfField(RULES, 'attribution')).toEqual([]);
    expect(rulesOfField([], 'value')).toEqual([]);
  });

  it('that read the number itself stand at the value; what tells target from actual does not', () => {
    expect(rulesOfField(RULES, 'value')).toEqual(['zh-count', 'zh-arabic-numeral']);
  });

  it('whose name has no parts stand at the value', () => {
    expect(rulesOfField(['odd'], 'value')).toEqual(['odd']);
  });
});
