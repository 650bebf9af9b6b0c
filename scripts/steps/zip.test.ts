import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { zip } from './zip.mjs';

const files: [string, Buffer][] = [
  ['manifest.json', Buffer.from('{"é":1}')],
  ['icon/pièce.bin', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256))],
  ['vide.txt', Buffer.alloc(0)],
];

it('gives the same bytes whatever the order of the files', () => {
  const one = zip(new Map(files));
  expect(zip(new Map([...files].reverse())).equals(one)).toBe(true);
});

const python = spawnSync('python3', ['--version']).status === 0;

it.skipIf(!python)('is a zip that another program reads back', () => {
  const dir = mkdtempSync(join(tmpdir(), 'ppp-zip-'));
  try {
    writeFileSync(join(dir, 'a.zip'), zip(new Map(files)));
    execFileSync('python3', ['-m', 'zipfile', '-e', join(dir, 'a.zip'), dir], { stdio: 'pipe' });
    for (const [name, bytes] of files) {
      expect(readFileSync(join(dir, name)).equals(bytes)).toBe(true);
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
});
