import { describeRule } from './passages.ts';

describeRule('all-but', {
  fire: {
    zh: ['入户率100%，仍有5户没有登记。', '整改完成率100%，还有2处未整改。', '到课率达100%，另有4人缺席。'],
    en: [
      'All of it is done: 100% of homes are connected, and five are not.',
      'Some 20 firms reported and 100% complied, but four have not.',
      'The rate is 100%; two remain outstanding.',
    ],
  },
  silent: {
    zh: ['入户率98%，仍有5户没有登记。', '整改完成率100%，比去年多2处。', '到课率达100%，另有4人旁听。'],
    en: [
      'Now 98% of homes are connected, and five are not.',
      'Some 100% complied, up from 80% last year.',
      'The rate is 100%; two new lines opened.',
    ],
  },
});
