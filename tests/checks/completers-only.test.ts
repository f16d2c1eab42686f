import { describeRule } from './passages.ts';

describeRule('completers-only', {
  fire: {
    zh: [
      '毕业生95%找到工作，可见入学者几乎都能就业。',
      '完成疗程者90%康复，说明患者都能治好。',
      '学完课程的人中有97%通过考试，因此报名者不必担心。',
    ],
    en: [
      '95% of graduates found work, so anyone who applied can expect a job.',
      'Of those who completed the course, 90% recovered, which shows that everyone who joined gets well.',
      '97% of finishers passed, meaning applicants need not worry.',
    ],
  },
  silent: {
    zh: ['毕业生95%找到工作。', '完成疗程者90%康复，另有20人中途退出。', '报名者的97%通过考试。'],
    en: [
      '95% of graduates found work.',
      'Of those who completed the course, 90% recovered; 20 dropped out.',
      '97% of applicants passed.',
    ],
  },
});
