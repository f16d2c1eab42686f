import { gather } from '../../../gather.ts';
import { marksOf } from '../../character-marks.ts';
import type { Cue, Placed } from '../../context-reader.ts';
import type { Clause } from './clauses.ts';
import { NOT_PERIODS, PERIODS } from './period-words.ts';
import { isGoalMark } from './sides.ts';

const FRONT = ['截至到', '截止到', '截至', '截止', '自从', '到', '至', '自', '从', '早在'];
const BACK = [
  '以来',
  '期间',
  '年底',
  '底',
  '末',
  '初',
  '起',
  '之前',
  '前',
  '之后',
  '后',
  '间',
  '之内',
  '内',
  '上半年',
  '下半年',
  '全年',
  '学期',
];
const AROUND_DURATION = ['过去', '最近', '未来', '今后', '近', '前', '此前'];
const BEHIND_DURATION = ['以来', '间', '来', '内', '里', '之内'];
/** 2018年成立的公司: that year dates the founding, not the figures that follow. */
const FOUNDED =
  /^[^，。的]{0,12}(?:成立|创办|创建|启动|建成|出台|开通|投产|实施|发布|上映|出生|开业|启用|签署|印发)[^，。]{0,12}的/;

/** 9月28日，市水务局公布…: the day of the news, not of its figures. */
const ANNOUNCED = /^，?[^，。：]{0,20}(?:公布|发布|通报|获悉|召开|宣布|介绍|透露|表示)/;

/** True where the words before `at` make what begins there the other side of a comparison. */
const isCompared = (text: string, at: number) =>
  '比较同与'.includes(text[at - 1] ?? '\0') && !text.startsWith('共同', at - 2);

/** Length of “五一”期间 and the like, else 0. */
const festivalAt = (text: string, at: number): number =>
  text[at] === '“' ? (/^“[^“”]{1,8}”(?:假期|期间|时期)/.exec(text.slice(at, at + 14))?.[0].length ?? 0) : 0;

/** Length of 未来五年内 and the like in Han numerals, which may be no quantity, else 0. */
const yearsAt = (text: string, at: number): number =>
  '未过今近'.includes(text[at]!)
    ? (/^(?:未来|过去|今后|近)[一二三四五六七八九十几两]{1,2}年(?:之内|内|来|间|里)?/.exec(text.slice(at, at + 10))?.[0]
        .length ?? 0)
    : 0;

/** 三年内 is no 年内. */
const isCounted = (text: string, at: number) =>
  text[at] === '年' && /[一二三四五六七八九十几两数多0-9]/.test(text[at - 1] ?? '');

/** Length of the period that begins at `at`, with one that follows at once: 今年五一假期. */
function joinedAt(text: string, at: number): number {
  const length = PERIODS.at(text, at);
  if (length === 0) return 0;
  const joined = length + PERIODS.at(text, at + length);
  // 国庆假期首日, 春运前三天: a part of it.
  return (
    joined +
    (/^(?:首日|首周|前[一二三四五六七八九十两半]+[天周]|最后一天|期间|以来)/.exec(
      text.slice(at + joined, at + joined + 5),
    )?.[0].length ?? 0)
  );
}

/** 10月19日电: the day of the dispatch. */
const isDispatch = (text: string, end: number) => text[end] === '电' || text[end] === '讯';

const RECORD =
  /^(?:(?:以来|来)的?(?:同期)?(?:最|新高|新低|首|第)|的?同期(?:最|新|第)|来?(?:新[高低]|最[高低大小多少]|首次))/;

interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

function grown(text: string, start: number, end: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, start - 3), start);
  // 从2020年的7.4亿元: that 从 leads the value.
  const marks = text[end] === '的' ? FRONT.filter((word) => word.startsWith('截')) : FRONT;
  const front = marks.find((word) => before.endsWith(word) && !isGoalMark(before, word)) ?? '';
  const back =
    BACK.find(
      (word) => text.startsWith(word, end) && !/^(?:前三|后备|内部|前后|内外|间接)/.test(text.slice(end, end + 2)),
    ) ?? '';
  return { start: start - front.length, end: end + back.length };
}

