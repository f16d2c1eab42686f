import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (name: string): string => fs.readFileSync(path.join(root, name), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const all = { ...dependencies, ...devDependencies };

/** Types only, or needed by another package: no file of ours names them. */
const UNNAMED = [
  '@types/node',
  '@types/react',
  '@types/react-dom',
  'react-is',
  'typescript',
  '@biomejs/biome',
  'electron-builder',
];

/** Every file of ours that may name a package. */
function files(): string[] {
  const here = fs.readdirSync(root).filter((name) => /\.(ts|mjs|json|yml)$/.test(name) && name !== 'package.json');
  const below = ['shared', 'electron', 'renderer', 'scripts', 'tests', 'bin'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|mjs|css)$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  return [...here, ...below].filter((name) => name !== 'package-lock.json' && name !== 'tests/dependencies.test.ts');
}

describe('every dependency', () => {
  it.each(Object.entries(all))('%s is pinned to one version', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  it.each(Object.keys(all))('%s has its reason in ARCHITECTURE.md', (name) => {
    const table = read('ARCHITECTURE.md')
      .split('\n')
      .filter((line) => line.startsWith('| '));
    const named = table.some((line) =>
      line
        .split('|')[1]!
        .split(',')
        .some((cell) => covers(cell.trim(), name)),
    );
    expect(named).toBe(true);
  });

  it('is used by some file', () => {
    const text = files().map(read).join('\n');
    const unused = Object.keys(all).filter((name) => !UNNAMED.includes(name) && !text.includes(name));
    expect(unused).toEqual([]);
  });
});

/** `@types/*` covers all packages of that scope. */
function covers(cell: string, name: string): boolean {
  return cell.endsWith('/*') ? name.startsWith(cell.slice(0, -1)) : cell === name;
}
