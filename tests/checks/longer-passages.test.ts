import { expect, it } from 'vitest';
import { casesOf, describeSets } from './passage-sets.ts';
import type { FreshPassages } from './passages/fresh.ts';
import { LONGER_1_1 } from './passages/longer-1-1.ts';
import { LONGER_1_2 } from './passages/longer-1-2.ts';
import { LONGER_1_3 } from './passages/longer-1-3.ts';
import { LONGER_2_1 } from './passages/longer-2-1.ts';
import { LONGER_2_2 } from './passages/longer-2-2.ts';
import { LONGER_2_3 } from './passages/longer-2-3.ts';
import { LONGER_3_1 } from './passages/longer-3-1.ts';
import { LONGER_3_2 } from './passages/longer-3-2.ts';

const SETS: readonly FreshPassages[] = [
  { ...LONGER_1_1, ...LONGER_1_2, ...LONGER_1_3 },
  { ...LONGER_2_1, ...LONGER_2_2, ...LONGER_2_3 },
  { ...LONGER_3_1, ...LONGER_3_2 },
];

/** Passages a reader would want the rule to speak on, by how they begin, and on which it is still silent. */
const KNOWN_MISSES: readonly string[] = [
  'The choir has sung to 3 hundred 50 thousand ',
  'Attendance reached 84,000 between January an',
  'The suspect is described as 6 feet (2.1 metr',
  'A total of 150 refugees share 12 litres of w',
  '去年全院出院患者2.5万人次，其中发',
  '2026年春节期间，景区共接待了游客',
  '15年以来，该村已有46名学生考上大',
  '今年前7个月，全省新增登记志愿者31',
  'From January through May, 62 people drowned ',
  'The glacier has been retreating more slowly,',
  '法院去年受理劳动争议案620件，数量',
];

describeSets('passages of several sentences', SETS, KNOWN_MISSES);

it('few passages of several sentences are missed', () => {
  expect(KNOWN_MISSES.length / casesOf(SETS, 'fire').length).toBeLessThan(0.05);
});
