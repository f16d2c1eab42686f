import fs from 'node:fs';
import path from 'node:path';

/**
 * The folder that a command line asks to open: the last argument that is a folder other than the application's own. Null
 * when there is none. `argv` includes the program.
 */
export function folderArgument(argv: readonly string[], appPath: string, cwd: string): string | null {
  const folders = argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-'))
    .map((argument) => path.resolve(cwd, argument))
    .filter((folder) => folder !== path.resolve(appPath) && isFolder(folder));
  return folders.at(-1) ?? null;
}

function isFolder(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
