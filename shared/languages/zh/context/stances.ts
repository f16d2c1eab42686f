import { gather } from '../../../gather.ts';
import type { Stance } from '../../../model/fact.ts';
import { marksOf } from '../../character-marks.ts';
import type { BlockContext, Cue, Placed } from '../../context-reader.ts';
import type { Clause } from './clauses.ts';
import { ACTIONS, DEVERBAL } from './lexicon.ts';
import { wordSet } from './words.ts';

const FORECAST = wordSet(
  '可能萎缩 可能下降 可能上升 可能增长 可能增加 可能减少 可能达 可能升 可能降 可能超 可能突破 可能再 可能跌 可能涨 将由 将从 将升 将降 将增 将减 将缩 将扩大 将下降 将上涨 将下跌 将提升 将成为 将超 将突破 将有 预报 预计 有望 预测 预期 预估 料将 或将 将达 将达到 将超过 将突破 估计将 可望 将接近 将迎来 将增加 将减少 将下降 将上升 将增长 将提高 将降低 将缩短 还将增加 能突破 可达',
);
const TARGET = wordSet(
  '拟每 拟向 拟以 拟将 拟派 下一步 力争 争取 目标是 目标为 目标任务是 目标任务为 确保 拟于 拟在 拟用 拟投资 计划到 计划于 计划在 计划用 计划总投资 规划到 规划建设 规划总投资 计划今年 计划明年 计划年内 计划从 计划对 计划将 将力争 努力实现 总体目标 按照规划 根据规划 按规划 按计划 按照计划 规划提出 方案提出 拟',
);
/** A plan only in front of a verb: 计划建设, 将新增; 将他送医 is none. */
const BEFORE_VERB = wordSet('计划 拟 将 将会 还将 也将 将再 将于 将在 将继续 将进一步 要 打算 准备');
const HYPOTHETICAL = wordSet('如果 若 假如 假设 倘若 倘 一旦 要是 即便 即使 万一');
const NOT_CUES = wordSet(
  '预期进球 预期寿命 预期目标值 预报员 预测性 预警 若干 即将 将军 将领 不拟 拟定 拟人 模拟 虚拟 若非 若尔盖 般若 确保了 已确保',
);
/** Characters that begin any sign: most places of a text are passed with one look. */
const FIRST = marksOf([
  1,
  [FORECAST, TARGET, BEFORE_VERB, HYPOTHETICAL].flatMap(({ firstCodes }) =>
    firstCodes.map((code) => String.fromCharCode(code)),
  ),
]);
const DONE = wordSet('已 已经 目前 截至 截止 实际 据统计 去年');
const NOT_DONE = wordSet('截至到2 截至2');

interface Sign {
  readonly start: number;
  readonly stance: Stance;
  readonly rule: string;
}

function signAt(text: string, at: number): (Sign & { length: number }) | null {
  if (FIRST[text.charCodeAt(at)] === 0 || NOT_CUES.at(text, at) > 0) return null;
  const sign = (stance: Stance, length: number) => ({ start: at, stance, length, rule: `zh-stance-${stance}` });
  // 低于市场预期的7.5万人: a yardstick, not a forecast of the writer.
  if (text.startsWith('预期', at) && '场于超出及合'.includes(text[at - 1] ?? '\0')) return null;
  const hypothetical = HYPOTHETICAL.at(text, at);
  if (hypothetical > 0 && !'般'.includes(text[at - 1] ?? '\0')) return sign('hypothetical', hypothetical);
  const forecast = FORECAST.at(text, at);
  if (forecast > 0) return sign('forecast', forecast);
  const target = TARGET.at(text, at);
  if (target > 1 || (target === 1 && verbAt(text, at + 1))) return sign('target', target);
  const plan = BEFORE_VERB.at(text, at);
  return plan > 0 && verbAt(text, afterSpan(text, at + plan)) ? sign('target', plan) : null;
}

/** Skips 三年内 and the like between a plan and its verb. */
const afterSpan = (text: string, at: number): number => at + (SPAN.exec(text.slice(at, at + 16))?.[0].length ?? 0);
const SPAN =
  /^(?:(?:未来|今后)?[一二三四五六七八九十几两0-9]{1,3}(?:年|个月)?内|年内|[今明后]年)?(?:共同|继续|进一步|陆续|逐步|分批|累计|再)?/;

const verbAt = (text: string, at: number) => ACTIONS.at(text, at) > 1 || DEVERBAL.at(text, at) > 1 || text[at] === '建';

/** Stance cues of one clause, and the word of completion that ends an earlier one. */
function signsOf(text: string, clause: Clause, running: boolean): readonly Sign[] {
  const signs: Sign[] = [];
  for (let at = clause.start; at < clause.end; ) {
    const sign = signAt(text, at);
    if (sign !== null) signs.push(sign);
    else if (
      running &&
      signs.length === 0 &&
      at < clause.start + 8 &&
      DONE.at(text, at) > 0 &&
      NOT_DONE.at(text, at) === 0
    )
      signs.push({ start: at, stance: 'actual', rule: '' });
    at += sign?.length ?? 1;
  }
  return signs;
}

/** Dates after the issue: 到2035年培养2000名工匠. */
function futureDates(text: string, quantities: readonly Placed[], issueDate: string | null): readonly Sign[] {
  if (issueDate === null) return [];
  return gather(quantities, ({ kind, value, low, start, end }): Sign[] => {
    // 2026财年第二季度财报显示: a business year begins early, and what is reported has been.
    if (text.startsWith('财年', end) || text.slice(start, end).includes('财年')) return [];
    const date = value ?? low;
    if (kind !== 'date' || typeof date !== 'string') return [];
    const isFuture = date > issueDate && date.slice(0, 4) > issueDate.slice(0, 4);
    return isFuture ? [{ start, stance: 'target', rule: 'zh-stance-future-date' }] : [];
  });
}

/** What a sign that rules the sentence does not give way to. */
const OUTRANKS: Readonly<Record<Stance, readonly Stance[]>> = {
  ...{
    hypothetical: ['target', 'forecast', 'actual'],
    target: ['forecast', 'target'],
    forecast: ['forecast'],
    actual: [],
  },
};

/** Stance cues: each holds to the end of its sentence, or until a word of completion. One pass. */
export function stanceCues(
  text: string,
  clauses: readonly Clause[],
  quantities: readonly Placed[],
  { issueDate }: BlockContext,
): readonly Cue[] {
  const cues: Cue[] = [];
  const dates = futureDates(text, quantities, issueDate);
  let next = 0;
  let runsTo = -1;
  let ruling: Stance = 'actual';
  for (const clause of clauses) {
    const written = signsOf(text, clause, clause.start < runsTo);
    const dated: Sign[] = [];
    for (; next < dates.length && dates[next]!.start < clause.end; next++) dated.push(dates[next]!);
    // What the words say outranks the date.
    const signs = written.length > 0 ? written : clause.start < runsTo ? [] : dated;
    for (const { start, stance, rule } of signs) {
      // 如果…，将增加…: what hangs on a condition stays so, and a plan's outcome is part of the plan.
      if (clause.start < runsTo && OUTRANKS[ruling].includes(stance)) continue;
      ruling = stance;
      cues.push({ field: 'stance', text: stance, start, end: clause.sentenceEnd, rule: rule === '' ? null : rule });
      runsTo = stance === 'actual' ? -1 : clause.sentenceEnd;
    }
  }
  return cues;
}
