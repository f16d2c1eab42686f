import type { Labelled } from './corpus.ts';

/**
 * English paragraphs written for these tests, with the full context of every figure. A row reads
 * figure | metric | base | period | place | attribution | stance; an empty cell is null, an empty stance actual.
 */
export const EN: readonly Labelled[] = [
  {
    text: 'The city library lent 1,914 books in March, 12% more than a year earlier, according to the city council.',
    facts: [
      '1,914 books | lent books |  | March |  | city council |',
      '12% | lent books | a year earlier | March |  | city council |',
    ],
  },
  {
    text: 'About 62% of residents support the plan.',
    facts: ['About 62% | support the plan | residents |  |  |  |'],
  },
  {
    text: 'The council spent $4.3 million on roads in 2024.',
    facts: ['$4.3 million | spent on roads |  | 2024 |  |  |'],
  },
  {
    text: 'The unemployment rate rose to 4.3% from 4.1%.',
    facts: ['4.3% | unemployment rate |  |  |  |  |', '4.1% | unemployment rate |  |  |  |  |'],
  },
  {
    text: 'The city aims to plant 20,000 trees by 2030.',
    facts: ['20,000 trees | plant trees |  | by 2030 |  |  | target'],
  },
  {
    text: '"We hired 240 new teachers," said Ann Lee, head of the school board.',
    facts: ['240 new teachers | hired new teachers |  |  |  | Ann Lee |'],
  },
  {
    text: 'About two-thirds of parents in Ohio said they support the ban, according to a survey by the State University.',
    facts: ['About two-thirds | said they support the ban | parents |  | Ohio | survey by the State University |'],
  },
  {
    text: 'Exports accounted for 35% of total output last year, up from 31% in 2019.',
    facts: ['35% | Exports | total output | last year |  |  |', '31% | Exports |  | 2019 |  |  |'],
  },
  {
    text: 'LONDON (AP) — Inflation fell to 2.1% in May from 2.3% in April, the Office for National Statistics said on Wednesday.',
    facts: [
      '2.1% | Inflation |  | May | LONDON | Office for National Statistics |',
      '2.3% | Inflation |  | April | LONDON | Office for National Statistics |',
    ],
  },
  {
    text: '"We lost 45 jobs last year," said Maria Gomez, who runs the plant. She plans to hire 60 people by 2027.',
    facts: [
      '45 jobs | lost jobs |  | last year |  | Maria Gomez |',
      '60 people | hire people |  | by 2027 |  | Maria Gomez | target',
    ],
  },
  {
    text: 'The airline carried 3.2 million passengers in the first quarter, 4.5% fewer than a year earlier.',
    facts: [
      '3.2 million passengers | carried passengers |  | the first quarter |  |  |',
      '4.5% | carried passengers | a year earlier | the first quarter |  |  |',
    ],
  },
  {
    text: 'A $25 million grant will fund 12 new clinics across the state.',
    facts: [
      '$25 million | grant |  |  | across the state |  | forecast',
      '12 new clinics | new clinics |  |  | across the state |  | forecast',
    ],
  },
  {
    text: 'The average price of a house reached £285,000, a 3.2% increase from last year.',
    facts: [
      '£285,000 | average price of a house |  |  |  |  |',
      '3.2% | average price of a house | last year |  |  |  |',
    ],
  },
  {
    text: 'Turnout was 61.4%, compared with 58.9% in 2021.',
    facts: ['61.4% | Turnout |  |  |  |  |', '58.9% | Turnout |  | 2021 |  |  |'],
  },
  {
    text: 'More than 300 people attended the meeting. Police arrested 17 protesters.',
    facts: [
      'More than 300 people | people attended the meeting |  |  |  |  |',
      '17 protesters | arrested protesters |  |  |  |  |',
    ],
  },
  {
    text: 'Nearly half of respondents rated the service good, and 18% called it poor.',
    facts: [
      'Nearly half | rated the service good | respondents |  |  |  |',
      '18% | called it poor | respondents |  |  |  |',
    ],
  },
  {
    text: 'The stadium, with a capacity of 48,000, cost $610 million.',
    facts: ['48,000 | capacity |  |  |  |  |', '$610 million | stadium |  |  |  |  |'],
  },
  {
    text: 'Officials forecast that demand will reach 900 megawatts by 2031.',
    facts: ['900 megawatts | demand |  | by 2031 |  |  | forecast'],
  },
  {
    text: 'The hospital treated 1,250 patients and performed 310 operations in April.',
    facts: [
      '1,250 patients | treated patients |  | April |  |  |',
      '310 operations | performed operations |  | April |  |  |',
    ],
  },
  {
    text: 'Ann Lee, head of the school board, said 22 schools were closed in 2023.',
    facts: ['22 schools | schools were closed |  | 2023 |  | Ann Lee |'],
  },
  {
    text: 'If the bill passes, 1.2 million households would pay less.',
    facts: ['1.2 million households | households would pay less |  |  |  |  | hypothetical'],
  },
];
