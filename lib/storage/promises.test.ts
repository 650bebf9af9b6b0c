import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/security.md', root), 'utf8');

it('every proof that docs/security.md names is there', () => {
  const named = [...text.matchAll(/`((?:lib|tests|entrypoints|scripts)\/[\w./-]+)`/g)].map(
    ([, path]) => path ?? '',
  );
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});

it('every promise has a proof', () => {
  const table = text.slice(text.indexOf('| Promesse | Épreuve |')).split('\n').slice(2);
  const rows = table.filter((line) => line.startsWith('|'));
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) expect(row).toMatch(/`(lib|tests|entrypoints|scripts)\/.+test\.tsx?`/);
});
