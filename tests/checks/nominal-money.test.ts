import { describeRule } from './passages.ts';

describeRule('nominal-money', {
  fire: {
    zh: [
      '2000年月薪800元，如今6400元，购买力提高七倍。',
      { text: '2010年补贴200元，现在600元，能买到的东西多了两倍。', issueDate: '2025-10-01' },
      '1995年工资500元，2015年5000元，生活水平提高了九倍。',
    ],
    en: [
      'Pay went from 800 yuan in 2000 to 6,400 yuan now, so purchasing power is eight times as high.',
      {
        text: 'The grant was 200 yuan in 2010 and is 600 yuan now, so it buys three times as much.',
        issueDate: '2025-10-01',
      },
      'Wages of 500 yuan in 1995 and 5,000 yuan in 2015 left people ten times better off.',
    ],
  },
  silent: {
    zh: [
      '2000年月薪800元，如今6400元，扣除物价因素，购买力提高三倍。',
      { text: '2023年补贴200元，现在600元，能买到的东西多了两倍。', issueDate: '2025-10-01' },
      '2000年月薪800元，如今6400元。',
    ],
    en: [
      'Pay went from 800 yuan in 2000 to 6,400 yuan now; adjusted for inflation, purchasing power tripled.',
      {
        text: 'The grant was 200 yuan in 2023 and is 600 yuan now, so it buys three times as much.',
        issueDate: '2025-10-01',
      },
      'Pay went from 800 yuan in 2000 to 6,400 yuan now.',
    ],
  },
});
