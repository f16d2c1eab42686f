import type { Labelled } from './corpus.ts';

/** A fourth batch, labelled before any rule had seen it; rows as in en-corpus-2.ts. */
export const EN_5: readonly Labelled[] = [
  {
    text: 'Employers added 119,000 jobs in September, the Labor Department reported Thursday, and the jobless rate edged up to 4.4%, the highest in four years.',
    facts: [
      '119,000 jobs | added jobs/jobs | | September | | Labor Department',
      '4.4% | jobless rate | | September | | Labor Department',
    ],
  },
  {
    text: 'About one in three children in the city is overweight, compared with one in five nationally, public health officials say. The council has set aside £2.5 million for school sports.',
    facts: [
      'one in three | overweight | children | | ? | public health officials/officials',
      'one in five | overweight | ? | | nationally/ | public health officials/officials',
      '£2.5 million | school sports/set aside | | | ? | ?',
    ],
  },
  {
    text: 'SYDNEY, Oct 14 (Reuters) - Miner Rio Tinto shipped 84.3 million tonnes of iron ore in the third quarter, flat on a year ago, and kept its full-year guidance of 323 million to 338 million tonnes.',
    facts: [
      '84.3 million tonnes | shipped/iron ore | | third quarter | SYDNEY',
      '323 million | guidance | | full-year/ | SYDNEY | | ?',
    ],
  },
  {
    text: 'Premier League clubs spent a record £3.1 billion on players this summer, with Liverpool alone paying £415 million. Only five of the 20 clubs made a profit from sales.',
    facts: [
      '£3.1 billion | spent/players | | this summer',
      '£415 million | Liverpool/paying | | this summer',
      'five | made a profit | 20 clubs/clubs | /this summer',
      '20 clubs | clubs | | /this summer',
    ],
  },
  {
    text: 'A fire at a garment factory in Dhaka killed at least 16 workers on Tuesday. Fire official Tajul Islam said 73 people were rescued and eight remained in hospital.',
    facts: [
      '16 workers | killed | | Tuesday | Dhaka',
      '73 people | rescued | | /Tuesday | Dhaka/ | Tajul Islam',
      'eight | remained in hospital/hospital | | /Tuesday | Dhaka/ | Tajul Islam',
    ],
  },
  {
    text: 'Under the plan, the minimum wage would climb from $15 to $18 an hour by 2028, and employers with fewer than 26 workers would get a two-year delay.',
    facts: ['$15 | minimum wage | | ? | | | ?', '$18 | minimum wage | | by 2028 | | | hypothetical/forecast/target'],
  },
  {
    text: 'Researchers at MIT followed 11,400 adults for a decade and found that those who walked 7,000 steps a day were 47% less likely to die early than those who managed 2,000.',
    facts: [
      '11,400 adults | followed/adults | | ?',
      '7,000 steps | walked/steps | | ? | | Researchers at MIT/researchers/MIT',
      '47% | likely to die | those who/2,000 | ? | | Researchers at MIT/researchers/MIT',
    ],
  },
  {
    text: 'The water company lost 21% of its supply to leaks last year and must cut that to 16% by 2030, the regulator Ofwat said. It was fined £4.2 million in July.',
    facts: [
      '21% | lost/leaks | supply/its supply | last year | | Ofwat',
      '16% | cut/leaks/lost | | by 2030 | | Ofwat | target',
      '£4.2 million | fined | | July | | ?',
    ],
  },
  {
    text: 'Apple orchards cover 1,950 hectares in the county, a fifth less than in 2010; pears take up another 340.',
    facts: [
      '1,950 hectares | apple orchards/cover | | | /county',
      'fifth | apple orchards/cover | 2010/in 2010 | | /county',
      '340 | pears | | | /county',
    ],
  },
  {
    text: 'The court heard that Doyle stole £86,000 from his employer over 18 months. He was jailed for three years and four months on Friday.',
    facts: ['£86,000 | stole | | 18 months/over 18 months/ | | /court', 'three years | jailed | | Friday | | /court'],
  },
  {
    text: 'Passenger numbers at Heathrow hit 7.4 million in August, a record for the month. The airport expects 84.2 million passengers this year and has raised its investment budget by 12% to £1.5 billion.',
    facts: [
      '7.4 million | passenger numbers | | August',
      '84.2 million passengers | passengers | | this year | | ? | forecast',
      '12% | investment budget | | /this year | | ? | ?',
      '£1.5 billion | investment budget | | /this year | | ? | ?',
    ],
  },
  {
    text: 'Homelessness up 18% in a year, charity warns',
    facts: ['18% | homelessness | | ? | | charity'],
  },
];
