import type { Measured, Placed } from '../../context-reader.ts';
import { type Carried, found, isShareKind, NOTHING } from './carried.ts';
import { SHARE_VERBS } from './lexicon.ts';
import { headOf, moves, nounAfter, nounAndRest, said, subjectOf, verbBefore, wordsOf } from './phrases.ts';
import type { Sides } from './sides.ts';

/** "of whom 310,000 came from abroad", "a third of them children": the whole was counted before. */
function readOfThem(sides: Sides, quantity: Placed, carried: Carried): Measured {
  const before = /(?:^| )of (?:whom|which|them|these|those)$/i.test(sides.left.join(' '));
  if (before) return found('en-metric-of-them', said(sides.right), carried.counted);
  const behind = /^ of (?:whom|which|them)\b(.*)$/.exec(sides.beyond)?.[1];
  if (behind === undefined || !isShareKind(quantity)) return NOTHING;
  const rest = behind.replace(/^ (?:in|among|were|are|from) (?=\w)/, ' ');
  return found('en-metric-of-them', wordsOf(rest).slice(0, 8).join(' '), carried.counted);
}

const ANSWER = /\b((?:had|have|has|said|say|were|are|was|is|did|do|want|wanted|plan|planned|would|will) [^,;:]{3,60})/;
const ASKED = /^ (?:surveyed|polled|asked|questioned|interviewed|enrolled|studied|tested|sampled)/;

/** "62% of residents support…", "accounted for 35% of exports": the whole follows "of". */
export function readShare(sides: Sides, quantity: Placed, carried: Carried): Measured {
  const ofThem = readOfThem(sides, quantity, carried);
  if (ofThem.metric !== null) return ofThem;
  if (!isShareKind(quantity) && !(quantity.unit === '%' && sides.right.startsWith(' of '))) return NOTHING;
  if (sides.within !== null) {
    const { rest } = nounAndRest(sides.behindWhole.replace(ASKED, ''));
    return found('en-metric-of-whom', subjectOf(sides.left) ?? (said(sides.behindWhole) || rest), sides.within);
  }
  const before = sides.left.join(' ');
  const share = SHARE_VERBS.find((verb) => ` ${before}`.endsWith(` ${verb}`));
  const ofWhole = /^(?:-| )?of (?!(?:it|them|that|which|this)\b)/.test(sides.right);
  // "Three in five drivers admitted…" has no "of".
  const bareWhole = quantity.kind === 'ratio' && nounAfter(sides.right) !== '';
  if (!ofWhole && !bareWhole && share === undefined) return readSeries(sides, quantity, carried);
  const { noun, rest } =
    ofWhole || bareWhole ? nounAndRest(sides.right.replace(/^(?:-| )?of /, '')) : { noun: '', rest: '' };
  const base = noun === '' ? null : noun;
  if (share !== undefined) {
    const holder = subjectOf(wordsOf(before.slice(0, before.length - share.length)));
    return found('en-metric-share-holder', holder ?? carried.metric, base);
  }
  if (base === null) return NOTHING;
  // "of the firms polled by the chamber in May had raised prices".
  const answer = ASKED.test(` ${rest}`) ? ANSWER.exec(sides.beyond)?.[1] : undefined;
  if (rest !== '') return found('en-metric-of-whom', answer?.trim() ?? rest, base);
  // "Side effects were reported by 18% of those taking it".
  const passive = sides.left.at(-1) === 'by' ? headOf(sides.left).head : '';
  if (passive !== '') return found('en-metric-of-whom', passive, base);
  const verb = verbBefore(sides.left);
  // "and 11% of the control group": the same is said of another whole.
  const goesOn = /(?:^|\s)(?:and|but|or|against|versus)$|^$/i.test(sides.left.join(' ')) && carried.share !== null;
  // "11,200, or 8% of all posts".
  const again = sides.left.join(' ') === 'or' ? carried.metric : null;
  const own = again ?? (goesOn ? carried.share : null) ?? subjectOf(sides.left) ?? noun;
  const metric = verb === '' ? own : `${own?.endsWith(` ${verb}`) ? own : verb} ${noun}`;
  return found('en-metric-of-whom', metric, base);
}

