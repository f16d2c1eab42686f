import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = fs.readFileSync(path.resolve(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');

/** Colours of one theme by name: `--ink` → [31, 29, 25]. */
function colours(theme: 'light' | 'dark'): ReadonlyMap<string, readonly number[]> {
  const block = css.slice(css.indexOf(`:root[data-theme="${theme}"] {`)).split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/(--[a-z0-9-]+): #([0-9a-f]{6});/g)].map(([, name, hex]) => [
      name!,
      [0, 2, 4].map((at) => Number.parseInt(hex!.slice(at, at + 2), 16)),
    ]),
  );
}

/** Relative luminance as in WCAG 2.2, for sRGB from 0 to 255. */
function luminance(colour: readonly number[]): number {
  const [r, g, b] = colour.map((it) => {
    const c = it / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

const GROUNDS = ['--paper', '--surface', '--sunken', '--hover', '--selected'];
const INKS = ['--ink', '--ink-2', '--ink-3'];
const SEVERITIES = ['--error', '--warning', '--info', '--good', '--overridden'];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const palette = colours(theme);
  const pairs = [
    ...INKS.flatMap((ink) => GROUNDS.map((ground) => [ink, ground] as const)),
    ...SEVERITIES.flatMap((it) => [`${it}-soft`, '--paper', '--surface'].map((ground) => [it, ground] as const)),
    ...['--paper', '--surface', '--accent-soft'].map((ground) => ['--accent', ground] as const),
    ['--accent-ink', '--accent'] as const,
    ['--ink', '--mark'] as const,
  ];

  it.each(pairs)('has %s on %s with a contrast of 4.5 or more', (ink, ground) => {
    expect(contrast(palette.get(ink)!, palette.get(ground)!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['--paper', '--surface'])(
    'has a focus ring and lines of controls on %s with a contrast that can be seen',
    (ground) => {
      expect(contrast(palette.get('--focus')!, palette.get(ground)!)).toBeGreaterThanOrEqual(3);
      expect(contrast(palette.get('--line-strong')!, palette.get(ground)!)).toBeGreaterThanOrEqual(1.8);
    },
  );
});

it('both themes name the same colours', () => {
  expect([...colours('dark').keys()]).toEqual([...colours('light').keys()]);
});

it('the measure is the one of WCAG: black on white is 21', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  // #767676 on white is the lightest grey that passes.
  expect(contrast([0x76, 0x76, 0x76], [255, 255, 255])).toBeCloseTo(4.54, 2);
});