function ofDate(text: string, { start, end }: Placed): Phrase | null {
  if (
    RECORD.test(text.slice(end, end + 6)) ||
    isDispatch(text, end) ||
    isCompared(text, start) ||
    FOUNDED.test(text.slice(end, end + 40)) ||
    ANNOUNCED.test(text.slice(end, end + 30))
  )
    return null;
  const whole = grown(text, start, end);
  return { start: whole.start, end: whole.end, rule: 'zh-period-date' };
}

/** 21日至23日: both ends are one period. */
const untilNext = (text: string, date: Placed, next: Placed | undefined): Placed =>
  next?.kind === 'date' && /^[至到—~～-]$/.test(text.slice(date.end, next.start)) ? { ...date, end: next.end } : date;

/** Where the months begin that are listed right before: 7、8两个月, 七月和八月两个月; -1 where none are. */
function listedMonths(text: string, at: number): number {
  const months =
    /(?:^|[^\d一二三四五六七八九十])((?:\d{1,2}|[一二三四五六七八九十]{1,2})月?[、和](?:\d{1,2}|[一二三四五六七八九十]{1,2})月?)$/.exec(
      text.slice(Math.max(0, at - 9), at),
    );
  return months === null ? -1 : at - months[1]!.length;
}

/** 过去5年, 近五年来, 3年间. */
function ofDuration(text: string, { start, end }: Placed): Phrase | null {
  const months = text.startsWith('两个月', start) ? listedMonths(text, start) : -1;
  if (months >= 0) return { start: months, end, rule: 'zh-period-date' };
  // 比计划提前6天.
  if (text.startsWith('提前', start - 2)) return null;
  const inside = AROUND_DURATION.find((word) => text.startsWith(word, start)) ?? '';
  const front = inside !== '' ? '' : (AROUND_DURATION.find((word) => text.startsWith(word, start - word.length)) ?? '');
  const back = BEHIND_DURATION.find((word) => text.startsWith(word, end)) ?? '';
  // 为19个月来最大增幅: a record, not a period.
  if (inside + front + back === '' || RECORD.test(text.slice(end, end + 6))) return null;
  return { start: start - front.length, end: end + back.length, rule: 'zh-period-duration' };
}

/** What a phrase without digits can begin with. */
const MAY_BEGIN = marksOf([1, [...PERIODS.firstCodes.map((code) => String.fromCharCode(code)), ...'“未过今近以期']]);

/** Where 走廊启动以来, 安全生产月期间 begins, a clause of its own without any figure; -1 where it is none. Looks fourteen characters back. */
function sinceAt(text: string, at: number, ...ends: readonly number[]): number {
  if (!/^(?:[，、。]|累计|已|共|先后|$)/.test(text.slice(at + 2, at + 4))) return -1;
  const floor = Math.max(0, at - 14);
  let start = at;
  while (start > floor && isHan(text[start - 1])) start--;
  const isOpen = start === 0 || '，。；！？： \u3000'.includes(text[start - 1]!);
  return isOpen && at - start >= 2 && ends.every((end) => end <= start) ? start : -1;
}

const isHan = (char: string | undefined) => char !== undefined && char >= '\u3400' && char <= '\u9fff';