/** "…, and 18% oppose it": the same whole goes on. */
function readSeries(sides: Sides, { kind }: Placed, carried: Carried): Measured {
  if (kind !== 'percent' || carried.base === null || subjectOf(sides.left) !== null) return NOTHING;
  const predicate = said(sides.right);
  return found('en-metric-of-whom', predicate === '' ? nounAndRest(`x ${sides.right}`).rest : predicate, carried.base);
}

const CHANGE_NOUN =
  'increase|rise|drop|fall|decline|decrease|growth|gain|jump|surge|cut|reduction|improvement|slump|dip|loss';
/** What a change is measured from: "more than a year earlier", "in May from the year before", "compared with 2019". */
const COMPARISON = new RegExp(
  `^(?: (?:${CHANGE_NOUN}))?(?: (?:in|by|during|for) [^,.;:()]{1,24}?)? ?((?:more|less|fewer|higher|lower|up|down|faster|slower)(?: (?:in|during|for|by|on) [^,.;:()]{1,24}?)? than|compared (?:with|to)|(?:up |down )?(?:from|on)|versus|over|above|below) ((?:the |a |an )?[^,.;:()]{2,40})`,
);
const NAMED = new RegExp(`(?:^| )(?:${CHANGE_NOUN}) of$`, 'i');
const IN_NOUN = new RegExp(`^ (?:${CHANGE_NOUN}) in ([^,.;:]{2,40})`);
/** "47% less likely to die than those who…". */
const LIKELY =
  /^ (?:more|less) (likely to [\w' -]{2,40}?)(?: than ([\w' -]{2,40}?))?(?=[ ,.;]*$| (?:in|if|when|and|over)\b)/;
const AS_NOUN = new RegExp(`^ (?:${CHANGE_NOUN})\\b`);

/** The other side of a comparison behind the number, or null. */
function comparedWith(sides: Sides, isMove: boolean): string | null {
  const [, mark, written] = COMPARISON.exec(sides.beyond) ?? [];
  // "shot 51% from the field": nothing moved, so nothing is compared.
  if (written === undefined || (!isMove && /^(?:from|on|over|above|below)$/.test(mark!))) return null;
  const base = written.replace(/ (?:and|to|as|in|while|when|after|but|that|for) .*$/, '').trim();
  return /^(?:the|a|an)?$/.test(base) ? null : base;
}

/** "rose 12% from a year earlier", "a drop of 21.7%", "the 0.4% gain": the metric names what moved. */
export function readChange(sides: Sides, quantity: Placed, carried: Carried): Measured {
  const [, likely, than] = LIKELY.exec(sides.right) ?? [];
  if (likely !== undefined) return found('en-metric-likely', likely, than ?? null);
  const named = NAMED.test(sides.left.join(' '));
  const asNoun = AS_NOUN.test(sides.right) && carried.metric !== null;
  if (!named && quantity.kind !== 'change' && quantity.kind !== 'percent' && quantity.unit !== 'times') return NOTHING;
  const isMove =
    named ||
    asNoun ||
    sides.left.at(-1) === 'by' ||
    quantity.kind === 'change' ||
    quantity.unit === 'times' ||
    moves(sides.left);
  const base = comparedWith(sides, isMove);
  if (!named && !asNoun && quantity.kind !== 'change' && base === null) return NOTHING;
  const inNoun = IN_NOUN.exec(sides.right)?.[1];
  const subject = inNoun === undefined ? subjectOf(sides.left) : nounAndRest(inNoun).noun;
  return found('en-metric-change', subject ?? carried.metric, base);
}

/** "compared with 29% in the placebo group", "or 0.5%", "up from 41%": said of what the number before was. */
export function readCompared(sides: Sides, { kind }: Placed, carried: Carried): Measured {
  const isOther =
    /^(?:and |but )?(?:(?:as )?compared (?:with|to)|versus|against|(?:up |down )?from|or|up|down)(?: (?:just|only|about|around|some|nearly|an average of|a total of))?$/i.test(
      sides.left.join(' '),
    );
  const metric = (kind === 'percent' || kind === 'ratio' ? carried.share : null) ?? carried.metric;
  if (!isOther || metric === null) return NOTHING;
  const group = kind === 'percent' ? /^ (?:in|among) (.+)$/.exec(sides.right)?.[1] : undefined;
  const base = group === undefined ? comparedWith(sides, true) : nounAndRest(group).noun;
  return found('en-metric-carried', metric, base === '' ? null : base);
}
