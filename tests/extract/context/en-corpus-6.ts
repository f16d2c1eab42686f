import type { Labelled } from './corpus.ts';

/** A fifth batch, labelled before any rule had seen it; rows as in en-corpus-2.ts. */
export const EN_6: readonly Labelled[] = [
  {
    text: "Canada's economy grew at an annual rate of 2.6% in the third quarter, Statistics Canada said on Friday. Exports rose 0.7%, while household spending slipped 0.1%.",
    facts: [
      '2.6% | economy/annual rate | | third quarter | ? | Statistics Canada',
      '0.7% | exports | | /third quarter | ? | Statistics Canada/',
      '0.1% | household spending | | /third quarter | ? | Statistics Canada/',
    ],
  },
  {
    text: 'Nearly 60% of the firms polled by the chamber of commerce in May had raised prices, and 22% planned further increases.',
    facts: ['60% | raised prices | firms | May | | ?', '22% | planned further increases | firms/ | May | | ?'],
  },
  {
    text: 'The ferry, built in 1987, was carrying 230 people when it capsized off Cebu, the coastguard said. Rescuers have pulled 164 survivors from the water; 39 bodies were recovered.',
    facts: [
      '230 people | carrying | | | ? | coastguard',
      '164 survivors | pulled/survivors | | | ? | coastguard/',
      '39 bodies | recovered | | | ? | coastguard/',
    ],
  },
  {
    text: 'Netflix added 5.1 million subscribers last quarter, bringing its global total to 301 million. It plans to spend $18 billion on films and shows in 2026.',
    facts: [
      '5.1 million subscribers | added/subscribers | | last quarter',
      '301 million | total | | last quarter/ | /global',
      '$18 billion | spend/films | | 2026 | | | target',
    ],
  },
  {
    text: 'If the strike goes ahead, 40% of flights would be cancelled, affecting some 95,000 travellers, according to the airport operator.',
    facts: [
      '40% | cancelled | flights | | | airport operator | hypothetical',
      '95,000 travellers | affecting/travellers | | | | airport operator | hypothetical',
    ],
  },
  {
    text: 'Pupils in Finland spend 670 hours a year in class, against an average of 804 hours across the OECD. Class sizes average 19.',
    facts: [
      '670 hours | pupils spend/spend/in class | | | Finland',
      '804 hours | average/spend | | | OECD/Finland',
      '19 | class sizes | | | Finland/OECD/',
    ],
  },
  {
    text: '"We expect turnover of €2.4 billion and an operating margin of between 8% and 9% next year," chief executive Ingrid Vos told investors on Tuesday.',
    facts: [
      '€2.4 billion | turnover | | next year | | Ingrid Vos | forecast',
      '8% | operating margin | | next year | | Ingrid Vos | forecast',
    ],
  },
];
