import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

const tokensOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
const THEMES = { light: tokensOf(light), dark: tokensOf(dark) };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one = '#808080', other = '#808080'): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const WASHES = ['good', 'open', 'weighed', 'closed', 'info', 'warn'];
const TEXT = [
  ...['paper', 'sheet', ...WASHES].map((on) => ['ink', on]),
  ...['paper', 'sheet', 'good', 'info', 'open', 'warn'].map((on) => ['ink-soft', on]),
  ...['paper', 'sheet', ...WASHES].map((on) => ['green', on]),
  ...WASHES.map((on) => [`${on}-ink`, on]),
  ...WASHES.flatMap((on) => [
    [`${on}-ink`, 'sheet'],
    [`${on}-ink`, 'paper'],
  ]),
  ['on-green', 'green'],
  ['on-green', 'green-deep'],
] as [string, string][];
const SHAPES = [
  ['edge', 'sheet'],
  ['edge', 'paper'],
  ['green', 'sheet'],
  ['focus', 'paper'],
  ['focus', 'sheet'],
] as [string, string][];

describe.each(['light', 'dark'] as const)('colours in %s', (theme) => {
  const tokens = THEMES[theme];
  it('names the same colours in both themes', () => {
    expect(Object.keys(tokens)).toEqual(Object.keys(THEMES.light));
  });
  it.each(TEXT)('%s is readable on %s', (ink, on) => {
    expect(contrast(tokens[ink], tokens[on])).toBeGreaterThanOrEqual(4.5);
  });
  it.each(SHAPES)('%s stands out from %s', (shape, on) => {
    expect(contrast(tokens[shape], tokens[on])).toBeGreaterThanOrEqual(3);
  });
});

it('uses logical properties only, so that a right-to-left language is mirrored', () => {
  for (const file of [
    'base',
    'parts',
    'status',
    'fields',
    'choices',
    'shell',
    'situation',
    'page',
    'routes',
    'documents',
    'keep',
    'glossary',
    'help',
    'fonts',
  ]) {
    const text = readFileSync(new URL(`./${file}.css`, import.meta.url), 'utf8');
    const physical = text.match(
      /(^|[\s;{])(margin|padding|border)-(left|right)|(^|\s)(left|right):|text-align: (left|right)/gm,
    );
    expect(physical, file).toBeNull();
  }
});
