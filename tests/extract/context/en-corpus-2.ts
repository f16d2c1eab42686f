import type { Labelled } from './corpus.ts';

/**
 * English paragraphs of many kinds, labelled before any rule had seen them. A row reads
 * figure | metric | base | period | place | attribution | stance; how cells are compared stands in agreement.ts.
 */
export const EN_2: readonly Labelled[] = [
  {
    text: 'Retail sales rose 0.6% in September from the previous month, the Commerce Department said on Friday, beating the 0.4% gain that economists had forecast.',
    facts: [
      '0.6% | retail sales | previous month | September | | Commerce Department',
      '0.4% | gain/retail sales | | September/ | | economists/Commerce Department | forecast',
    ],
  },
  {
    text: 'The number of people claiming jobless benefits fell by 12,000 to 218,000 in the week to October 11, the lowest since April. Some 1.93 million were receiving benefits, up 0.5% on the week.',
    facts: [
      '12,000 | people claiming jobless benefits | | week to October 11',
      '218,000 | people claiming jobless benefits | | week to October 11',
      '1.93 million | receiving benefits',
      '0.5% | receiving benefits | /week',
    ],
  },
  {
    text: 'Hospitals in Wales treated 41,300 patients in the three months to June, 7% more than in the same period of 2024. Waiting lists shrank to 612,000 from 640,500.',
    facts: [
      '41,300 patients | treated/patients | | three months to June | Wales',
      '7% | treated/patients | same period of 2024 | three months to June | Wales',
      '612,000 | waiting lists | | /three months to June | Wales/',
      '640,500 | waiting lists | | /three months to June | Wales/',
    ],
  },
  {
    text: 'Of the 427 patients enrolled, 68% saw their blood pressure return to normal, compared with 29% in the placebo group, according to a study published in the Lancet.',
    facts: [
      '427 patients | patients/enrolled | | | | study',
      '68% | blood pressure | 427 patients | | | study',
      '29% | blood pressure/placebo group | placebo group | | | study',
    ],
  },
  {
    text: 'Enrolment at state universities climbed to 1.42 million students last autumn, while the number of foreign students dropped 17%. Tuition averages $11,600 a year.',
    facts: [
      '1.42 million students | enrolment | | last autumn',
      '17% | foreign students | | last autumn/',
      '$11,600 | tuition',
    ],
  },
  {
    text: 'Okafor scored 27 points and grabbed 11 rebounds as the Rockets beat Dallas 108-97 on Saturday night. The team shot 51% from the field and made 14 three-pointers.',
    facts: [
      '27 points | Okafor/scored | | Saturday/',
      '11 rebounds | grabbed/rebounds/Okafor | | Saturday/',
      '51% | shot | | /Saturday',
      '14 | three-pointers/made | | /Saturday',
    ],
  },
  {
    text: 'Police in Leeds recorded 1,386 burglaries between January and August, a drop of 21.7% on a year earlier. Officers made 312 arrests, and 84 people were charged.',
    facts: [
      '1,386 burglaries | recorded/burglaries | | January and August | Leeds',
      '21.7% | drop/burglaries | year earlier | January and August | Leeds',
      '312 arrests | arrests | | /January and August | Leeds/',
      '84 people | charged | | /January and August | Leeds/',
    ],
  },
  {
    text: 'Forecasters expect up to 60 mm of rain to fall in the north on Tuesday, with gusts of 110 km/h along the coast. Temperatures will drop to 2C overnight.',
    facts: [
      '60 mm | rain | | Tuesday | north/ | forecasters | forecast',
      '110 km/h | gusts | | Tuesday/ | coast/north/ | forecasters | forecast',
      '2C | temperatures | | /Tuesday/overnight | north/ | /forecasters | forecast',
    ],
  },
  {
    text: 'TOKYO (Reuters) - Turnout in the upper house election was 53.2%, down 2.6 percentage points from 2022. The ruling bloc won 47 of the 125 seats contested, three short of a majority.',
    facts: [
      '53.2% | turnout | | | TOKYO',
      '2.6 percentage points | turnout | 2022 | | TOKYO',
      '47 | ruling bloc/won | 125 seats/seats contested | | TOKYO',
      '125 seats | seats | | | TOKYO',
    ],
  },
  {
    text: 'Net profit jumped 22% to £970m in the third quarter as revenue grew 14% to £8.6bn. The company raised its full-year forecast and now expects profit of between £3.6bn and £3.8bn.',
    facts: [
      '22% | net profit | | third quarter',
      '£970m | net profit | | third quarter',
      '14% | revenue | | third quarter',
      '£8.6bn | revenue | | third quarter',
      '£3.6bn | profit | | full-year/ | | company/ | forecast',
    ],
  },
  {
    text: 'A jury on Thursday awarded $4.2 million to the family of a cyclist killed in 2021. Judge Helen Ortiz sentenced the driver to eight years in prison and fined his employer $750,000.',
    facts: [
      '$4.2 million | awarded | | Thursday',
      'eight years | sentenced/prison | | /Thursday',
      '$750,000 | fined | | /Thursday',
    ],
  },
  {
    text: '"We carried 3.1 million passengers over the holiday weekend, our busiest ever," said Tom Reyes, the railway\'s chief executive. He said 94% of trains had run on time.',
    facts: [
      '3.1 million passengers | carried/passengers | | holiday weekend | | Tom Reyes',
      '94% | run on time | trains | /holiday weekend | | Tom Reyes',
    ],
  },
  {
    text: 'The average house price in London stood at £565,000 in August, up 1.2% on the month and 3.4% on the year, figures from the Land Registry show.',
    facts: [
      '£565,000 | average house price | | August | London | Land Registry',
      '1.2% | average house price | month/ | August | London | Land Registry',
      '3.4% | average house price | year/ | August | London | Land Registry',
    ],
  },
  {
    text: 'Farmers in Kansas harvested 345 million bushels of wheat this year, compared with 307 million bushels last year. Yields averaged 51 bushels an acre.',
    facts: [
      '345 million bushels | harvested/wheat | | this year | Kansas',
      '307 million bushels | harvested/wheat | | last year | Kansas',
      '51 bushels | yields | | /this year | Kansas/',
    ],
  },
  {
    text: 'Astronomers have found 128 new moons around Saturn, bringing its total to 274, more than twice as many as Jupiter. The largest is about 3 km across.',
    facts: ['128 new moons | moons/found', '274 | total/moons', '3 km | largest/across'],
  },
  {
    text: 'Coal, gas and wind supplied 12%, 33% and 29% of electricity respectively in 2024, the grid operator said. Solar made up 6% of the total.',
    facts: [
      '12% | coal | electricity | 2024 | | grid operator',
      '33% | gas | electricity | 2024 | | grid operator',
      '29% | wind | electricity | 2024 | | grid operator',
      '6% | solar | total | /2024 | | /grid operator',
    ],
  },
  {
    text: 'The shelter has beds for 120 people and is staffed by 9 nurses by day and 4 by night. It took in 2,300 people last winter, a third of them children.',
    facts: [
      '120 people | beds',
      '9 nurses | nurses/staffed',
      '4 | night/nurses/staffed',
      '2,300 people | took in | | last winter',
      'third | children | them/2,300 people/people | last winter/',
    ],
  },
  {
    text: 'The line will be 18 km long and cost an estimated $2.4 billion. If funding is approved, it would open in 2031 and cut travel times from 55 minutes to 20.',
    facts: [
      '18 km | line/long | | | | | forecast',
      '$2.4 billion | cost | | | | | forecast',
      '55 minutes | travel times | | /2031 | | | ?',
      '20 | travel times | | /2031 | | | hypothetical/forecast',
    ],
  },
  {
    text: 'The European Union has set a target of cutting emissions by 90% by 2040 from 1990 levels. Emissions fell 2.5% in 2024, the European Environment Agency estimates.',
    facts: [
      '90% | emissions | 1990 levels | by 2040/2040 | /European Union | | target',
      '2.5% | emissions | | 2024 | | European Environment Agency',
    ],
  },
  {
    text: 'At least 14 people were killed and 57 were missing on Monday after wildfires burned 30,000 acres in southern Oregon and destroyed 3,800 homes, officials said.',
    facts: [
      '14 people | killed | | Monday | ? | officials',
      '57 | missing | | Monday | ? | officials',
      '30,000 acres | burned | | Monday/ | southern Oregon/Oregon | officials',
      '3,800 homes | destroyed | | Monday/ | southern Oregon/Oregon | officials',
    ],
  },
  {
    text: 'Burger chain fined $500,000 after customer finds nail in fries',
    facts: ['$500,000 | fined'],
  },
  {
    text: 'Fiona, 34, a nurse from Bristol, lost £16,000 of her savings to scammers. She is one of 2,900 victims who reported such frauds last year, with losses totalling £41 million.',
    facts: [
      '£16,000 | lost/savings | /her savings | | Bristol/',
      '2,900 victims | victims/reported | | last year',
      '£41 million | losses | | last year',
    ],
  },
  {
    text: 'Global renewable capacity is expected to grow by 4,600 gigawatts by 2030, the International Energy Agency said in a report. Solar will account for 80% of the increase.',
    facts: [
      '4,600 gigawatts | renewable capacity | | by 2030 | /global | International Energy Agency | forecast',
      '80% | solar | increase | /by 2030 | /global | /International Energy Agency | forecast',
    ],
  },
  {
    text: "Just 23% of voters approve of the prime minister's record, a YouGov poll of 2,043 adults found, down from 41% in January. Another 61% disapprove and 16% are undecided.",
    facts: [
      '23% | approve | voters | | | YouGov poll',
      '2,043 adults | poll/adults | | | | ?',
      '41% | approve | voters/ | January | | YouGov poll',
      '61% | disapprove | voters/ | | | YouGov poll/',
      '16% | undecided | voters/ | | | YouGov poll/',
    ],
  },
  {
    text: 'The Dow Jones Industrial Average rose 218 points, or 0.5%, to close at 46,190. About 11 billion shares changed hands.',
    facts: [
      '218 points | Dow Jones Industrial Average',
      '0.5% | Dow Jones Industrial Average',
      '46,190 | Dow Jones Industrial Average/close',
      '11 billion shares | changed hands/shares',
    ],
  },
  {
    text: 'In Nigeria, cholera has killed 1,100 people since the start of the year. More than 23,000 cases have been reported, half of them in children under five, the World Health Organization said on Tuesday.',
    facts: [
      '1,100 people | killed | | since the start of the year/the start of the year | Nigeria',
      '23,000 cases | cases/reported | | /Tuesday | Nigeria/ | World Health Organization',
      'half | children | them/cases | /Tuesday | Nigeria/ | World Health Organization',
    ],
  },
  {
    text: 'Mayor Ruth Adeyemi pledged to build 5,000 homes over the next four years and to plant 20,000 trees. "That is double what the last council managed," she said.',
    facts: [
      '5,000 homes | build | | next four years | | Mayor Ruth Adeyemi/Ruth Adeyemi | target',
      '20,000 trees | plant | | next four years/ | | Mayor Ruth Adeyemi/Ruth Adeyemi | target',
    ],
  },
  {
    text: 'The airline, which employs 31,000 people, said it would cut 1,200 jobs and sell 14 aircraft. Its shares fell 6.3% in early trading.',
    facts: [
      '31,000 people | employs | | | | airline/',
      '1,200 jobs | cut | | | | airline | forecast/target',
      '14 aircraft | sell | | | | airline | forecast/target',
      '6.3% | shares | | /early trading | | /airline',
    ],
  },
  {
    text: 'In 2024 the museum welcomed 820,000 visitors, of whom 310,000 came from abroad. Ticket sales brought in €9.4 million, and the shop another €2.1 million.',
    facts: [
      '820,000 visitors | visitors/welcomed | | 2024',
      '310,000 | came from abroad | visitors/820,000 visitors/ | 2024',
      '€9.4 million | ticket sales | | 2024/',
      '€2.1 million | shop | | 2024/',
    ],
  },
  {
    text: 'Unemployment among people aged 16 to 24 stood at 14.5%, nearly three times the overall rate of 4.8%, Statistics Canada reported. Wages rose 3.3% over the year to an average of C$36.90 an hour.',
    facts: [
      '14.5% | unemployment | /people aged 16 to 24 | | | Statistics Canada',
      '4.8% | overall rate/unemployment | | | | Statistics Canada',
      '3.3% | wages | /year | over the year/the year/ | | /Statistics Canada',
      'C$36.90 | wages/average | | over the year/the year/ | | /Statistics Canada',
    ],
  },
];
