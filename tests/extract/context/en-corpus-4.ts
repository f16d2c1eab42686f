import type { Labelled } from './corpus.ts';

/** A third batch, labelled before any rule had seen it; rows as in en-corpus-2.ts. */
export const EN_4: readonly Labelled[] = [
  {
    text: 'Consumer prices in the euro zone were 2.2% higher in September than a year earlier, Eurostat said, while core inflation held steady at 2.4%.',
    facts: [
      '2.2% | consumer prices | year earlier | September | euro zone/ | Eurostat',
      '2.4% | core inflation | | September | euro zone/ | Eurostat',
    ],
  },
  {
    text: 'A total of 3,480 nurses left the health service in 2024, up from 2,910 the year before. Vacancies now stand at 11,200, or 8% of all posts.',
    facts: [
      '3,480 nurses | nurses left/left | | 2024',
      '2,910 | nurses left/left | | year before/2024',
      '11,200 | vacancies | | /now',
      '8% | vacancies | posts | /now',
    ],
  },
  {
    text: 'Seven of the 23 wards at the hospital were closed on Wednesday because of flooding, its director, Sam Oduya, told the BBC. About 150 patients have been moved.',
    facts: [
      'Seven | closed/wards | 23 wards/wards | Wednesday | | Sam Oduya/director',
      '23 wards | wards | | Wednesday | | Sam Oduya/director',
      '150 patients | moved/patients | | /Wednesday | | Sam Oduya/director/',
    ],
  },
  {
    text: "Tesla delivered 497,099 cars in the three months to September, beating analysts' estimates of 443,919. Its shares have risen 14% this year.",
    facts: [
      '497,099 cars | delivered | | three months to September',
      '443,919 | estimates/delivered | | three months to September/ | | /analysts | ?',
      '14% | shares | | this year',
    ],
  },
  {
    text: 'The government says the scheme will create 9,000 jobs and add £450 million to the economy by 2032. Critics argue the true cost could reach £1.1 billion.',
    facts: [
      '9,000 jobs | create/jobs | | by 2032 | | government | forecast',
      '£450 million | add | economy/ | by 2032 | | government | forecast',
      '£1.1 billion | cost | | /by 2032 | | critics | hypothetical/forecast',
    ],
  },
  {
    text: 'Kenya won five medals on the final day in Tokyo, two of them gold. Beatrice Chebet finished the 10,000 metres in 30 minutes 37 seconds, four seconds ahead of her rival.',
    facts: [
      'five medals | won/medals | | final day/ | Tokyo',
      'two | gold | them/five medals/medals | final day/ | Tokyo',
    ],
  },
  {
    text: 'Drug overdose deaths in the United States fell 27% in 2024 to about 80,400, the lowest level since 2019, according to preliminary data from the Centers for Disease Control and Prevention.',
    facts: [
      '27% | overdose deaths | | 2024 | United States | Centers for Disease Control',
      '80,400 | overdose deaths | | 2024 | United States | Centers for Disease Control',
    ],
  },
  {
    text: 'Rents rose faster than wages: the typical tenant now pays £1,354 a month, compared with £1,201 two years ago. One in eight renters spends more than half of their income on housing.',
    facts: [
      '£1,354 | tenant pays/pays | | /now',
      '£1,201 | tenant pays/pays | | two years ago',
      'One in eight | spends | renters',
      'half | income/spends | income/their income',
    ],
  },
  {
    text: 'Wind gusts reached 134 mph and 11 inches of rain fell in 24 hours, leaving 620,000 customers without power in Louisiana.',
    facts: [
      '134 mph | wind gusts/gusts | | ? | Louisiana/',
      '11 inches | rain | | ? | Louisiana/',
      '620,000 customers | customers without power/leaving | | ? | Louisiana',
    ],
  },
  {
    text: 'The university plans to admit 6,400 undergraduates next year, 300 more than this autumn, and to raise fees by 3.1%, vice-chancellor Lena Holm said.',
    facts: [
      '6,400 undergraduates | admit | | next year | | Lena Holm | target',
      '300 | undergraduates/admit | this autumn | next year | | Lena Holm | target',
      '3.1% | fees | | ? | | Lena Holm | target',
    ],
  },
  {
    text: 'Police seized 2.3 tonnes of cocaine worth an estimated €180 million on a ship bound for Rotterdam and detained 14 crew members.',
    facts: ['2.3 tonnes | cocaine/seized', '€180 million | cocaine/worth/seized', '14 crew members | detained'],
  },
  {
    text: 'In the survey of 2,500 managers, 44% said they expected to hire more staff in 2026, 31% planned no change and the rest were unsure.',
    facts: [
      '2,500 managers | survey/managers',
      '44% | expected to hire | /managers/2,500 managers | 2026 | | /survey | ?',
      '31% | planned no change | /managers/2,500 managers | /2026 | | /survey | ?',
    ],
  },
  {
    text: "World No. 1 coffee producer Brazil exported 3.75 million bags in September, 18.4% less than in the same month of 2024, exporters' group Cecafe said.",
    facts: [
      '3.75 million bags | exported | | September | | Cecafe',
      '18.4% | exported | same month of 2024 | September | | Cecafe',
    ],
  },
  {
    text: 'Bus fares to rise 5% from January, council confirms',
    facts: ['5% | bus fares | | from January/January | | council | forecast/target'],
  },
];
