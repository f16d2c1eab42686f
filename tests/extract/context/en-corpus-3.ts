import type { Labelled } from './corpus.ts';

/** A second batch, labelled before any rule had seen it; rows as in en-corpus-2.ts. */
export const EN_3: readonly Labelled[] = [
  {
    text: "Britain's economy shrank by 0.1% in the second quarter, the first contraction since late 2023, official figures showed. Services output edged up 0.2%, while construction contracted by 1.3%.",
    facts: [
      '0.1% | economy | | second quarter | ? | official/',
      '0.2% | services output | | /second quarter | ? | /official',
      '1.3% | construction | | /second quarter | ? | /official',
    ],
  },
  {
    text: 'More than half of the 1,006 teachers surveyed said they had considered quitting in the past year, the union said. Only 12% felt well paid.',
    facts: [
      'half | considered quitting | teachers/1,006 teachers | past year | | union',
      '1,006 teachers | teachers/surveyed | | ? | | union',
      '12% | felt well paid | /teachers/1,006 teachers | /past year | | union/',
    ],
  },
  {
    text: 'PARIS (AP) — French police arrested 308 people and fired tear gas during protests in Marseille on Saturday. Interior Minister Claire Dumont said 45 officers were hurt, two of them seriously.',
    facts: [
      '308 people | arrested | | Saturday | Marseille/PARIS',
      '45 officers | officers hurt/hurt | | /Saturday | ? | Interior Minister Claire Dumont/Claire Dumont',
      'two | seriously/hurt | them/45 officers/officers/ | /Saturday | ? | Interior Minister Claire Dumont/Claire Dumont',
    ],
  },
  {
    text: 'The drug cut the risk of stroke by 34% compared with placebo in a trial of 1,862 patients. Side effects were reported by 18% of those taking it and 11% of the control group.',
    facts: [
      '34% | risk of stroke | placebo',
      '1,862 patients | trial/patients',
      '18% | side effects | those taking it/those',
      '11% | side effects | control group',
    ],
  },
  {
    text: 'Toyota sold 2.7 million vehicles in the July-September quarter, up 3% from the same period last year, and lifted its annual sales target to 10.5 million.',
    facts: [
      '2.7 million vehicles | sold | | July-September',
      '3% | sold | same period last year | July-September',
      '10.5 million | sales target/annual sales | | ? | | | target/forecast',
    ],
  },
  {
    text: 'Scotland will spend £1.3 billion on affordable housing over the next four years, First Minister Ian Rowe announced. The money should pay for about 36,000 homes.',
    facts: [
      '£1.3 billion | spend/affordable housing | | next four years | ? | First Minister Ian Rowe/Ian Rowe | forecast/target',
      '36,000 homes | pay for homes/homes | | /next four years | ? | First Minister Ian Rowe/Ian Rowe/ | forecast/target/hypothetical/actual',
    ],
  },
  {
    text: "Of the city's 812 bus stops, only 290 have shelters and fewer than a third are accessible to wheelchair users, an audit found.",
    facts: [
      '812 bus stops | bus stops | | | | audit',
      '290 | have shelters/shelters | 812 bus stops/bus stops/ | | | audit',
      'third | accessible to wheelchair users | 812 bus stops/bus stops/ | | | audit',
    ],
  },
  {
    text: 'The Conservatives took 41% of the vote, Labour 33% and the Liberal Democrats 14%. Turnout, at 67%, was the highest since 1997.',
    facts: ['41% | conservatives | vote', '33% | labour | vote/', '14% | liberal democrats | vote/', '67% | turnout'],
  },
  {
    text: 'A magnitude-6.4 earthquake struck eastern Turkey early on Tuesday, killing 37 people and injuring more than 900. Some 240 buildings collapsed in the province of Elazig, Governor Mehmet Kaya told reporters.',
    facts: [
      '37 people | killing | | Tuesday | /Turkey',
      '900 | injuring | | Tuesday | /Turkey',
      '240 buildings | buildings collapsed/collapsed | | /Tuesday | Elazig/Turkey | Governor Mehmet Kaya/Mehmet Kaya',
    ],
  },
  {
    text: 'Prosecutors are seeking a 12-year sentence for the former banker, who is accused of defrauding 430 clients of $61 million between 2014 and 2019.',
    facts: [
      '12-year | sentence | | | | /prosecutors | ?',
      '430 clients | defrauding | | between 2014 and 2019/2014 and 2019/2014',
      '$61 million | defrauding | | between 2014 and 2019/2014 and 2019/2014',
    ],
  },
  {
    text: 'If interest rates rise to 5%, mortgage payments on a typical £200,000 loan would go up by £230 a month, the broker calculates.',
    facts: [
      '5% | interest rates | | | | ? | hypothetical',
      '£200,000 | loan | | | | ? | hypothetical/actual',
      '£230 | mortgage payments | | | | ? | hypothetical',
    ],
  },
  {
    text: 'Arctic sea ice reached its annual minimum of 4.6 million square kilometres on September 10, NASA and the National Snow and Ice Data Center reported. That is 1.6 million below the 1981-2010 average.',
    facts: [
      '4.6 million square kilometres | sea ice/annual minimum | | September 10 | | NASA',
      '1.6 million | sea ice/annual minimum/below | 1981-2010 average/average | /September 10 | | /NASA',
    ],
  },
  {
    text: 'Milk production per cow averaged 8,200 litres last year, up from 7,650 litres in 2015. The number of dairy farms has fallen by a quarter to 6,900.',
    facts: [
      '8,200 litres | milk production | | last year',
      '7,650 litres | milk production | | 2015',
      'quarter | number of dairy farms',
      '6,900 | number of dairy farms',
    ],
  },
  {
    text: '"Sixty per cent of our members have cut back on heating," said Jean Morris of the pensioners\' charity Warm Homes. The charity, which helped 14,000 households last winter, expects demand to double this year.',
    facts: [
      'Sixty per cent | cut back on heating | members/our members | | | Jean Morris',
      '14,000 households | helped | | last winter | | ?',
    ],
  },
  {
    text: 'Net migration to Australia dropped to 306,000 in the year to June, 37% lower than a year earlier. Students made up 45% of arrivals; 58,000 people came as skilled workers.',
    facts: [
      '306,000 | net migration | | year to June | Australia/',
      '37% | net migration | year earlier | year to June | Australia/',
      '45% | students | arrivals | /year to June | Australia/',
      '58,000 people | came as skilled workers/skilled workers | | /year to June | Australia/',
    ],
  },
];
