/** A fourth lot, written after the rules had been mended for the first three. */
export const CLEAN_PRESS_EN_4: readonly {
  readonly title: string;
  readonly text: string;
  readonly issueDate: string;
}[] = [
  {
    title: 'Courts clear more cases than they take in',
    issueDate: '2025-01-22',
    text: `The state's courts took in 863,000 cases last year, 4.6% fewer than in 2023, and closed 827,000, the chief justice told lawmakers on Tuesday. The clearance rate was 95.8%, up 0.7 points.

They sentenced 52,000 people in 41,000 criminal cases. Seventeen defendants were acquitted. Fraud by phone and online accounted for 2,140 cases and $130 million, of which $29 million was recovered.

Labour disputes numbered 23,000; 18,000 workers won back $50 million in wages, or about $2,800 each. Divorce cases fell by some 3,100 to 49,000, and in 38.2% of them the couple made up or dropped the case.

Mediators settled 315,000 disputes before they came to trial, 72.6% of those they dealt with. It took them 19 days on average, about a third of the time of a trial. There are 6,820 mediators, so each settled 46 cases. Two-thirds of cases (67%) were filed online, 18 points more than in 2022.

The courts have 4,930 judges. Women make up 41.9% of them, and 26.4% are under 35. A judge closed 168 cases on average; one in a busy district closed 712.

Bailiffs collected $5.8 billion, 7.4% more than the year before. Some 89,000 debtors were put on the public list and barred from buying plane tickets; 37,000 then paid up, 4,000 more than in 2023.

The chief justice named five aims for 2025. One is that at least 90% of first judgments should be accepted without appeal.`,
  },
  {
    title: 'Heaviest rain of the season drives 47,000 from homes',
    issueDate: '2025-07-09',
    text: `The heaviest rain of the season ended on Tuesday after three and a half days in which an average of 126 millimetres fell on the province, and as much as 487 millimetres on the town of Stonebridge. In the worst hour, early on Sunday, 89 millimetres fell there.

Eleven rivers rose above the warning level at 16 gauges, by between 0.15 and 2.38 metres. The Clear River crested at 58.62 metres on Monday, 1.62 metres above the mark and the highest since 2016. By Tuesday evening three gauges were still above it. Nine of the 28 large reservoirs and 41 of the 126 medium-sized ones are too full.

About 196,000 people in 34 counties were affected and 47,000 had to leave their homes. The rain brought down 126 houses and damaged 480 badly. It flooded 18,300 hectares of crops, 1,260 of which are lost. Damage is put at $103 million. A storm in July last year affected 263,000 people and cost $156 million.

Rescue teams, 32,000 strong, dealt with 97 breaches and slides, only two of them serious. The province has sent 1,500 tents, 4,000 beds and 6,000 emergency kits, and $7 million in cash.

Fourteen trains were cancelled on Sunday; nine ran again on Monday and all of them on Tuesday. Of 18 roads that were cut, 15 have reopened and the remaining three should follow by Thursday. At the peak 214,000 homes had no power. Supply is back for 97% of them, leaving about 6,000 in the dark.

More rain is due from Thursday to Saturday: 40 to 70 millimetres, and up to 120 in places.`,
  },
  {
    title: 'Small stages, big business',
    issueDate: '2025-12-03',
    text: `At half past seven on a Friday all 118 seats of a small theatre in the south of the city are taken. Tickets cost between $11 and $39. From January to November the theatre put on 326 shows and sold 34,000 tickets, filling 88% of its seats and taking $654,000, or about $19 a ticket.

The city has 64 such theatres, more than three times the 19 it had five years ago. Last year they gave 12,700 performances, 61% of all professional shows, to 1.18 million people. Audiences grew 19% and takings 23%, to $22.8 million. Twenty-seven of the theatres have fewer than 100 seats, 31 have 100 to 300 and six have more than 300.

In a survey of 5,120 theatregoers, 68% were women and 32% men; 57.5% were aged 18 to 30, 31.2% were 31 to 45 and 11.3% were younger or older. They see 4.6 plays a year on average, 1.2 more than in 2022. Asked why they chose a play, 63% named the subject, 52% the actors and 34% friends; several answers were possible.

It is hard to make money. The theatre pays $6,300 a month in rent, $25,200 in wages and about $8,400 for everything else, nearly $40,000 in all. Last year it took $603,000 at the door and $50,000 at the bar and, after the companies had their share, was left with $31,000. "We lost $56,000 in the first year and $15,000 in the second," says the manager, Xu, 34.

The city pays between $140 and $420 for each performance. In the first nine months it gave 52 theatres $2 million. Seven new plays won prizes worth $266,000 in all, the largest of $70,000.

By 2028 the city hopes to have 100 small theatres and more than 20,000 performances a year.`,
  },
];
