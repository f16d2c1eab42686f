import { describeRule } from './passages.ts';

describeRule('future-as-past', {
  fire: {
    zh: [
      { text: '2025年11月20日，大桥已经通车。', issueDate: '2025-10-01' },
      { text: '展览于2026年3月1日圆满结束。', issueDate: '2025-10-01' },
      { text: '2025年10月25日，双方签约了。', issueDate: '2025-10-01' },
    ],
    en: [
      { text: 'The bridge opened on November 20, 2025.', issueDate: '2025-10-01' },
      { text: 'The fair ended on 1 March 2026 with a concert.', issueDate: '2025-10-01' },
      { text: 'On October 25, 2025 the two sides met in the city.', issueDate: '2025-10-01' },
    ],
  },
  silent: {
    zh: [
      { text: '大桥将于2025年11月20日通车。', issueDate: '2025-10-01' },
      { text: '展览于2025年3月1日圆满结束。', issueDate: '2025-10-01' },
      '2025年11月20日，大桥已经通车。',
    ],
    en: [
      { text: 'The bridge will open on November 20, 2025.', issueDate: '2025-10-01' },
      { text: 'The fair ended on 1 March 2025 with a concert.', issueDate: '2025-10-01' },
      'The bridge opened on November 20, 2025.',
    ],
  },
});
