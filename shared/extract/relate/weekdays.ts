import type { Block } from './text-view.ts';
import { type WrittenDate, writtenDates } from './written-dates.ts';

/** A date with the weekday that is written beside it, right or wrong. */
export interface NamedWeekday {
  readonly date: WrittenDate;
  /** 1 is Monday, 7 Sunday (ISO 8601). */
  readonly weekday: number;
  /** Both of them together, in the block. */
  readonly start: number;
  readonly end: number;
}

const WEEKDAYS_EN = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const BEHIND_ZH =
  /^[\s,，]{0,2}[（(]?\s?(?:那天|当天|这天|那一天|那|这)?(?:[，,]?(?:正?是|为|恰逢|适逢)(?:一?个)?)?(?:星期|周|礼拜)([一二三四五六日天])(?!刊|报|年|期|至|到|—|-)/;
const DAYS_EN = 'Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?';
const BEFORE_EN = new RegExp(`\\b(${DAYS_EN})\\.?(?:,? (?:the )?| \\()$`);
/** 本周六（10月4日）: the weekday first. */
const BEFORE_ZH = /(?:星期|周|礼拜)([一二三四五六日天])[（(]$/;
const BEHIND_EN = new RegExp(`^(?: \\(|, (?:a )?|, which was a | was a )(${DAYS_EN})\\b`);

/** The dates of a block that name their weekday, in the order of `writtenDates`. */
export function weekdaysOf(block: Block): readonly NamedWeekday[] {
  return writtenDates(block).flatMap((date) => weekdayBeside(date) ?? []);
}

function weekdayBeside(date: WrittenDate): NamedWeekday | null {
  const { block, start, end } = date;
  const behind = block.text.slice(end, end + 30);
  const zh = BEHIND_ZH.exec(behind);
  if (zh !== null) {
    const weekday = Math.min('一二三四五六日天'.indexOf(zh[1]!) + 1, 7);
    return { date, weekday, start, end: end + zh[0].length };
  }
  if (block.lang === 'zh') {
    const before = BEFORE_ZH.exec(block.text.slice(Math.max(0, start - 5), start));
    if (before === null) return null;
    const named = Math.min('一二三四五六日天'.indexOf(before[1]!) + 1, 7);
    return { date, weekday: named, start: start - before[0].length, end };
  }
  const from = Math.max(0, start - 16);
  const front = BEFORE_EN.exec(block.text.slice(from, start));
  if (front !== null) return { date, weekday: indexEn(front[1]!), start: from + front.index, end };
  const back = BEHIND_EN.exec(behind);
  return back === null ? null : { date, weekday: indexEn(back[1]!), start, end: end + back[0].length };
}

const indexEn = (name: string): number => WEEKDAYS_EN.indexOf(name.slice(0, 3).toLowerCase()) + 1;
