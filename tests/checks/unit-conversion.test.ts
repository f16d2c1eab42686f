import { describeRule } from './passages.ts';

describeRule('unit-conversion', {
  fire: {
    zh: ['林场有450亩（约300公顷）。', '赛道全长21公里（约31英里）。', '每筐重40斤（合80公斤）。'],
    en: [
      'The race is 26 miles (16 km) long.',
      'The farm has 100 acres (247 hectares).',
      'It weighs 50 kg (22 pounds, as a rule), or 30 miles (18 km) of wire.',
    ],
  },
  silent: {
    zh: ['林场有450亩（约30公顷）。', '赛道全长21公里（约13英里）。', '每筐重40斤（合20公斤）。'],
    en: [
      'The race is 26 miles (42 km) long.',
      'The farm has 100 acres (40 hectares).',
      'The wire is 30 miles (48 km) long.',
    ],
  },
});
