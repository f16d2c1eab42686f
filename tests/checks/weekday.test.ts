import { describeRule } from './passages.ts';

describeRule('weekday', {
  fire: {
    zh: [
      '听证会定于2025年11月12日（星期五）举行。',
      '2024年3月8日 星期四 晴',
      { text: '讲座改在10月15日（周五）下午。', issueDate: '2025-10-01' },
    ],
    en: [
      'The hearing is set for Friday, November 12, 2025.',
      'They met on 8 March 2024 (Thursday) in the town hall.',
      'It opened on Sunday, July 4, 2023 and drew a crowd.',
    ],
  },
  silent: {
    zh: ['听证会定于2025年11月12日（星期三）举行。', '2024年3月8日 星期五 晴', '讲座改在10月15日（周五）下午。'],
    en: [
      'The hearing is set for Wednesday, November 12, 2025.',
      'They met on 8 March 2024 (Friday) in the town hall.',
      'It opened on July 4, 2023, a Tuesday, and drew a crowd.',
    ],
  },
});
