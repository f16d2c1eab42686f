/** Words of the reading pane. */
export const reader = {
  label: 'Article text',
  emptyTitle: 'Nothing to read yet',
  emptyBody: 'Choose an article in the library on the left, or drop a .txt or .md file on the window.',
  noText: 'This file holds no text that can be read as an article.',
  loading: 'Opening…',
  kinds: {
    news: 'News',
    brief: 'Brief',
    caption: 'Caption',
    masthead: 'Masthead',
    continuation: 'Continued from another page',
    other: 'Other',
  },
  untitled: 'Without a headline',
  addNote: 'Add note',
  noteLabel: 'Note on',
  notePlaceholder: 'What did you find, and where?',
  saveNote: 'Save note',
  cancel: 'Cancel',
  noteBy: (creator: string, body: string) => `Note by ${creator === '' ? 'an unnamed checker' : creator}: ${body}`,
  findings: (errors: number, warnings: number, infos: number) =>
    [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'remark')]
      .filter((it) => it !== '')
      .join(', '),
  corrected: 'corrected by the checker',
  hasNote: 'has a note',
};

const plural = (count: number, word: string): string =>
  count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
