/** Words of the search pane. */
export const search = {
  label: 'Search',
  input: 'Search all articles',
  placeholder: 'Words or figures',
  noWorkspace: 'Open a folder to search its articles.',
  hint: 'Finds any run of characters, Chinese or English, in all articles of this folder.',
  none: (query: string) => `No article contains “${query}”.`,
  found: (hits: number, documents: number, more: boolean) =>
    `${more ? 'The first ' : ''}${hits} ${hits === 1 ? 'place' : 'places'} in ${documents} ${documents === 1 ? 'document' : 'documents'}`,
  time: (milliseconds: string) => `${milliseconds} ms`,
  searching: 'Searching…',
  headline: 'headline',
  untitled: 'Without a headline',
  moved: 'The words are no longer at this place; the file has changed.',
};
