/** Words of the notes pane. */
export const notes = {
  label: 'Notes',
  none: 'No notes on this document yet. Select some words of the text and choose “Add note”.',
  noDocument: 'Open an article to see its notes.',
  body: (quote: string) => `Note on “${quote}”`,
  placeholder: 'Write your note',
  remove: 'Delete note',
  save: 'Save',
  unsaved: 'Not saved yet',
  show: 'Show in the text',
  orphaned: 'Its words are no longer in the file. The note is kept.',
  orphanedTitle: 'Notes that lost their place',
  orphanedEdits: 'Verdicts and corrections whose number is no longer in the file',
  unnamed: 'Unnamed checker',
  changed: (time: string) => `changed ${time}`,
};
