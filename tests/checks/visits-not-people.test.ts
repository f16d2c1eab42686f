import { describeRule } from './passages.ts';

describeRule('visits-not-people', {
  fire: {
    zh: [
      '社区居民2万人，服务3万人次，服务覆盖率150%。',
      '全厂工人800人，参训1200人次，参训率达150%。',
      '村民500人，义诊600人次，覆盖率120%。',
    ],
    en: [
      'With 20,000 residents and 30,000 visits, coverage was 150%.',
      'The plant has 800 workers and held 1,200 attendances, 150% trained.',
      'Some 500 villagers live there; 600 visits reached 120%, with 500 people and 600 visits, 120% covered.',
    ],
  },
  silent: {
    zh: [
      '社区居民2万人，服务3万人次，人均1.5次。',
      '全厂工人800人，参训600人，参训率达75%。',
      '村民500人，义诊600人次。',
    ],
    en: [
      'With 20,000 residents and 30,000 visits, each came 1.5 times.',
      'The plant has 800 workers and trained 600 workers, 75% covered.',
      'Some 500 people live there and made 600 visits.',
    ],
  },
});
