import { describeRule } from './passages.ts';

describeRule('age', {
  fire: {
    zh: [
      { text: '他1985年出生，今年50岁。', issueDate: '2025-10-01' },
      { text: '王师傅生于1970年，现年45岁。', issueDate: '2025-10-01' },
      { text: '她2000年生，今年34岁。', issueDate: '2024-05-02' },
    ],
    en: [
      { text: 'He was born in 1985 and is now 50.', issueDate: '2025-10-01' },
      { text: 'Born in 1970, aged 45, she still works.', issueDate: '2025-10-01' },
      { text: 'She was born in 2000 and is now 34.', issueDate: '2024-05-02' },
    ],
  },
  silent: {
    zh: [
      { text: '他1985年出生，今年40岁。', issueDate: '2025-10-01' },
      { text: '王师傅生于1970年，25岁时入厂。', issueDate: '2025-10-01' },
      '她2000年生，今年34岁。',
    ],
    en: [
      { text: 'He was born in 1985 and is now 40.', issueDate: '2025-10-01' },
      { text: 'Born in 1970, she joined 45 years later.', issueDate: '2025-10-01' },
      'She was born in 2000 and is now 34.',
    ],
  },
});
