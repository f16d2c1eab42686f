import type { PlantKind } from '../../model/self-test.ts';

/** Words of the self-test: known errors planted in a private copy of one article. */
export const selfTest = {
  title: 'Self-test of this article',
  open: 'Self-test…',
  running: 'Errors are being planted in a private copy of this article and the rules are run over each…',
  intro: 'Each error stood alone in a private copy; the file and your work were not touched.',
  caught: (caught: number, all: number) => `${caught} of ${all} caught`,
  caughtHint: 'errors that contradict another figure, a date or a limit',
  alone: (count: number, caught: number) =>
    `${count} more stood in figures that nothing in the text is linked with${caught > 0 ? `; ${caught} of them were caught all the same` : ''}. Only a source can tell whether those are right.`,
  nothing: 'This article has no figure in which an error could be planted.',
  nothingTestable:
    'Nothing in this article contradicts an error: its figures stand alone, and no rule can vouch for them.',
  partial: 'The article is very long: only its beginning was tested.',
  again: 'Again with other errors',
  failed: 'The self-test could not be carried out.',
  noArticle: 'Open an article first.',
  columns: { kind: 'Planted', change: 'In the copy', result: 'Result' },
  missed: 'not caught',
  unlinked: 'nothing to hold it against',
  all: 'Contradictions',
  rest: 'Figures that stand alone',
  kinds: {
    'part-changed': 'Part of a sum changed',
    'total-changed': 'Total changed',
    'part-over-whole': 'Part larger than its whole',
    'share-changed': 'Share changed',
    'share-over': 'Share over 100%',
    'step-changed': 'Size of a change altered',
    'direction-flipped': 'Verb turned round',
    'headline-changed': 'Figure in the headline changed',
    'gloss-changed': 'Restatement changed',
    'weekday-shifted': 'Weekday shifted',
    'date-broken': 'Date that does not exist',
    'range-reversed': 'Range reversed',
    'count-changed': 'List miscounted',
    'repeated-differently': 'Said again with another number',
    'magnitude-slipped': 'Magnitude slipped',
    'digits-swapped': 'Digits swapped',
  } as Readonly<Record<PlantKind, string>>,
};
