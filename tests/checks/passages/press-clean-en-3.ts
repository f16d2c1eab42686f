/** A third lot, written after the rules had been mended for the first two. */
export const CLEAN_PRESS_EN_3: readonly {
  readonly title: string;
  readonly text: string;
  readonly issueDate: string;
}[] = [
  {
    title: 'A third more space to play',
    issueDate: '2025-08-08',
    text: `The city now has 28,600 sports grounds with a total area of 16.84 million square metres, or 3.12 square metres a head, the sports bureau said on Friday. At the end of 2020 the figure was 2.35, so it has grown by nearly a third.

Basketball courts, of which there are 6,940, make up 24.3% of the grounds, and table tennis sites, 5,210 in all, 18.2%. There are 8,870 fitness trails. Football pitches have gone up from 312 in 2020 to 548, an increase of 236; 96 of them are full-sized. Paths for walking and running measure 1,270 kilometres, 140 more than a year ago.

Some 41.8% of residents exercise regularly, up 1.3 percentage points. Among those aged 6 to 19 it is 58.6%, among those of working age 37.2% and among those over 60 it is 43.5%. Men, at 42.6%, are slightly ahead of women, at 40.9%.

Schools have helped. Of the 866 primary and secondary schools, 612, or 70.7%, open their grounds to the public after hours, and more than 2.3 million visits were counted in the first half of the year. At one school in the east, up to 400 people turn up on a summer evening.

There were 486 events in the first seven months, 12.8% more than a year earlier, with 624,000 participants, 21.3% more. Village basketball alone accounted for 118 games and drew 260,000 spectators.

Over the next three years the city will spend $176 million on 28 parks and 310 pitches. By the end of 2027 it wants at least 3.5 square metres for everyone.`,
  },
  {
    title: 'What became of the fishermen',
    issueDate: '2025-06-12',
    text: `Qin, 49, gave up his boat on June 28, 2020. It was 11.6 metres long, he had 47 nets, and he got $25,800 for the lot.

The county then had 1,126 fishing boats and 2,384 fishermen in five townships along the river. By the end of 2020, when the ten-year ban took effect, all 1,126 boats had been scrapped. The owners were paid $26.3 million, an average of about $23,400 a boat. Of the fishermen, 1,738, or 72.9%, were of working age.

Where are they now? According to the labour office, 682 of the 1,738 have left to work elsewhere, 597 have jobs in the county, 241 have started a business and 86 are river wardens. The other 132 are ill or look after relatives. In other words, more than nine in ten have work.

Qin farms crayfish on 20 hectares with two friends. They lost $12,700 in the first year, broke even in the second and made $29,600 in the third. Last year they harvested nearly three tonnes a hectare, and prices were good.

The river has changed more. Twice a year the county counts fish; it found 58 species in 2024, compared with 31 in 2019, and 2.4 times as many fish per net. Porpoises were seen 26 times last year, once in a group of seven. In 2019 they were seen five times.

Huang, a warden of 33, has 14 kilometres of river to watch, twice a day, for $450 a month. The county caught 17 poachers in the first five months of this year, eight fewer than in the same months of 2024, and took away 63 nets.

The ban runs until the end of 2030. Meanwhile nine guest houses with 214 beds have opened. Over the five-day holiday in May they and the boatmen had 13,000 guests, who spent $409,000, or about $31 each.`,
  },
  {
    title: 'More jobs on offer, but a crowd for each',
    issueDate: '2025-10-22',
    text: `Some 23,000 people came to the province's autumn job fair on Tuesday, where 316 companies had 8,740 jobs on offer. That is 2.6 applicants for every job. A year ago there were 7,280 jobs.

Factories offered most, 3,320 jobs, or 38%, followed by software firms with 1,570, or 18%. Schools and hospitals had 1,480 between them; the remaining 2,370 were in finance, transport, tourism and so on. Of the jobs, 43.5% pay between $840 and $1,120 a month, 31.2% pay more and 25.3% pay less.

An estimated 628,000 students will graduate next summer, 26,000 more than this year, a rise of 4.3%. Of this year's graduates, 91.7% had found a place by October 15, 0.4 points fewer than at the same time last year.

"I sent out more than 60 applications, had nine interviews and got two offers," said Lin, who studied engineering. Asked what mattered most in a job, 36.8% of 1,500 graduates chose stability, 33.1% pay and 22.4% prospects; 7.7% named something else.

Employers are busy, too. A battery maker with 240 jobs to fill received 11,000 applications in three days. Seven people spent a week sorting them and invited about 900, fewer than one in ten. Of the 180 people it hired last year, 152 are still there, so 15.6% have left.

More than 1,200 fairs will be held in the province this autumn, with some 450,000 jobs. Three big ones follow in November, on the 1st, the 15th and the 29th.`,
  },
];
