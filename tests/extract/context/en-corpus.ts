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
    facts: ['About two-thirds | support the ban | parents |  | Ohio | survey by the State University |'],
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
      '12 new clinics | fund new clinics |  |  | across the state |  | forecast',
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
    facts: ['48,000 | capacity |  |  |  |  |', '$610 million | stadium cost |  |  |  |  |'],
  },
  {
    text: 'Officials forecast that demand will reach 900 megawatts by 2031.',
    facts: ['900 megawatts | demand |  | by 2031 |  | Officials | forecast'],
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
    facts: ['22 schools | schools closed |  | 2023 |  | Ann Lee |'],
  },
  {
    text: 'If the bill passes, 1.2 million households would pay less.',
    facts: ['1.2 million households | households pay less |  |  |  |  | hypothetical'],
  },
  {
    text: 'Sales of electric cars in China climbed 27% year on year to 1.1 million units in August, the China Association of Automobile Manufacturers said.',
    facts: [
      '27% | Sales of electric cars in China |  | August | China | China Association of Automobile Manufacturers |',
      '1.1 million units | Sales of electric cars in China |  | August | China | China Association of Automobile Manufacturers |',
    ],
  },
  {
    text: 'The board approved a budget of $87 million for the fiscal year, an increase of $3 million over last year.',
    facts: ['$87 million | budget |  |  |  |  |', '$3 million | budget | last year |  |  |  |'],
  },
  {
    text: 'Some 4,300 residents were evacuated after the dam failed, officials said.',
    facts: ['Some 4,300 residents | residents evacuated |  |  |  | officials |'],
  },
  {
    text: 'The foundation has awarded 350 scholarships worth $2.1 million since 2015.',
    facts: [
      '350 scholarships | awarded scholarships |  | since 2015 |  |  |',
      '$2.1 million | awarded scholarships |  | since 2015 |  |  |',
    ],
  },
  {
    text: 'Three in five drivers admitted they had used a phone at the wheel, the survey found.',
    facts: ['Three in five | admitted they had used a phone at the wheel | drivers |  |  | survey |'],
  },
  {
    text: `The museum's collection includes 12,000 paintings and 3,500 sculptures.`,
    facts: [
      '12,000 paintings | includes paintings |  |  |  |  |',
      '3,500 sculptures | includes sculptures |  |  |  |  |',
    ],
  },
  {
    text: 'Tourism contributed 9% of GDP in 2023.',
    facts: ['9% | Tourism | GDP | 2023 |  |  |'],
  },
  {
    text: 'Profit before tax slipped 6% to £1.2bn, while revenue was flat at £9.8bn.',
    facts: [
      '6% | Profit before tax |  |  |  |  |',
      '£1.2bn | Profit before tax |  |  |  |  |',
      '£9.8bn | revenue |  |  |  |  |',
    ],
  },
  {
    text: 'Wages grew at an annual rate of 4.1%, faster than the 3.6% economists expected.',
    facts: ['4.1% | Wages |  |  |  |  |', '3.6% | Wages |  |  |  | economists | forecast'],
  },
  {
    text: 'The new line will carry 80,000 passengers a day when it opens in 2028.',
    facts: ['80,000 passengers a day | carry passengers |  | 2028 |  |  | forecast'],
  },
  {
    text: 'Heavy rain killed at least 14 people and injured 60 in Kerala, according to local police.',
    facts: [
      'at least 14 people | killed people |  |  | Kerala | local police |',
      '60 | injured |  |  | Kerala | local police |',
    ],
  },
  {
    text: 'The number of homeless children has doubled to 12,400 in five years.',
    facts: [
      'doubled | number of homeless children |  |  |  |  |',
      '12,400 | number of homeless children |  |  |  |  |',
    ],
  },
  {
    text: '"Our members lost 30% of their income," said union president Carla Diaz. "We need 500 more drivers."',
    facts: [
      '30% | members lost income | income |  |  | union president Carla Diaz |',
      '500 | need drivers |  |  |  | union president Carla Diaz |',
    ],
  },
  {
    text: `The state's 58 counties reported 2,145 new cases on Monday, down from 2,310 a week earlier.`,
    facts: [
      '58 counties | counties |  | Monday |  |  |',
      '2,145 new cases | reported new cases |  | Monday |  |  |',
      '2,310 | reported new cases |  | a week earlier |  |  |  |',
    ],
  },
  {
    text: 'Hospital admissions fell from 812 to 655 over the same period.',
    facts: ['812 | Hospital admissions |  |  |  |  |', '655 | Hospital admissions |  |  |  |  |'],
  },
  {
    text: 'The city plans to replace 9,000 lead pipes by 2029 at a cost of $45 million.',
    facts: [
      '9,000 lead pipes | replace lead pipes |  | by 2029 |  |  | target',
      '$45 million | cost |  | by 2029 |  |  | target',
    ],
  },
  {
    text: 'Only 11% of applicants were accepted, the lowest share in a decade.',
    facts: ['11% | accepted | applicants |  |  |  |'],
  },
  {
    text: 'Manufacturing jobs fell by 12,000 in July.',
    facts: ['12,000 | Manufacturing jobs |  | July |  |  |'],
  },
];
