/** Long articles whose arithmetic holds, dense with figures: nothing in them may be called wrong or doubtful. */
export const CLEAN_PRESS_EN: readonly { readonly title: string; readonly text: string; readonly issueDate: string }[] =
  [
    {
      title: 'Harbour traffic recovers as exports climb 9%',
      issueDate: '2025-10-16',
      text: `The port of Kelby handled 4.62 million tonnes of cargo in the third quarter, 9.2% more than in the same period last year, the harbour authority said on Wednesday. It was the best quarter since 2019, when 4.7 million tonnes passed through.

Exports made up 2.87 million tonnes of the total, or 62%, and imports 1.75 million tonnes. In the first nine months the port moved 13.1 million tonnes, up from 12.2 million a year earlier, a rise of about 7%. It expects to reach 17.5 million tonnes for the year.

Container traffic grew faster. The port's two terminals lifted 312,000 boxes between July and September, against 271,000 a year ago. That is an increase of 41,000, or 15.1%. Average waiting time for a berth fell from 31 hours to 22, nine hours less than a year before.

The authority employs 1,420 people, including 310 pilots and tug crew. It hired 85 workers this year, while 52 retired. Nearly a quarter of the staff are women, up from 19% five years ago. Salaries rose 3.5% in April.

Two new cranes, each costing $11.4 million, arrived in June, and a third is due next spring. Together with dredging, which cost $38 million, and a $9 million rail siding, the programme comes to about $81 million. The state pays 40% of it; the rest is borrowed at 4.2% over 15 years.

Not everything went well. Oil shipments slipped 4% to 610,000 tonnes. Three vessels were held for safety defects, compared with five in the same quarter of 2024, and one crew member was hurt. Complaints about noise from residents of the old town rose to 47 from 38.

"We are where we hoped to be in 2027," said the port's director, Anna Hedges, 54, who took over in 2022. "But we had 11 storm days last winter, four more than usual, and every storm day costs us $300,000."

The authority will publish its annual report on March 12. Its board has nine members, six of them appointed by the state and three elected by the city council.`,
    },
    {
      title: 'Two-thirds of schools now serve free lunches',
      issueDate: '2025-09-10',
      text: `Some 214 of the county's 320 state schools, or 66.9%, now offer free lunches to every pupil, according to figures released on Tuesday. A year ago the number was 168, and in 2022 it was only 97.

About 88,000 children ate a free meal on an average school day in May, out of 131,000 enrolled in the county. In primary schools the share was 74%; in secondary schools it was 55%. Each meal costs the county $3.85, of which $2.10 is for food.

The programme cost $51.2 million last year. The federal government paid $30.7 million of that, or 60%, the state $12.8 million and the county $7.7 million. This year's budget is $58.9 million, an increase of 15%.

Teachers say the meals have had an effect. Absence fell from 6.8% in 2023 to 5.9% last year, a drop of 0.9 points, and in the 46 schools that joined last autumn it fell by 1.4 points. Test scores in mathematics rose by three points, from 241 to 244, though scores rose elsewhere too.

In a survey of 1,850 parents, 81% said they were satisfied with the food, 12% were neutral and 7% were dissatisfied. Asked what they would change, 44% wanted more fruit, 39% wanted less sugar and 27% wanted longer breaks; parents could give more than one answer.

At Millbrook Elementary, where 412 of 530 pupils take the meal, cook Rosa Delgado starts work at 5:30 a.m. She and her four assistants make 90 litres of soup and bake 450 rolls. "On pizza day we do close to 500 plates," she said.

Waste is a problem. The county weighed leftovers at 20 schools for two weeks in March and found that 18% of the food was thrown away, compared with 23% in a similar test in 2021. It wants to bring the figure below 15% by 2027.

A further 31 schools will join in January, bringing the number to 245. The remaining 75, most of them in richer districts, have not applied.`,
    },
    {
      title: 'City budget: $1.24 billion, and a smaller gap',
      issueDate: '2025-06-20',
      text: `The city council on Thursday approved a budget of $1.24 billion for the year that starts on July 1, after a debate of nearly six hours. The vote was 11 to 4. Last year's budget was $1.19 billion, so spending will grow by about 4.2%.

Revenue is put at $1.215 billion, leaving a gap of $25 million, which will be covered from reserves. A year ago the gap was $41 million. Reserves stood at $162 million at the end of May, or 13.6% of spending, above the council's floor of 10%.

Property tax remains the largest source, bringing in $520 million, or 42.8% of revenue. Sales tax is expected to yield $310 million, grants $205 million and fees $118 million; other sources make up the remaining $62 million. The property tax rate is unchanged at 0.84%. The owner of a home worth $350,000 will pay $2,940 a year.

The police will receive $268 million, up 3%, and the fire service $141 million, up 5.2%. Parks get $48 million, 8% less than last year. Libraries, whose budget rose to $33 million from $30 million, will open on Sundays for the first time since 2011.

The city employs 6,870 people and has 412 vacancies. The budget adds 95 posts, including 40 police officers and 22 firefighters, and cuts 31 in administration. Average pay will rise 3.5% in two steps, 2% in July and the rest in January.

Roads are the sore point. Of the city's 1,960 miles of road, 540 miles, or 27.6%, are rated poor. Repairing a mile costs about $410,000. The $56 million set aside will pay for some 135 miles, the mayor's office said; that is 20 miles more than last year.

Residents had their say. Of the 73 people who spoke at the hearings, 45 asked for more money for roads or transit and 18 opposed cuts in the parks; ten spoke of other things. More than 3,200 people answered an online poll.

The council will review the figures in November. "Nobody got everything," said its president, David Kim, who has served four terms.`,
    },
    {
      title: 'Storm season leaves 41 dead across the islands',
      issueDate: '2025-11-25',
      text: `Forty-one people died and 236 were injured in this year's storm season, which ended on November 20, the disaster agency said. It was the deadliest season since 2013, when 58 died. Last year 12 people lost their lives.

Nine storms made landfall, three more than the average of the past 30 years. The strongest, in mid-September, brought winds of 215 kilometres an hour and killed 27 people, 19 of them on the island of Sorrel. Rainfall there reached 640 millimetres in two days, about a third of what the island gets in a year.

The storms destroyed 2,310 homes and damaged about 14,800. Some 61,000 people, nearly 8% of the population, spent at least one night in a shelter. By November 20 about 4,700 were still there. Of the 186 shelters opened during the season, 22 remain in use.

Damage is put at $470 million, or 3.1% of the islands' economic output. Farms lost $128 million, mostly bananas and sugar; roads and bridges account for $95 million, housing for $160 million and the power grid for $52 million. Insurance covers less than a quarter of the total.

Power was restored to 90% of customers within 12 days and to all of them within 33. The grid operator replaced 3,900 poles, 420 transformers and 310 kilometres of line, with help from 260 foreign technicians. The airport was closed for eight days and 164 flights were cancelled.

Aid has come in from abroad. Nineteen countries have pledged $85 million, of which $49 million has arrived. The largest gift, $20 million, will rebuild four schools and a hospital with 120 beds. Volunteers have handed out 1.1 million litres of water and more than 300,000 meals.

The warning system worked better than in the past. Alerts went out 36 hours before the September storm, twice as early as in 2013, and 83% of people in the danger zone said they had received one. Only 54% said they had left their homes.

The government wants to double the number of warning sirens, now 140, by 2028.`,
    },
    {
      title: 'Rail operator carries record 18.3 million passengers',
      issueDate: '2025-02-12',
      text: `Northern Rail carried 18.3 million passengers in 2024, a record, and 1.4 million more than in 2023. The increase of 8.3% was the largest in a decade, the company said as it reported its annual results.

Revenue rose 11% to $742 million, from $668 million, and the company made a profit of $36 million after a loss of $12 million the year before. Ticket sales brought in $489 million, freight $171 million and other business, such as shops and parking, $82 million.

Punctuality improved. Some 91.4% of trains arrived within five minutes of schedule, up from 88.9%; the target is 93%. Cancellations fell to 1.6% of services from 2.3%. The company paid $4.1 million in compensation to 212,000 passengers, or about $19 each.

The line between Marlow and the coast, which opened in March 2023 at a cost of $1.1 billion, carried 2.9 million people in its first full year, against a forecast of 2.5 million. The trip of 148 kilometres takes 62 minutes, 40 minutes less than by the old route. A return ticket costs $38, or $26 off-peak.

The company has 312 trains, of which 187 are electric, 104 diesel and 21 hybrid. Their average age is 17 years. It has ordered 45 new electric trains for delivery between 2026 and 2028, at a price of $540 million, or $12 million each, and will scrap 60 diesel trains.

Staff numbers grew by 240 to 7,930. Drivers, of whom there are 1,860, won a pay rise of 4.5% after three days of strikes in October, which cost the company about $7 million. Women make up 12% of drivers and 31% of all staff.

Safety figures were mixed. There were 14 accidents at level crossings, compared with 17 in 2023, but assaults on staff increased by a fifth, from 205 to 246. Four people were killed on the tracks.

For this year the company expects passenger numbers to grow by between 4% and 5%, to just over 19 million. "We are full in the mornings," said its chief executive, Paul Okafor. "At 8 a.m. we run at 104% of seats."`,
    },
    {
      title: 'Farmers plant less wheat and more beans',
      issueDate: '2025-05-22',
      text: `Farmers in the province planted 1.84 million hectares of wheat this spring, 6% less than the 1.96 million hectares they planted in 2024, a survey by the farm ministry shows. The area under beans rose by 90,000 hectares to 610,000, up 17%.

Wheat still takes 47% of the 3.9 million hectares of arable land; maize, at 1.02 million hectares, comes second with 26%. Beans and other crops share the rest.

The shift is about money. Wheat sold for an average of $212 a tonne in April, down from $247 a year before, a fall of 14%. Beans fetched $485, up 8%. With yields of 3.1 tonnes a hectare for wheat and 1.9 for beans, a hectare of wheat brings in about $657 and a hectare of beans about $920, before costs.

Fertiliser, though cheaper than in 2022, when it cost more than $800 a tonne, has risen again. It averaged $540 in the first quarter, compared with $490 in the last quarter of 2024. Fuel prices are almost unchanged at $1.12 a litre.

The survey covered 4,200 farms, 3,780 of which replied, a response rate of 90%. The margin of error is 1.5 percentage points. Just over half of the farmers said they expected a better year than last; 29% expected a worse one and the others saw no change.

Ewa Lindqvist, who farms 340 hectares near Tarn with her two sons, has cut her wheat from 220 hectares to 150. "Last year we lost 40% of the crop to hail, and insurance paid for barely half of it," she said. She has put the 70 hectares into beans, which need less nitrogen.

The weather has been kind so far. Rainfall in April was 62 millimetres, close to the 30-year mean of 60. Soil moisture is above normal in 18 of the 24 districts. If it lasts, the ministry says, the wheat harvest should come to 5.6 million to 5.8 million tonnes, against 6.1 million last year.

Exports may fall further, from 2.4 million tonnes to about 2 million, since domestic mills will take some 3.5 million tonnes.`,
    },
    {
      title: 'Clinic waiting lists shrink for third year',
      issueDate: '2025-08-14',
      text: `The number of people waiting for treatment at the region's hospitals fell to 48,600 at the end of July, 11.6% fewer than a year ago and the lowest since 2018. In July 2024 there were 55,000 on the list, and in July 2023 nearly 60,000.

Of those waiting, 31,100 need an operation and 17,500 an examination. Two in three have waited less than 18 weeks. Some 2,900 have waited more than a year, compared with 4,300 a year earlier; that group has shrunk by a third.

The region's nine hospitals carried out 9,870 operations in July, 640 more than in July last year. Hip and knee replacements rose 12% to 1,120. The average wait for a new hip is now 21 weeks, down from 29, still seven weeks longer than the national target of 14.

Money helped. The region spent an extra $27 million on the lists last year, on top of its normal budget of $1.46 billion: $15 million went to evening and weekend work, $8 million to private clinics and $4 million to new equipment. Private clinics did 3,400 of the operations last year, about 3% of the total.

Staffing is still tight. The hospitals have 2,240 doctors and 6,150 nurses, and 480 nursing posts, 7% of the total, are vacant. In 2022 one in ten was. Agency staff cost $38 million last year, $9 million less than in 2023.

Patients say they are happier. In a poll of 2,000 people treated since January, 87% rated their care as good or very good, up four points from 83% in 2024; 9% called it fair and 4% poor. Complaints fell by a quarter, from 1,240 to 930.

At St Luke's, surgeon Maria Duarte does up to eight cataract operations in a morning, each of about 15 minutes. "Five years ago we did five," she said. The unit, which has two theatres and 14 beds, treated 4,100 patients last year, more than 90% of whom went home the same day.

The region aims to bring the list under 40,000 by the end of 2026.`,
    },
    {
      title: 'Museum draws 640,000 visitors in first year',
      issueDate: '2025-03-18',
      text: `The Museum of the River welcomed 642,000 visitors in its first twelve months, well above the 450,000 that its founders had hoped for. The millionth is expected next autumn.

The building, on the site of an old grain store, has 7,800 square metres of floor space and cost $94 million, $6 million less than planned. The city gave $40 million and the state $25 million; donors provided the other $29 million, including a single gift of $10 million.

Some 58% of visitors came from the region, 31% from other parts of the country and 11% from abroad. Children under 16, who enter free, made up 22%. Adults pay $14, students and pensioners $9. Ticket income was $5.1 million, and the shop and café earned another $2.3 million.

July was the busiest month, with 81,000 visitors, and January the quietest, with 29,000. On the record day, August 10, 5,240 people came. The museum is open six days a week, so the daily average is a little over 2,000.

The collection has 12,600 objects, about 1,900 of which are on display. The star is a boat from around 1340, 19 metres long, found in 2009 under four metres of mud. It took 15 years to dry and restore. Three temporary shows drew 212,000 people, one-third of the total.

The museum has a staff of 118, 71 of them full-time, and 240 volunteers. Its running costs are $11.8 million a year. Tickets and sales cover 63% of that; the city pays $3.2 million and sponsors the rest.

Schools have taken to it. In all, 1,310 classes with 31,400 pupils have visited, an average of 24 pupils a class. A workshop in which children build a raft is booked until June.

In a survey of 3,100 visitors, 94% said they would recommend the museum. Most stayed between two and three hours. The main complaint, made by 17%, was about queues at the café, which has 90 seats. From May it will have 150.

Next year's big show, on floods, will open on April 2 and run for 20 weeks. It will cost $1.7 million, nearly twice as much as any so far.`,
    },
    {
      title: 'Poll: support for bridge toll slips to 46%',
      issueDate: '2025-10-03',
      text: `Support for a toll on the Hale Bridge has slipped to 46%, from 52% in the spring, while opposition has grown to 43%, according to a poll published on Thursday. Eleven per cent of those asked were undecided.

The poll of 1,506 adults was carried out between September 19 and 26 and has a margin of error of 2.5 points. In the city itself, 51% are in favour; in the suburbs the figure is 38%. Among people who cross the bridge daily, support stands at just 29%.

About 74,000 vehicles use the bridge on a weekday, 12% of them trucks. Under the plan a car would pay $3 and a truck $9, with a cap of $90 a month. The city expects to raise $68 million a year, of which $50 million would go to repairs and $18 million to buses.

Repairs are overdue. The bridge, opened in 1967, is 1,340 metres long and was built for 40,000 vehicles a day. Inspectors found 212 defects last year, 37 of them serious; 29 of the serious ones have been fixed. A full overhaul would take four years and cost $310 million, the engineers say, twice what was estimated in 2019.

Asked about alternatives, 64% backed higher parking fees, 55% a fuel tax and 33% a property tax; people could choose several. Only 8% wanted to close the bridge to cars.

Age matters. Of people under 35, 57% support the toll, compared with 44% of those aged 35 to 59 and 39% of those over 60. Men and women differ little: 47% of men and 45% of women are in favour.

The council votes on November 18. Of its 21 members, nine have said they will vote yes and eight no; four have not made up their minds. Eleven votes are needed. In 2021 a similar plan failed by two votes, 9 to 11, with one member absent.

"Three dollars is a cup of coffee," said council member Tom Reyes, 61. Driver Linda Park, who crosses twice a day, five days a week, sees it differently: "That is $30 a week, or about $1,400 a year."`,
    },
    {
      title: 'Chipmaker to cut 1,200 jobs after profit halves',
      issueDate: '2025-07-25',
      text: `Lumen Semiconductor will cut 1,200 jobs, about 8% of its workforce of 15,000, after profit halved in the second quarter, the company said on Thursday. Its shares fell 6.4% to $41.30.

Net profit was $118 million in the three months to June, compared with $236 million a year earlier. Revenue fell 9%, to $1.82 billion from $2.0 billion. The gross margin narrowed by 3.1 percentage points to 44.6%.

Sales to carmakers, which make up 38% of revenue, were down 15%; sales to phone makers, at 27%, fell 8%; sales of industrial chips were flat. In the first half as a whole, revenue was $3.71 billion, 5% lower than in the first half of last year.

About 700 of the jobs will go in Europe, 300 in Asia and 200 in the United States, by the end of March. The company hopes to save $210 million a year from 2027 and will book a charge of $160 million, $95 million of it this quarter.

It is the second round of cuts in two years. In 2023 Lumen cut 900 jobs, having hired more than 3,000 people in 2021 and 2022. Its research budget, $1.1 billion last year, will not be touched. Some 4,600 employees, three in ten, work in research.

Stocks of unsold chips are still high, at 131 days of sales, though down from 148 at the end of last year. The chief executive, Ingrid Moe, said that she expected them to return to the usual 100 days by mid-2026. "Orders rose in June for the first time in five quarters," she said. "They were 4% higher than in May."

The company kept its dividend at 28 cents a share. It forecasts revenue of $1.80 billion to $1.95 billion for the third quarter; analysts had expected $1.98 billion on average. Net debt rose to $2.4 billion from $2.1 billion.

Rivals have done no better. Two of the four largest makers of car chips have cut their forecasts since May, and one has closed a plant with 640 workers. Industry sales worldwide are still expected to grow by 7% this year, to about $670 billion, thanks to chips for artificial intelligence.`,
    },
  ];
