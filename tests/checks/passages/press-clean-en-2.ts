/** More of them, written after the rules had been mended for the first ten. */
export const CLEAN_PRESS_EN_2: readonly {
  readonly title: string;
  readonly text: string;
  readonly issueDate: string;
}[] = [
  {
    title: 'More than 2,000 lifts fitted to old blocks',
    issueDate: '2025-11-12',
    text: `The city has fitted 2,036 lifts to old apartment blocks since 2018, including 462 in the first ten months of this year, the housing bureau said. That is 92.4% of this year's target of 500. Another 117 are being built.

Only 38 were fitted in the first year. The pace has picked up since: 246 in 2021, 298 in 2022, 355 in 2023 and 421 in 2024, or 1,320 in four years. Last year's figure was more than eleven times that of 2018.

Two districts, Central with 658 and Shawan with 531, have 58% of the lifts. The other 847 are spread over five districts. Some 9,600 stairwells qualify, so just over one in five has a lift so far.

A lift for a six-storey block costs about $73,000. The city pays $28,000 of this; residents share the rest, and those higher up pay more. At 3 Chunhui Lane, 12 families paid $47,000 between them. The ground floor paid nothing, while each family on the sixth floor paid $7,300. Chen Yu, 71, who lives on the fifth, paid $6,000. "I used to go down once a day at most. Now I go three or four times."

The city has paid out $11.9 million in grants this year, $1.8 million more than in the same period of 2024. From January 1 the grant will fall by a tenth, to no more than $25,200 a lift.

Running a lift costs about $840 a year. In a survey of 1,120 households, 87.5% said they would pay on time, 9.6% said it depended and 2.9% refused. There were 134 complaints in the ten months, 61 of them about noise and 45 about money; the remaining 28 were about other matters.

The bureau plans to fit about 550 next year and wants the total to reach 3,200 by the end of 2027.`,
  },
  {
    title: 'Fruit imports up by almost a third',
    issueDate: '2025-11-18',
    text: `The province imported 468,000 tonnes of fruit in the first ten months of the year, 31.5% more than a year earlier, customs figures show. The value rose 24.7% to $957 million, as prices slipped.

Three-quarters of the fruit, 354,000 tonnes, came from South-East Asia. Chile supplied 62,000 tonnes, or 13.2%, and other countries 52,000 tonnes. Imports of durian from Thailand grew 42% to 119,000 tonnes; those from Vietnam more than doubled, to 83,000 tonnes from 39,500.

The average price of durian was $4.57 a kilogram, 15% below last year's $5.38. Cherries, at $5.82 a kilogram, were 3.2% dearer. At Yongxing market in the capital, a trader named Zheng sells 40 to 50 boxes of durian a day, and twice as many at weekends.

Fruit now clears the border faster: 2.3 hours on average at Friendship Gate, compared with five hours three years ago. The crossing has six lanes for fruit, open round the clock. On the busiest day 680 lorries passed, nearly 30% more than usual. Customs took 4,270 samples, of which 67, or 1.6%, failed.

Some 342 companies imported fruit this year, 58 more than a year ago. Private firms accounted for 87.4% of the value. One of them, in Pingzhou, has brought in 31,000 tonnes, about 6.6% of the province's total, and has raised its staff from 86 to 120. It expects sales of $70 million this year.

The busy season is still to come. November, December and January usually make up about 30% of a year's imports. In the last two months of 2024 the province imported 94,000 tonnes.`,
  },
  {
    title: 'The lunch accounts of a mountain school',
    issueDate: '2025-09-26',
    text: `At 6:20 a.m. the lights go on in the kitchen of Stonegate School. Four cooks have breakfast to make for 213 pupils and 19 teachers. The school is 1,380 metres up, 47 kilometres from the county town, and 146 of the pupils board.

Headmaster Wei Zhigang opens his book. The state gives $0.70 a day for each pupil, which comes to $29,820 for 213 pupils over 200 days. The county adds $0.42 a day for each boarder, or about $12,300. Together that is a little over $42,000.

"From September 1 to 25 we cooked on 19 days and spent $3,320, an average of $175 a day," he says. Meat, eggs and milk took 45% of it; rice, flour and oil cost $730, vegetables $690 and everything else about $400. The school's own plot, less than half an acre, has given 1,700 kilograms of cabbages and radishes this year.

The meals have changed the children. In 2012, 21.3% of pupils aged 6 to 12 in the township were anaemic; last year 6.8% were, a drop of 14.5 points. Over the same period the average height of 12-year-old boys rose from 138.2 to 147.6 centimetres, a gain of 9.4. The county has 164 schools in the scheme, with 38,700 pupils.

There are worries, too. The school has 18 fewer pupils than last year; five years ago it had 320. If that goes on, Mr Wei reckons, there will be fewer than 150 in five or six years. "The cooks have to be paid all the same." Each of the four earns $364 a month, so their wages come to $17,472 a year.

At 11:50 the first children come in. There are three dishes and a soup: eggs with tomatoes, chicken, beans and seaweed soup. Mei, who is eight, eats two bowls of rice. She likes Wednesdays best, because on Wednesdays there is milk.`,
  },
  {
    title: 'Eight in ten listed firms make a profit',
    issueDate: '2025-11-03',
    text: `All 46 listed companies in the city had reported their results by October 31. Together they took $26.2 billion in the first nine months, 4.6% more than a year earlier, but net profit fell 2.9% to $1.66 billion. Thirty-seven of them, or 80.4%, made a profit; nine made a loss, two more than last year.

Three companies earned more than $140 million each: Haichuan, with $344 million, Nanling, with $241 million, and East Lake Bank, with $221 million. Their combined profit of $806 million was 48.6% of the total. The fastest grower was Xinda, a chipmaker, whose profit rose to $22.1 million from $5.9 million, nearly four times as much. Profit at Jinsui, a pig farmer, fell 137%, from $26.6 million to a loss of $9.8 million.

The companies spent $972 million on research, up 9.8%. That is 3.7% of revenue, 0.2 points more than last year. Six of them spent more than 10%, compared with four a year ago.

In the third quarter alone revenue was $9.0 billion, 1.2% more than in the second, and profit was $533 million, down 6.4%. Profit rose at 21 companies from the previous quarter and fell at 25.

The 15 engineering firms earned $738 million, an increase of 6.1%; eight drug makers earned $391 million, 4.3% less than a year ago; and five food companies earned $137 million, up 1.7%. The other 18 are in chemicals, finance, software and so on.

The companies employ 236,000 people, 2,100 fewer than in January. Their average debt was 54.2% of assets, up 0.6 points since the start of the year.

Of the 46 shares, 31 have risen this year and 15 have fallen; the average gain is 12.4%. Haichuan is worth most, at $8.57 billion, which is $1.04 billion, or 13.8%, more than at the start of the year.`,
  },
  {
    title: 'Union and airline agree on 11% over three years',
    issueDate: '2025-06-06',
    text: `Cabin crews at Skyway will get 11% more pay over three years under a deal reached on Thursday, the airline and the union said. Pay rises by 5% this July, 3.5% in July 2026 and 2.1% in July 2027.

The deal covers 4,300 flight attendants, about a third of the airline's staff of 12,900. They had asked for 15%; the company had offered 8%. It will cost Skyway some $62 million over the three years, $14 million of it in the first.

Two one-day strikes in April and a three-day strike in May led to the cancellation of 1,260 flights and kept 171,000 passengers on the ground. The strikes cost $38 million. In a ballot in March, 91% of the members who voted had backed them; turnout was 78%.

Starting pay goes up from $31,000 to $32,550 next month. After ten years a flight attendant now earns $48,400. The airline will hire 260 more, and the minimum rest between long flights will be 14 hours instead of 12.

Skyway carried 22.4 million passengers last year, 6% more than in 2023, and filled 84.6% of its seats, up from 83.1%. Its revenue rose 7.4% to $4.35 billion, but profit fell by nearly a fifth, from $212 million to $171 million, as fuel and repairs cost more. It flies 96 aircraft, 22 of them wide-bodied, to 74 cities in 31 countries.

Passengers will pay a little more. Fares go up by 2% on average in August, adding about $4 to a ticket of $200. "It's a fair deal," said Lena Brandt, 38, who has flown for 14 years and heads the union. Members will vote on it from June 16 to 27; a simple majority is enough.

The airline still has to come to terms with its 1,150 pilots, whose contract runs out on September 30. They want 9% over two years.`,
  },
];
