import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** Which npm packages and Node built-ins each world may import; `node:` stands for every Node built-in. */
const WORLDS: Record<string, { packages: readonly string[]; worlds: readonly string[] }> = {
  shared: { packages: ['zod', 'decimal.js'], worlds: ['shared'] },
  electron: {
    packages: ['node:', 'electron', 'zod', '@photostructure/sqlite', '@parcel/watcher'],
    worlds: ['electron', 'shared'],
  },
  renderer: {
    packages: [
      'react',
      'react-dom',
      'zustand',
      '@tanstack/react-table',
      '@tanstack/react-virtual',
      'react-aria-components',
      'react-resizable-panels',
      'recharts',
    ],
    worlds: ['renderer', 'shared'],
  },
};

function sources(world: string): string[] {
  return fs
    .readdirSync(path.join(root, world), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(root, world, name));
}

/** Module specifiers of static and dynamic imports and re-exports. */
function imports(file: string): string[] {
  const text = fs.readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/g)]
    .concat(
      [...text.matchAll(/\bimport\s*\(\s*['"]([^'"]+)['"]/g)],
      [...text.matchAll(/(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g)],
    )
    .map((match) => match[1]!);
}

function isAllowed(world: string, file: string, specifier: string): boolean {
  const rule = WORLDS[world]!;
  if (!specifier.startsWith('.')) {
    return rule.packages.some((name) =>
      name === 'node:' ? specifier.startsWith('node:') : specifier === name || specifier.startsWith(`${name}/`),
    );
  }
  const target = path.relative(root, path.resolve(path.dirname(file), specifier));
  return rule.worlds.includes(target.split(path.sep)[0]!);
}

describe.each(Object.keys(WORLDS))('the world %s', (world) => {
  it('has files', () => {
    expect(sources(world).length).toBeGreaterThan(0);
  });

  it('imports only what it may', () => {
    const offences = sources(world).flatMap((file) =>
      imports(file)
        .filter((specifier) => !isAllowed(world, file, specifier))
        .map((specifier) => `${path.relative(root, file)} imports ${specifier}`),
    );
    expect(offences).toEqual([]);
  });

  it('keeps every file under 400 lines', () => {
    const long = sources(world).filter((file) => fs.readFileSync(file, 'utf8').split('\n').length > 400);
    expect(long.map((file) => path.relative(root, file))).toEqual([]);
  });
});

it('shared code reads no clock and no randomness', () => {
  const offences = sources('shared').filter((file) =>
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.randomUUID\(/.test(fs.readFileSync(file, 'utf8')),
  );
  expect(offences.map((file) => path.relative(root, file))).toEqual([]);
});
