/** What an edit would make of the findings, said while it is typed. */
export const whatIf = {
  sentence: (what: string) => `With this: ${what}`,
  between: ' · ',
  fewer: (count: number) => (count === 1 ? '1 finding fewer' : `${count} findings fewer`),
  more: (count: number, message: string) => (count === 1 ? `new: ${message}` : `${count} new, first: ${message}`),
  same: 'the findings stay as they are',
  nothing: 'no rule objects',
};
