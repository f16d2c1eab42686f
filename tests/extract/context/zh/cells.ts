import type { Fact } from '../../../../shared/model/fact.ts';
import { agrees, FIELDS, type Field, matched } from '../agreement.ts';
import { cells, type Labelled } from '../corpus.ts';

/** What no editor would let a cell open with, and the words that only begin like it. */
const RAGGED_OPENING = /^[和与及或并而且的了着们在从由对把被将向比较按据，、”）]/;
const SOUND_OPENING =
  /^(?:和平|与会|及格|并购|并网|在[校职岗册建编读线园住场售营产野]|从业|从事|由于|对[外口照象手比美华欧日韩俄]|把握|被[害告执保骗困]|将军|比重|比例|按揭|按摩|较大)/;
/** What no cell ends with, and the words that only end like it. */
const RAGGED_END = /[的了在为对向和与及由从将已达至到是把被使让等“（，、]$/;
const SOUND_END =
  /(?:目的|存在|所在|行为|作为|认为|意向|方向|面对|结对|普及|自由|理由|报到|签到|同等|平等|目标|惠及|涉及)$/;
const TOO_MUCH = 11;

const isEven = (text: string, [open, close]: string) => text.split(open!).length === text.split(close!).length;

/**
 * Whether a Chinese metric would pass a strict editor as the cell of a table: it has every word of one side of the label
 * (`a b/c d`), few characters beside them, neither opens nor ends in mid-phrase, and closes each mark that it opens.
 */
export function readsAsCell(label: string, read: string | null): boolean {
  if (label === '?') return true;
  if (read === null) return label.split('/').includes('');
  const ragged =
    (RAGGED_OPENING.test(read) && !SOUND_OPENING.test(read)) || (RAGGED_END.test(read) && !SOUND_END.test(read));
  if (ragged || !['“”', '《》', '（）'].every((pair) => isEven(read, pair))) return false;
  return label.split('/').some((side) => {
    const words = side.split(' ').filter((word) => word !== '');
    return (
      words.length > 0 && words.every((word) => read.includes(word)) && read.length <= words.join('').length + TOO_MUCH
    );
  });
}

export interface Cell {
  readonly figure: string;
  readonly field: Field | 'qualifier';
  readonly label: string;
  readonly read: string | null;
  readonly right: boolean;
}

/** Every cell of a passage, judged; the eighth column of a row is the qualifier, `exact` where it is left out. */
export function judgeChinese(passage: Labelled, facts: readonly Fact[]): readonly Cell[] {
  const found = matched(facts, passage.facts);
  return passage.facts.flatMap((row, index): Cell[] => {
    const labels = cells(row);
    const fact = found[index];
    const figure = labels.figure!;
    if (fact === undefined)
      return [...FIELDS, 'qualifier' as const].map((field) => ({
        figure,
        field,
        label: '',
        read: '(not found)',
        right: false,
      }));
    const qualifier = row.split('|')[7]?.trim() || 'exact';
    const judged = FIELDS.map((field): Cell => {
      const label = labels[field] ?? '';
      const read = fact[field];
      return {
        figure,
        field,
        label,
        read,
        right: field === 'metric' ? readsAsCell(label, read) : agrees(label, read, 'zh'),
      };
    });
    const right = qualifier === '?' || qualifier.split('/').includes(fact.qualifier ?? 'exact');
    return [...judged, { figure, field: 'qualifier', label: qualifier, read: fact.qualifier, right }];
  });
}
