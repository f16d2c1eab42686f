import { type Part, type Pick, percent, swapped, type Template, twoDigits } from './checks-story.ts';

const TOWNS = ['Harbour town', 'Millbrook', 'Eastfield', 'Oakley', 'Northgate'];
const one = <T>(pick: Pick, list: readonly T[]): T => list[pick(0, list.length - 1)]!;

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** Weekday of a day of November 2025; the 1st was a Saturday. */
const weekday = (day: number): string => DAYS[(day + 5) % 7]!;

export const EN: Template = {
  lead: (pick) => {
    const town = one(pick, TOWNS);
    const [east, west, middle] = [twoDigits(pick), twoDigits(pick), pick(11, 19)];
    const sum = east + west + middle;
    const list = one(pick, [
      `made up of ${east} houses in the east, ${west} houses in the west and ${middle} houses in the centre`,
      `with ${east} in the east, ${west} in the west and ${middle} in the centre, and no others`,
    ]);
    const part: Part = {
      text: `${town} repaired ${sum} council houses this year, ${list}, the council said on Friday. Tenants have new roofs and better windows.`,
      plants: {
        'digits of a part swapped': [
          `${west} ${list.startsWith('made') ? 'houses ' : ''}in the west`,
          `${swapped(west)} ${list.startsWith('made') ? 'houses ' : ''}in the west`,
        ],
        'total wrong': [`repaired ${sum} council`, `repaired ${sum + 10} council`],
        'headline against body': [`${sum} council`, `${sum + 30} council`],
      },
    };
    return { title: `${town} repairs ${sum} council houses`, part };
  },
  parts: [
    (pick) => {
      const asked = pick(400, 900);
      const yes = pick(210, 380);
      const share = percent(yes, asked);
      return {
        text: `An outside firm went from door to door. Of the ${asked} residents asked, ${yes} were content with the work, or ${share}%. Many older people said that the stairs were brighter.`,
        plants: { 'share off': [`or ${share}%`, `or ${(Number(share) + 9).toFixed(1)}%`] },
      };
    },
    (pick) => {
      const old = pick(300, 600);
      const now = old + pick(60, 200);
      const growth = percent(now - old, old);
      return {
        text: `Requests at the service desk rose from ${old} last year to ${now} this year, up ${growth}%. More and more people book online, the head of the desk said.`,
        plants: {
          'change off': [`up ${growth}%`, `up ${(Number(growth) + 8).toFixed(1)}%`],
          'verb against the numbers': ['rose from', 'fell from'],
        },
      };
    },
    (pick) => {
      const before = pick(41, 60);
      const after = before + pick(8, 25);
      return {
        text: `Recycling is doing better. The share of homes that sort their waste rose from ${before}% to ${after}%, up ${after - before} percentage points, according to the works office.`,
        plants: { 'points called percent': [`up ${after - before} percentage points`, `up ${after - before}%`] },
      };
    },
    (pick) => {
      const day = pick(3, 28);
      return {
        text: `Residents will meet on ${weekday(day)}, November ${day}, 2025, to talk about the next stage in the old town hall.`,
        plants: { 'weekday off': [weekday(day), weekday(day + 2)] },
      };
    },
    (pick) => {
      const day = pick(11, 19);
      return {
        text: `The second list of houses was open for objections until September ${day}, 2025; nobody raised any.`,
        plants: { 'day that does not exist': [`September ${day}`, 'September 31'] },
      };
    },
    (pick) => {
      const all = pick(120, 260);
      const women = pick(40, 90);
      return {
        text: `Training has begun as well. Of the ${all} trainees, ${women} are women. Teachers of the technical college give the lessons.`,
        plants: { 'part larger than the whole': [`${women} are women`, `${all + 25} are women`] },
      };
    },
    (pick) => {
      const low = pick(20, 35);
      const high = low + pick(10, 25);
      return {
        text: `The council announced three measures: fee waivers, longer hours and home visits. Evening classes take between ${low} and ${high} people each.`,
        plants: {
          'announced count of items off': ['three measures', 'four measures'],
          'range reversed': [`between ${low} and ${high} people`, `between ${high} and ${low} people`],
        },
      };
    },
    (pick) => {
      const rate = pick(91, 99);
      return {
        text: `Complaints must be answered on the day they come in. In the third quarter the success rate of mediation was ${rate}%, among the best in the county.`,
        plants: { 'rate over 100 %': [`was ${rate}%`, `was 1${rate}%`] },
      };
    },
    (pick) => {
      const homes = pick(3, 9) * 100;
      const each = pick(4, 9) * 100;
      const total = (homes * each).toLocaleString('en-US');
      return {
        text: `Heating grants were paid last month: ${homes} households shared $${total}, or $${each} each.`,
        plants: { 'per head off': [`or $${each} each`, `or $${each + 300} each`] },
      };
    },
    (pick) => {
      const money = `${pick(2, 8)}.${pick(1, 9)}`;
      return {
        text: `The sewage plant will cost $${money} billion in all. Its head, Carl Moss, said that the sewage plant, at a cost of $${money} billion, would make the river cleaner.`,
        plants: { 'tenfold or more, restated': [`cost of $${money} billion`, `cost of $${money} million`] },
      };
    },
    (pick) => {
      const length = pick(3, 9);
      return {
        text: `A new path along the river is ${length} km (${length},000 metres) long, with shelters and drinking water on the way.`,
        plants: { 'conversion off': [`(${length},000 metres)`, `(${length}00 metres)`] },
      };
    },
    (pick) => {
      const [first, second] = [pick(210, 480), pick(210, 480)];
      return {
        text: `Mediators settled ${first} cases in the first half of last year and ${second} cases in the second half, ${first + second} for the year. Most of them are retired teachers.`,
        plants: {
          'halves do not make the year': [`${first + second} for the year`, `${first + second + 40} for the year`],
        },
      };
    },
    (pick) => {
      const old = pick(300, 500);
      const more = pick(40, 150);
      return {
        text: `The library bought ${old + more} books, ${more} more than last year's ${old}, many of them picture books that children had asked for.`,
        plants: { 'difference off': [`${more} more`, `${more + 20} more`] },
      };
    },
    (pick) => {
      const [yes, no] = [pick(51, 65), pick(15, 30)];
      const rest = 100 - yes - no;
      return {
        text: `Asked about lifts, ${yes}% of the residents were for, ${no}% against and ${rest}% abstained. Most of those against live on the ground floor.`,
        plants: { 'shares of a poll off': [`${rest}% abstained`, `${rest + 12}% abstained`] },
      };
    },
    (pick) => {
      const born = pick(1948, 1966);
      return {
        text: `Mary Lowe, born in ${born} and now aged ${2025 - born}, has taught paper cutting since she retired. "I am glad when someone comes," she said.`,
        plants: { 'age against year of birth': [`aged ${2025 - born}`, `aged ${2025 - born + 10}`] },
      };
    },
    (pick) => ({
      text: `The shelter near Route 66 has served more than ${pick(2, 9)},000 riders since it opened. It has a kitchen, a fridge and lockers; call 555-0${pick(100, 199)} for details.`,
      plants: {},
    }),
    (pick) => ({
      text: `By 2030 ${one(pick, TOWNS)} aims to open ${pick(12, 30)} pocket parks with more than ${pick(20, 60)} hectares of green, within a walk of about ${pick(5, 10)} minutes of every home.`,
      plants: {},
    }),
  ],
};
