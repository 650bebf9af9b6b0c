import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHOICES } from '@/lib/i18n/languages';
import { listings, manifestWords, releaseNotes } from './listing.mjs';

const all = listings(process.cwd());

it('speaks every language of the panel', () => {
  expect([...all.keys()].sort()).toEqual([...CHOICES].sort());
});

it.each([...all])(
  '%s fits the stores, promises nothing and stays unofficial',
  (_language, text) => {
    expect(text.name).toBe('Pièce par pièce');
    // Chrome and Edge: 132 signs; a store refuses a longer one at the last moment.
    expect(text.summary.length).toBeGreaterThan(20);
    expect(text.summary.length).toBeLessThanOrEqual(132);
    expect(text.button).toContain('Pièce par pièce');
    // Edge wants 250 signs at least; Chinese says the same in fewer.
    expect(text.description.length).toBeGreaterThan(250);
    expect(text.description.length).toBeLessThan(10_000);
    expect(text.description.split('\n').filter((line) => line.startsWith('•'))).toHaveLength(4);
    expect(text.description).not.toMatch(/garanti|guarantee|garantiz|гарант|保证|ضمان|https?:/i);
  },
);

it('gives the manifest its words in each locale', () => {
  const words = manifestWords(process.cwd());
  expect(words.map((w) => w.relativeDest)).toContain('_locales/zh_CN/messages.json');
  const french = words.find((w) => w.relativeDest === '_locales/fr/messages.json');
  expect(JSON.parse(french?.contents ?? '')).toMatchObject({
    name: { message: 'Pièce par pièce' },
    open: { message: expect.stringContaining('Ouvrir') },
  });
});

it('takes the notes of one version from the changelog', () => {
  const log = '# J\n\n## 0.2.0 — demain\n\n- b\n\n## 0.1.0 — hier\n\n- a\n';
  expect(releaseNotes(log, '0.2.0')).toBe('- b');
  expect(releaseNotes(log, '0.1.0')).toBe('- a');
  expect(releaseNotes(log, '0.3.0')).toBe('');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version)).not.toBe('');
});

it('justifies each permission of the manifest, in the readme and for the stores', () => {
  const config = readFileSync('wxt.config.ts', 'utf8');
  const asked = /permissions: \[('[^\]]+)\]/.exec(config)?.[1]?.match(/\w+/g) ?? [];
  expect(asked).toContain('storage');
  for (const page of ['README.md', 'docs/stores.md'])
    for (const permission of [...asked, 'sidePanel'])
      expect(readFileSync(page, 'utf8'), page).toContain(`\`${permission}\``);
});
