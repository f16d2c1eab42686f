import { describeRule } from './passages.ts';

describeRule('list-count', {
  fire: {
    zh: [
      '小区新增四类设施：健身角、儿童乐园、充电桩。',
      '培训围绕3个主题：防火、急救、用电、防汛。',
      '公约提出五条倡议：不喧哗、不插队、不乱扔、爱绿化。',
    ],
    en: [
      'The estate gained four amenities: a gym, a playground, charging points.',
      'The course covers three subjects: fire, first aid, power, floods.',
      'There are five rules: be quiet, be kind, be on time and be tidy.',
    ],
  },
  silent: {
    zh: [
      '小区新增三类设施：健身角、儿童乐园、充电桩。',
      '培训围绕5个主题：防火、急救、用电等。',
      '公约提出四条倡议：不喧哗、不插队、不乱扔、爱绿化。',
    ],
    en: [
      'The estate gained three amenities: a gym, a playground, charging points.',
      'The course covers four subjects: fire, first aid, power and floods.',
      'There are two winners: Smith and Sons, and Baker.',
    ],
  },
});
