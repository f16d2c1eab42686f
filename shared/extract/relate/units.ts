import type { Item } from './text-view.ts';

const PEOPLE: ReadonlySet<string> = new Set(
  (
    '人 名 位 员 口 people women men girls boys members workers delegates trainees students teachers employees staff children adults residents ' +
    'patients respondents participants voters craftsmen officials volunteers pupils graduates farmers migrants players nurses doctors visitors ' +
    'villagers citizens inhabitants fishermen pensioners commuters parents homeowners runners entrants attendees singers judges lawyers scientists researchers learners clients guests spectators subscribers retirees veterans refugees prisoners athletes coaches guides actors artists writers editors journalists firefighters paramedics carers shoppers candidates applicants drivers riders soldiers officers engineers technicians passengers tourists users customers readers'
  ).split(' '),
);
const BODIES: ReadonlySet<string> = new Set('家 个 所 户'.split(' '));

/** What is asked of a unit over and over. */
interface UnitSort {
  readonly name: string;
  readonly points: boolean;
}

/** A text has few units; a hostile one cannot fill the memory with them. */
const MOST_UNITS = 2000;
const SORTS = new Map<string, UnitSort>();

function sortOf(unit: string): UnitSort {
  const known = SORTS.get(unit);
  if (known !== undefined) return known;
  if (SORTS.size >= MOST_UNITS) SORTS.clear();
  const sort: UnitSort = { name: classOf(unit), points: /百分点|^(?:percentage )?points?$/.test(unit) };
  SORTS.set(unit, sort);
  return sort;
}

/** A name for units that count the same sort of thing; null where no unit was read. */
export const unitClass = (unit: string | null): string | null =>
  unit === null || unit === 'ones' ? null : sortOf(unit).name;

function classOf(unit: string): string {
  const lower = unit.toLowerCase();
  if (PEOPLE.has(lower)) return 'people';
  if (BODIES.has(unit)) return 'bodies';
  return lower.length > 3 && /^[a-z]+s$/.test(lower) ? lower.slice(0, -1) : lower;
}

/** Whether two numbers may be added: units of one class, or one that leaves its unit out. */
export function addable(a: Item, b: Item): boolean {
  if (!isAmount(a) || !isAmount(b)) return false;
  if (a.fact.currency !== null && b.fact.currency !== null)
    return a.fact.currency === b.fact.currency && isCoin(a) === isCoin(b);
  const left = unitClass(a.fact.unit);
  const right = unitClass(b.fact.unit);
  return left === null || right === null || left === right;
}

/** 5分钱 beside 0.52元: parts of the unit, which are not told in it. */
const isCoin = ({ fact }: Item): boolean => fact.unit !== null && /^[角毛分厘]钱?$/.test(fact.unit);

/** Both units written and of one class. */
export function sameUnit(a: Item, b: Item): boolean {
  const left = unitClass(a.fact.unit);
  return left !== null && left === unitClass(b.fact.unit) && a.fact.currency === b.fact.currency;
}

/** Counts, money and measures, and steps given in them (新增4类); not percents, points, multiples, rates, durations. */
export function isAmount({ fact, value }: Item): boolean {
  const { kind } = fact;
  const counts = kind === 'count' || kind === 'money' || kind === 'measure' || isStep(fact);
  return value !== null && counts && !isPoints(fact.unit);
}

const isStep = ({ kind, unit, text }: Item['fact']): boolean =>
  kind === 'change' &&
  !/[%％倍番成折]|分之|times|fold|points?$|百分点|基点|doubl|tripl|trebl|quadr|halv/i.test(unit ?? text);

export const isPercent = ({ fact }: Item): boolean => (fact.unit === '%' || fact.unit === '％') && fact.per === null;

export const isPoints = (unit: string | null): boolean => unit !== null && sortOf(unit).points;

/** 教龄十年以上: it says who is counted, too. */
export const isBoundLength = ({ fact }: Item): boolean => fact.kind === 'duration' && /以[上下内]$/.test(fact.text);

/** 60岁以上, "under 35 years": it says who is counted, and is no count. */
export const isAgeBound = ({ fact }: Item): boolean => fact.kind === 'measure' && /岁$|^years?$/.test(fact.unit ?? '');
