import { describe, expect, it } from 'vitest';
import { describeRule, findingsOf } from './passages.ts';

describeRule('agreement', {
  fire: {
    zh: [
      '机构共有员工64人，其中医生24人、护士40人。',
      '街道办有电动车30辆，由新车18辆和旧车12辆组成。',
      { title: '近1000名骨干接受培训', text: '全年培训班组长260名、安全员320名、技术员390名。' },
    ],
    en: [
      'The clinic has 64 staff, including 24 doctors and 40 nurses.',
      'The town owns 30 buses: 18 new, 12 old, no others.',
      'They planted 300 oaks and 250 pines, 550 in total.',
    ],
  },
  silent: {
    zh: [
      '机构共有员工64人，其中医生24人、护士30人。',
      { title: '近1000名骨干接受培训', text: '全年共有960名骨干接受培训。' },
      '街道办有电动车30余辆，由新车18辆和旧车12辆组成。',
    ],
    en: [
      'The clinic has 64 staff, including 24 doctors and 30 nurses.',
      'The town owns about 30 buses: 18 new, 12 old.',
      'They planted 300 oaks and 250 pines.',
    ],
  },
});

describe('the counts behind a percentage', () => {
  it('are all whole numbers of the group that round to it', () => {
    const [zh] = findingsOf('agreement', '收回问卷427份，96%的受访者表示满意。', 'zh');
    expect(zh).toMatchObject({ severity: 'info', expected: '408–412' });
    const [en] = findingsOf('agreement', 'In a survey of 427 respondents, 96% said that they were satisfied.', 'en');
    expect(en).toMatchObject({ severity: 'info', expected: '408–412' });
  });

  it('are left to another rule where there are none', () => {
    expect(findingsOf('agreement', '问卷37份，满意率96%。', 'zh')).toEqual([]);
  });
});
