import { describeRule } from './passages.ts';

describeRule('point-not-percent', {
  fire: {
    zh: ['入园率由62%升至70%，提高8%。', '空置率从15%降至12%，下降3%。', '报到率由80%提高到88%，上升了8%。'],
    en: [
      'The pass mark share rose from 62% to 70%, up 8%.',
      'Vacancies fell from 15% to 12%, down 3%.',
      'Attendance rose from 80% to 88%, up 8%.',
    ],
  },
  silent: {
    zh: ['入园率由62%升至70%，提高8个百分点。', '空置率从15%降至12%，下降20%。', '报名人数由80人增至88人，增长10%。'],
    en: [
      'The pass mark share rose from 62% to 70%, up 8 percentage points.',
      'Vacancies fell from 15% to 12%, down 20%.',
      'Attendance rose from 80 to 88, up 10%.',
    ],
  },
});
