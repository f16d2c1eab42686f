import { describeRule } from './passages.ts';

describeRule('rate', {
  fire: {
    zh: [
      '该县人口80万人，登记事故40起，每10万人50起。',
      '全市人口200万，发病300例，每10万人150例。',
      '辖区人口50万人，报案100起，每万人20起。',
    ],
    en: [
      'There were 40 deaths among 800,000 people, 50 per 100,000.',
      'The county has 300 cases among 2m people, 150 per 100,000.',
      'With 100 cases among 500,000 people, it has 20 per 10,000.',
    ],
  },
  silent: {
    zh: [
      '该县人口80万人，登记事故40起，每10万人5起。',
      '全市人口200万，发病300例，每10万人15例。',
      '辖区人口50万人，报案100起，每万人2起。',
    ],
    en: [
      'There were 40 deaths among 800,000 people, 5 per 100,000.',
      'The county has 300 cases among 2m people, 15 per 100,000.',
      'With 100 cases among 500,000 people, it has 2 per 10,000.',
    ],
  },
});
