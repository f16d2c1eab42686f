/**
 * English news paragraphs made up for measuring, every figure labelled (`extract-gold.ts` says how), printed on
 * 20 October 2025. Names that hold digits stand between them unlabelled. Written without trying the engine on them.
 */
export const EN: readonly string[] = [
  'The ferry company carried {1.28 million|count|1280000} passengers in {September|date|2025-09}, up {7.4%|percent|7.4|%} from a year earlier, and earned {£6.3m|money|6300000|£}. It runs {14|count|14} boats on {nine|count|9} routes, and {nearly two-thirds|ratio|0.6667||nearly} of tickets are sold online.',
  'Residents voted {412|count|412} to {365|count|365} in favour of the plan on {October 14, 2025|date|2025-10-14}. {About 38 percent|percent|38|%|about} of those registered took part, the {second|ordinal|2}-lowest share in {12 years|duration|12|years}.',
  'The tunnel will be {3.8 km|measure|3.8|km} long and cost {more than $2.4 billion|money|2400000000|$|over}. Work began in {March 2022|date|2022-03} and should last {five years|duration|5|years}. {At least 640|count|640||atLeast} workers are on the site, near Route 66.',
  'In a poll of {1,052|count|1052} adults, {54%|percent|54|%} backed the ban, {29 percent|percent|29|%} were against and {one in six|ratio|0.1667} did not know. The margin of error is {3 percentage points|change|3|percentage points}.',
  'The storm dumped {18 centimetres|measure|18|centimetres} of snow, and temperatures fell to {-12 degrees Celsius|measure|-12|degrees Celsius}. {Some 23,000|count|23000||about} homes lost power; {two|count|2} people died and {seventeen|count|17} were hurt.',
  'Ann Petrov, {47|measure|47|years}, has run the bakery since {2009|date|2009}. She employs {a dozen|count|12} people and sells {up to 900|count|900||atMost} loaves a day, at {$4.50|money|4.5|$} each. Rent has {doubled|change|2} to {$3,200|money|3200|$} a month.',
  'The fund has paid {€1.1bn|money|1100000000|€} to {84|count|84} towns since {January 2023|date|2023-01}; {three-quarters|ratio|0.75} of it went to flood defences. A further {€250 million to €300 million|money|250000000..300000000|€} is planned for {2026|date|2026}.',
  'Enrolment at the college fell by {6.2%|percent|6.2|%} to {3,417|count|3417} students this autumn, {fewer than 200|count|200||under} of them from abroad. The budget for {2025|date|2025} is {$48.9 million|money|48900000|$}, of which {a third|ratio|0.3333} is spent on salaries.',
  'The team won {3-1|score|3-1} on {Saturday|?date|2025-10-18} before a crowd of {31,540|count|31540}. It was their {fourth|?ordinal|4} win in a row, and they are {11 points|count|11|points} clear of the team in {third|ordinal|3} place.',
  'Farmers planted {2,600 acres|measure|2600|acres} of barley, {400|change|400} more than {last year|?date|2024}. Yields averaged {6.4 tonnes|rate|6.4|tonnes} a hectare, and prices rose {between 5 and 8 percent|percent|5..8|%}. The G20 summit may lift tariffs.',
  'The hospital treated {hundreds|count|200..999} of patients with COVID-19 in the {first quarter of 2025|date|2025-01..2025-03}. Waiting times grew from {11 weeks|duration|11|weeks} to {14 weeks|duration|14|weeks}, and {one in five|ratio|0.2} nursing posts is vacant.',
  'Exports rose to {$17.6bn|money|17600000000|$} in the {second half of 2024|date|2024-07..2024-12}, {12.5 per cent|percent|12.5|%} above the same period of {2023|date|2023}.',
  'Police seized {more than half a tonne|measure|0.5|tonne|over} of cocaine worth {an estimated $40m|money|40000000|$|about} from a Boeing 737. {Four|count|4} men aged between {24 and 39|measure|24..39|years} will appear in court on {24 October|date|2025-10-24}.',
  'The library lends {twenty-four|count|24} e-readers for {two weeks|duration|2|weeks} at a time. {Almost 90%|percent|90|%|nearly} come back undamaged, and the {10,000th|?ordinal|10000} loan was made on {June 3|date|2025-06-03}.',
  'The council owns {1,700|count|1700} flats, {three times|ratio|3|times} as many as in {1998|date|1998}. {Roughly 40|count|40||about} are empty. Repairs cost {£2,150|money|2150|£} a flat and take {six to nine months|duration|6..9|months}.',
];
