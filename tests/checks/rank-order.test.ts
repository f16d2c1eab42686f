import { describeRule } from './passages.ts';

describeRule('rank-order', {
  fire: {
    zh: ['东镇76件居首，西镇82件居次。', '甲队得票310票排名第一，乙队350票排名第二。', '一组58个最多，二组64个次之。'],
    en: [
      'East leads with 76, West is second with 82.',
      'Smith was first with 310 votes, Jones second with 350.',
      'The north tops the list with 58 parks, the south is second with 64.',
    ],
  },
  silent: {
    zh: ['东镇82件居首，西镇76件居次。', '甲队用时310秒排名第一，乙队350秒排名第二。', '一组64个最多，二组58个次之。'],
    en: [
      'East leads with 82, West is second with 76.',
      'Smith was first with 350 votes, Jones second with 310.',
      'The fastest was first with 58 seconds, the next second with 64.',
    ],
  },
});
