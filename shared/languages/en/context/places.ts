import { gather } from '../../../gather.ts';
import { matchesOf } from '../../../text/finder.ts';
import type { Cue, Placed } from '../../context-reader.ts';
import { inOrder } from './periods.ts';
import { PLACE_NAMES, placeNameEnd } from './place-names.ts';
import type { Clause } from './sentences.ts';
import { type Phrase, spread } from './spread.ts';

/** Capitalised names behind a preposition of place: "in San Diego", "across the United States". */
const NAMED =
  /\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ii]n and around|[Oo]utside|[Nn]ear|[Tt]hrough|[Aa]t|[Oo]n the [Ii]sle of|[Aa]t the port of) (?:the (?:province|city|state|town|region|county|village|district|island) of )?((?:the )?(?:(?:north|south|east|west|northern|southern|eastern|western|central|north-east|north-west|northeastern|northwestern|southeastern|southwestern|rural|upstate|downtown) )?[A-Z][a-z]+(?:[- ](?:of |and the )?[A-Z][a-z]+){0,3})/g;
const WHOLES =
  /\b(?:in the (?:capital|city|county|borough|district|province)(?! of\b)|nationwide|nationally|worldwide|citywide|statewide|countywide|globally|across the (?:country|city|state|county|world|region|province|nation))\b/g;
/** The place of "LONDON (AP) —", "BEIJING, Sept. 3 (Xinhua) --". */
const DATELINE = /^([A-Z][A-Z. ]{2,30}[A-Z])(?![a-z])/;
const NO_PLACE =
  /^(?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Q[1-4]|Parliament|Congress|English|Chinese|French|German|Spanish|Spring|Summer|Autumn|Winter|Christmas|Easter|Ramadan|Olympic)\b|(?:Group|Holdings|Inc|Corp|Company|Bank|University|Party|Agency|Council|Association|University|Hospital|Court|College|School|Institute|Airlines|Securities|Capital|Ltd)$/;

/** "published in the Lancet": no place. */
const IN_PRINT =
  /\b(?:poll|survey|interview|article|report|study|published|reported|wrote|writing|appeared|said|shares|stake|confidence|interest|investment) $/i;

/** "Analysts at Jefferies", "workers at Boeing": whom they work for. */
const OF_PEOPLE = /\b(?:\w+ists?|\w+ers|\w+ors?|professor|lecturer|analysts?|staff|team|group|unit|centre|center) $/i;

/** Place cues in order; a dateline holds for its paragraph where no sentence names another place. */
export function placeCues(
  text: string,
  quantities: readonly Placed[],
  clauses: readonly Clause[],
  dateline: string | null,
): readonly Cue[] {
  const named = gather(matchesOf(text, NAMED), ({ index, 0: all, 1: name }): Phrase[] => {
    const start = index + all.length - name!.length;
    const bare = name!.replace(/^the /, '');
    return NO_PLACE.test(name!) ||
      (/^at /i.test(all) && OF_PEOPLE.test(text.slice(Math.max(0, index - 24), index))) ||
      (IN_PRINT.test(text.slice(Math.max(0, index - 24), index)) && !PLACE_NAMES.has(bare))
      ? []
      : [{ start, end: index + all.length, text: bare, rule: 'en-place-name' }];
  });
  const wholes = matchesOf(text, WHOLES).map(
    ({ index, 0: written }): Phrase => ({
      start: index,
      end: index + written.length,
      text: written.replace(/^in the /, ''),
      rule: 'en-place-whole',
    }),
  );
  const struck = matchesOf(text, STRUCK).map(({ index, 0: all, 1: name }): Phrase => {
    const start = index + all.length - name!.length;
    return { start, end: index + all.length, text: name!, rule: 'en-place-struck' };
  });
  const phrases = [...named, ...wholes, ...struck, ...owners(text, clauses)].sort((a, b) => a.start - b.start);
  const cues = spread(text, phrases, quantities, clauses).map(
    ({ text: written, from, to, rule }): Cue => ({ field: 'place', text: written, start: from, end: to, rule }),
  );
  return inOrder(withDateline(text, cues, fromDateline(text, dateline)[0]));
}

/** "hit northern Chile": a region that something struck. */
const STRUCK =
  /\b(?:hit|hits|struck|strikes|rocked|battered|swept|devastated|lashed|shook) ((?:north|south|east|west|northern|southern|eastern|western|central|north-eastern|north-western|south-eastern|south-western) [A-Z][a-z]+(?: [A-Z][a-z]+)?)/g;

/** The dateline holds again where the reach of a place named by a sentence ends. */
function withDateline(text: string, cues: readonly Cue[], dateline: Cue | undefined): readonly Cue[] {
  if (dateline === undefined) return cues;
  const again = gather(cues, (cue, at): Cue[] => {
    const next = cues[at + 1]?.start ?? text.length;
    return cue.end < next ? [cue, { ...dateline, start: cue.end }] : [cue];
  });
  return [dateline, ...again];
}

/** "Spain has lost 382,000 hectares", "Ireland's population": a known place as subject or owner of the sentence. */
function owners(text: string, clauses: readonly Clause[]): readonly Phrase[] {
  return gather(clauses, ({ start, sentenceStart }): Phrase[] => {
    if (start !== sentenceStart) return [];
    let from = start;
    while (text[from] === ' ' || text[from] === '"' || text[from] === '“') from++;
    const end = placeNameEnd(text, from);
    const isOwner = end > 0 && /^(?:['’]s)? [a-z]/.test(text.slice(end, end + 4));
    return isOwner ? [{ start: from, end, text: text.slice(from, end), rule: 'en-place-owner' }] : [];
  });
}

function fromDateline(text: string, dateline: string | null): readonly Cue[] {
  const name = DATELINE.exec(dateline ?? '')?.[1];
  if (name === undefined) return [];
  return [{ field: 'place', text: name, start: 0, end: text.length, rule: 'en-place-dateline' }];
}