/** Periods in order: dates and durations among the quantities, and phrases without digits. One pass. */
function phrasesOf(text: string, quantities: readonly Placed[]): readonly Phrase[] {
  const found: Phrase[] = [];
  let next = 0;
  let previousEnd = 0;
  for (let at = 0; at < text.length; ) {
    while (next < quantities.length && quantities[next]!.start < at) next++;
    const quantity = quantities[next];
    if (quantity?.start === at) {
      previousEnd = quantity.end;
      const phrase =
        quantity.kind === 'date'
          ? ofDate(text, untilNext(text, quantity, quantities[next + 1]))
          : quantity.kind === 'duration'
            ? ofDuration(text, quantity)
            : null;
      if (phrase !== null) found.push(phrase);
      at = Math.max(quantity.end, phrase?.end ?? 0);
      continue;
    }
    if (MAY_BEGIN[text.charCodeAt(at)] === 0) {
      at += 1;
      continue;
    }
    const since =
      text.startsWith('以来', at) || text.startsWith('期间', at)
        ? sinceAt(text, at, found.at(-1)?.end ?? 0, previousEnd)
        : -1;
    if (since >= 0) {
      found.push({ start: since, end: at + 2, rule: 'zh-period-since' });
      at += 2;
      continue;
    }
    const phrase = joinedAt(text, at) || festivalAt(text, at) || yearsAt(text, at);
    // 9月当月: said of the date in front.
    if (found.at(-1)?.end === at && /^当[月日天年]/.test(text.slice(at, at + 2))) {
      at += 2;
      continue;
    }
    // 创近三年新低 dates a record.
    const length =
      phrase === 0 ||
      NOT_PERIODS.at(text, at) > 0 ||
      (text[at] === '近' && RECORD.test(text.slice(at + phrase, at + phrase + 6))) ||
      isCounted(text, at)
        ? 0
        : phrase;
    const taken =
      length > 0 &&
      !(quantity !== undefined && quantity.start < at + length) &&
      !isCompared(text, at) &&
      !text.startsWith('同期', at + length);
    if (taken) found.push({ start: grown(text, at, at + length).start, end: at + length, rule: 'zh-period-phrase' });
    at += taken ? length : 1;
  }
  return found;
}

/** A period that begins this near the start of its block opens it. */
const LEADING = 2;
const MOVES_ON =
  /[。！？”](?:此前|之后|随后|下一步|接下来|未来|今后|另据|据了解|据悉|据介绍|预计|同时|与此同时|另外|此外|“|如果|若|我国|该公司|公司|建成后|届时|目前|法院|一审|二审|合议庭)/g;

/** Where the period that opens the block ends its reach. */
function leadReach(text: string, from: number): number {
  MOVES_ON.lastIndex = Math.max(0, from - 1);
  return MOVES_ON.exec(text)?.index ?? text.length;
}

/** Where the first figure stands that is no date: a period before it may still rule the block. 海关总署发布数据，前三季度…. */
const openingEnd = (text: string, quantities: readonly Placed[]): number =>
  text[0] === '“' ? 0 : (quantities.find(({ kind }) => kind !== 'date')?.start ?? 0);

/** Period cues: each holds to the end of its sentence, or until the next. `clauseAt` takes ascending offsets. */
export function periodCues(
  text: string,
  quantities: readonly Placed[],
  clauseAt: (at: number) => Clause | null,
): readonly Cue[] {
  let last: Cue | null = null;
  let next = 0;
  const openTo = openingEnd(text, quantities);
  return gather(phrasesOf(text, quantities), ({ start, end, rule }) => {
    const clause = clauseAt(start);
    // 9月份，…。食品价格下降4.4%: what opens the block holds until another period or a word that moves on.
    const leads =
      clause !== null &&
      (start - clause.start <= LEADING || (clause.start === 0 && text[clause.end] === '：')) &&
      (clause.start === 0 ? text[0] !== '“' : clause.start < openTo);
    const reach = leads ? leadReach(text, clause.sentenceEnd) : (clause?.sentenceEnd ?? end);
    const cue = { field: 'period', text: text.slice(start, end), start, end: reach, rule } as const;
    while (next < quantities.length && quantities[next]!.start < end) next++;
    const old = quantities[next];
    const before = last;
    // 由去年的62条增至96条: only the old value is of that time.
    if (!'由从'.includes(text[start - 1] ?? '\0') || text[end] !== '的' || old === undefined || old.start - end > 3) {
      last = cue;
      return [cue];
    }
    const again = before !== null && before.end > old.end ? { ...before, start: old.end } : null;
    return [{ ...cue, end: old.end }, again ?? { ...cue, text: null, rule: null, start: old.end }];
  });
}
