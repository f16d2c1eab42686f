import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importerFor } from '../../shared/importers/importer.ts';
import * as registry from '../../shared/importers/registry.ts';

describe('importers', () => {
  it('are each a file with a line in the registry, and the id is the file name', () => {
    const folder = new URL('../../shared/importers/', import.meta.url);
    const files = readdirSync(folder).map((name) => name.replace('.ts', ''));
    const own = files.filter((name) => name !== 'registry' && name !== 'importer').sort();
    expect(
      Object.values(registry)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(own);
  });

  it('are found by extension, whatever its capitals', () => {
    expect(importerFor('第5版.TXT')?.id).toBe('plain-text');
    expect(importerFor('a/b.Markdown')?.id).toBe('markdown');
    expect(importerFor('notes.md')?.id).toBe('markdown');
    expect(importerFor('scan.pdf')).toBeNull();
    expect(importerFor('txt')).toBeNull();
  });
});
