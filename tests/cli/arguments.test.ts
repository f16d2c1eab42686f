import { describe, expect, it } from 'vitest';
import { HELP, readArguments } from '../../electron/cli-arguments.ts';

describe('command line arguments', () => {
  it('take options before and after the paths, in both spellings', () => {
    const spaced = readArguments(['extract', '--format', 'csv', 'a', '--lang', 'zh', 'b']);
    expect(spaced).toEqual(readArguments(['extract', 'a', 'b', '--format=csv', '--lang=zh']));
    expect(spaced).toMatchObject({ command: 'extract', paths: ['a', 'b'], format: 'csv', lang: 'zh' });
  });

  it('have defaults for each command', () => {
    expect(readArguments(['extract', 'a'])).toMatchObject({ format: 'json', ledger: false, lang: null });
    expect(readArguments(['check', 'a'])).toMatchObject({ format: 'text', severity: 'info' });
  });

  it('know flags that take no value', () => {
    expect(readArguments(['extract', '--ledger', 'a'])).toMatchObject({ ledger: true, paths: ['a'] });
    expect(readArguments(['check', '--ledger', 'a'])).toContain('not an option of this command');
  });

  it('take everything after -- as a path', () => {
    expect(readArguments(['extract', '--', '--help', '-x.txt'])).toMatchObject({ paths: ['--help', '-x.txt'] });
  });

  it.each([['--help'], ['-h'], ['help'], ['extract', '--help']])('show help for %s %s', (...argv) => {
    expect(readArguments(argv)).toEqual({ command: 'help' });
  });

  it('name the values that an option takes', () => {
    expect(readArguments(['check', '--severity', 'all', 'a'])).toBe('--severity is error, warning or info.');
    expect(readArguments(['extract', 'a', '--format'])).toBe('--format is json, ndjson, csv or md.');
    expect(readArguments(['extract', 'a', '--encoding', 'klingon'])).toContain('gb18030');
  });

  it('do not take names of object properties for options', () => {
    expect(readArguments(['extract', '--constructor', 'x', 'a'])).toContain('not an option');
  });

  it('are all explained in the help', () => {
    for (const word of ['--format', '--ledger', '--severity', '--encoding', '--issue-date', '--lang', '64']) {
      expect(HELP).toContain(word);
    }
  });
});
