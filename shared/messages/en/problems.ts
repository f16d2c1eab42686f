import type { Problem, ProblemKind } from '../../errors.ts';

type Sentence = (problem: Problem) => string;

const named = (file: string | null): string => (file === null ? 'The file' : `“${file}”`);
const cause = (detail: string | null): string => (detail === null ? '' : ` (${detail})`);

/** One sentence or two per kind: what happened to which file, and the way on. */
export const problems: Readonly<Record<ProblemKind, Sentence>> = {
  'not-found': ({ file }) => `${named(file)} is not there. Check the name, or whether its disk is connected.`,
  'not-permitted': ({ file }) =>
    `${named(file)} may not be read with your account. Change its permissions, or copy it somewhere you can read.`,
  'not-a-file': ({ file }) => `${named(file)} is not an ordinary file, so it was not opened.`,
  'unknown-type': ({ file }) => `${named(file)} is of a type Crossfoot can’t read yet. Save it as .txt or .md.`,
  'too-large': ({ file, detail }) =>
    `${named(file)} is too large to read${cause(detail)}. Split it into smaller files.`,
  'too-slow': ({ file, detail }) =>
    `${named(file)} took too long to read${cause(detail)}. Split it into smaller files; the others are not affected.`,
  empty: ({ file }) => `${named(file)} is empty: there is nothing to check in it.`,
  binary: ({ file }) => `${named(file)} is not text, though its name says so. Save the article as plain text.`,
  vanished: ({ file }) =>
    `${named(file)} disappeared while it was being read. Put it back; it is read again by itself.`,
  'foreign-name': ({ file }) =>
    `${named(file)} has a name that is not in UTF-8, so it can’t be opened. Rename the file; it is then read by itself.`,
  unreadable: ({ file, detail }) => `${named(file)} could not be read${cause(detail)}. Check the disk and try again.`,
  'name-taken': ({ file }) =>
    `${named(file)} was not added: the workspace already has a different file of that name. Rename one of them.`,
  'folder-read-only': ({ file }) =>
    `${named(file)} can’t be written to, so changes can’t be saved. You can read and export; to edit, copy the folder.`,
  'disk-full': ({ file }) =>
    `The disk is full: ${named(file)} was not saved. Free some space and make the change again.`,
  'not-saved': ({ file, detail }) =>
    `The change was not saved in ${named(file)}${cause(detail)}. Please make it again.`,
  'newer-format': ({ file }) =>
    `${named(file)} was written by a newer Crossfoot. It is open for reading only; update Crossfoot to edit.`,
  'log-altered': ({ file, detail }) =>
    `The history in ${named(file)} was changed outside Crossfoot${cause(detail)}. It is open for reading only; restore the file from a backup to edit.`,
  'log-torn': ({ file }) =>
    `The last line of the history was cut short by a crash. It was set aside in ${named(file)}; everything saved is there.`,
  'in-use': ({ file }) =>
    `${named(file)} is open in another Crossfoot. It is open for reading only here; close the other one to edit.`,
  'index-rebuilt': ({ file }) =>
    `The search index of ${named(file)} was damaged and has been built anew. Nothing is lost.`,
  'invalid-change': ({ detail }) => `That value does not fit there${cause(detail)}. Nothing was changed.`,
  'would-overwrite-source': ({ file }) =>
    `${named(file)} is an article of this workspace, which Crossfoot never writes. Choose another name.`,
  'not-exported': ({ file, detail }) => `${named(file)} was not written${cause(detail)}. Choose another place.`,
  'analysis-failed': ({ file, detail }) =>
    `The figures of ${named(file)} could not be read because of a defect in Crossfoot${cause(detail)}. The other files are not affected.`,
  cancelled: () => 'Cancelled.',
  unexpected: ({ file, detail }) =>
    `Something unforeseen happened${file === null ? '' : ` with ${named(file)}`}${cause(detail)}. What was saved is safe; please try again.`,
};
