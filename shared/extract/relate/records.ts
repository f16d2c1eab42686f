import { gather } from '../../gather.ts';
import type { Composition } from './compositions.ts';
import type { Item, Sentence } from './text-view.ts';

/** What ends a game, in the words before its number or in its unit: 6胜2平2负, 赢了6盘、和2盘、输2盘; "won six, drew two and lost one". */
const ENDS_ZH: readonly RegExp[] = [/(?:胜|赢)(?:了|出|下)?$/, /[平和](?:了|局)?$/, /(?:负|输|败)(?:了|掉)?$/];
const ENDS_EN: readonly RegExp[] = [
  /\b(?:won|wins?|winning|victories)$/i,
  /\b(?:drew|draws?|drawing|drawn|ties?|tied)$/i,
  /\b(?:lost|loses|losing|loss(?:es)?|defeats?)$/i,
];
const GAMES = /^(?:轮|场|战|局|盘|回合|games?|matches|rounds?|fixtures|contests|bouts)$/i;
const OWN_ZH = /^(?:胜|平|和|负)$/;

/** Which of the three ends a number counts. */
function endOf({ fact, lead, sentence }: Item): number {
  const unit = fact.unit ?? '';
  if (sentence.lang === 'zh') {
    const words = OWN_ZH.test(unit) ? unit : `${lead.slice(-4)}`;
    return GAMES.test(unit) || OWN_ZH.test(unit) ? ENDS_ZH.findIndex((end) => end.test(words)) : -1;
  }
  const named = ENDS_EN.findIndex((end) => end.test(unit));
  return named >= 0 ? named : ENDS_EN.findIndex((end) => end.test(lead.trimEnd()));
}

/** Games played, and how many of them were won, drawn and lost: whoever plays does one of the three. */
export function recordsOf({ items, lang }: Sentence, taken: ReadonlySet<Item>): readonly Composition[] {
  return gather(items, (first, at): readonly Composition[] => {
    const parts = items.slice(at, at + 3);
    const whole = items[at - 1];
    if (parts.length < 3 || whole === undefined || parts.some((part) => taken.has(part) || part.value === null))
      return [];
    if (!GAMES.test(whole.fact.unit ?? '') || whole.value === null || whole.fact.kind !== 'count') return [];
    if (new Set(parts.map(endOf)).size < 3 || parts.some((part) => endOf(part) < 0)) return [];
    const far = lang === 'zh' ? 16 : 50;
    if (first.lead.length > far || parts.slice(1).some(({ lead }) => lead.length > 16)) return [];
    return [{ whole, parts, link: 'complete', start: whole.fact.end, end: parts[2]!.fact.end }];
  });
}
