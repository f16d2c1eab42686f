import type { ContextReader, Cue, Measured, Placed } from '../../context-reader.ts';
import { toSimplified } from '../traditional.ts';

/** 「」 as “”: the readers know those. One unit for one. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['「', '“'],
  ['」', '”'],
]);

const simplified = (text: string): string => toSimplified(text).replace(/[「」]/g, (mark) => MARKS.get(mark)!);

const folded = <T extends string | null>(text: T): T => (text === null ? text : (simplified(text) as T));

function foldedQuantity(quantity: Placed): Placed {
  return {
    ...quantity,
    text: simplified(quantity.text),
    unit: folded(quantity.unit),
    per: folded(quantity.per),
  };
}

/** What each simplified character of the block was written as. */
function writtenForms(written: string, text: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (let at = 0; at < text.length; at++) if (text[at] !== written[at]) forms.set(text[at]!, written[at]!);
  return forms;
}

/** Lets a reader of simplified characters read traditional ones; what it finds keeps the characters of the block. */
export function withTraditional({ readCues, readMetrics }: ContextReader): ContextReader {
  return {
    readCues: (written, quantities, context) => {
      const text = simplified(written);
      if (text === written) return readCues(written, quantities, context);
      const back = backTo(writtenForms(written, text));
      return readCues(text, quantities.map(foldedQuantity), context).map(
        (cue): Cue => (cue.field === 'stance' ? cue : { ...cue, text: back(cue.text) }),
      );
    },
    readMetrics: (written, quantities) => {
      const text = simplified(written);
      if (text === written) return readMetrics(written, quantities);
      const back = backTo(writtenForms(written, text));
      return readMetrics(text, quantities.map(foldedQuantity)).map(
        (read): Measured => ({ ...read, metric: back(read.metric), base: back(read.base) }),
      );
    },
  };
}

const backTo = (forms: ReadonlyMap<string, string>) => (text: string | null) =>
  text === null ? null : [...text].map((character) => forms.get(character) ?? character).join('');
