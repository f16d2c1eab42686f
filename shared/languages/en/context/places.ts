import type { Cue, Placed } from '../../context-reader.ts';
import { inOrder } from './periods.ts';
import type { Clause } from './sentences.ts';
import { type Phrase, spread } from './spread.ts';

/** Capitalised names behind a preposition of place: "in San Diego", "across the United States". */
const NAMED =
  /\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ii]n and around|[Oo]utside|[Nn]ear) (?:the (?:province|city|state|town|region|county|village|district|island) of )?((?:the )?(?:(?:north|south|east|west|northern|southern|eastern|western|central|north-east|north-west|northeastern|northwestern|southeastern|southwestern|rural|upstate|downtown) )?[A-Z][a-z]+(?:[- ](?:of |and the )?[A-Z][a-z]+){0,3})/g;
const WHOLES =
  /\b(?:nationwide|worldwide|citywide|statewide|countywide|globally|across the (?:country|city|state|county|world|region|province|nation))\b/g;
/** The place of "LONDON (AP) —", "BEIJING, Sept. 3 (Xinhua) --". */
const DATELINE = /^([A-Z][A-Z. ]{2,30}[A-Z])(?![a-z])/;
const NO_PLACE =
  /^(?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Q[1-4]|Parliament|Congress|English|Chinese|French|German|Spanish|Spring|Summer|Autumn|Winter|Christmas|Easter|Ramadan|Olympic)/;

/** "published in the Lancet": no place. */
const IN_PRINT = /\b(?:published|reported|wrote|writing|appeared|said|shares|stake|confidence|interest) $/;

/** Place cues in order; a dateline holds for its paragraph where no sentence names another place. */
export function placeCues(
  text: string,
  quantities: readonly Placed[],
  clauses: readonly Clause[],
  dateline: string | null,
): readonly Cue[] {
  const named = [...text.matchAll(NAMED)].flatMap(({ index, 0: all, 1: name }): Phrase[] => {
    const start = index + all.length - name!.length;
    return NO_PLACE.test(name!) || IN_PRINT.test(text.slice(Math.max(0, index - 24), index))
      ? []
      : [{ start, end: index + all.length, text: name!.replace(/^the /, ''), rule: 'en-place-name' }];
  });
  const wholes = [...text.matchAll(WHOLES)].map(
    ({ index, 0: written }): Phrase => ({
      start: index,
      end: index + written.length,
      text: written,
      rule: 'en-place-whole',
    }),
  );
  const phrases = [...named, ...wholes].sort((a, b) => a.start - b.start);
  const cues = spread(text, phrases, quantities, clauses).map(
    ({ text: written, from, to, rule }): Cue => ({ field: 'place', text: written, start: from, end: to, rule }),
  );
  return inOrder([...fromDateline(text, dateline), ...cues]);
}

function fromDateline(text: string, dateline: string | null): readonly Cue[] {
  const name = DATELINE.exec(dateline ?? '')?.[1];
  if (name === undefined) return [];
  return [{ field: 'place', text: name, start: 0, end: text.length, rule: 'en-place-dateline' }];
}
