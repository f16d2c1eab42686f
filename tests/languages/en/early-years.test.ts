import { describe } from 'vitest';
import { en } from '../../../shared/languages/en/index.ts';
import { itReads, itReadsAll, itReadsNothing, type Sentence } from '../corpus.ts';

itReads('weekdays of a week that is named', en, 'It is open … again.', [
  [
    { kind: 'date', value: null, low: '2025-10-28', high: '2025-10-31' },
    ...['Tuesday to Friday next week', 'Tue-Fri next week', 'Tuesday through Friday of next week'],
    ...['next week from Tuesday to Friday', 'next week between Tuesday and Friday', 'next week Tuesday–Friday'],
  ],
  [{ kind: 'date', value: null, low: '2025-10-15', high: '2025-10-18' }, 'last week from Wednesday till Saturday'],
]);

itReadsNothing('years before what ISO text holds, and weekdays of no week', en, [
  ...['It was built in 138 BC.', 'It fell about 300 B.C., they think.', 'It dates from 1800 BCE and later.'],
  ...['He ruled in AD 79.', 'Found in 618 AD, it is whole.', 'A wall of 122 CE.', 'Between 300 and 200 BC it grew.'],
  ...['It is open Monday to Friday.', 'They came Friday and Sunday.'],
]);

describe('numbers beside months and eras', () => {
  const sentences: readonly Sentence[] = [
    ['In March 6% left.', 'March | date | 2025-03 | ', '6% | percent | 6 | %'],
    ['Since January 3 million came.', 'January | date | 2025-01 | ', '3 million | count | 3000000 | '],
    ['In September 9 people drowned.', 'September | date | 2025-09 | ', '9 people | count | 9 | people'],
    ['On September 9 people voted.', 'September 9 | date | 2025-09-09 | '],
    ['It began in July 8, 2019, they say.', 'July 8, 2019 | date | 2019-07-08 | '],
    ['It names 14 BC hospitals.', '14 BC hospitals | count | 14 | hospitals'],
    ['The 2nd century saw it end.', '2nd century | date | 0101..0200 | '],
    ['In 1850 AD it burned.', '1850 | date | 1850 | '],
  ];
  itReadsAll(en, sentences);
});
