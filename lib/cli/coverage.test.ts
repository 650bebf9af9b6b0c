import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { BadInput } from './bad-input';
import { coverage } from './coverage';
import { readDossier } from './dossier';

const MARKDOWN = `
| id | fait | du | au | base | sources | conf. |
|---|---|---|---|---|---|---|
| REF-12 | deux mois | ≤2020 | | CJA | [S41] | sûr |
| AES-REC-14 | jumeau | ≤2020 | | CJA | – | sûr |
| REF-15 | décret | 2026-06-08 | | – | – | à vérifier |
| ZZZ-1 | inconnu \\| barre | 2019-03-01 | 2021-04-30 | – | – | sûr (texte) / probable (pratique) |

| clé | titre |
|---|---|
| S41 | une source |

| canonique | jumeaux |
|---|---|
| COM-2 | CF-COM-C1 |
`;

describe('rows of a dossier', () => {
  it('reads tables of facts only, with their days and confidences', () => {
    const rows = readDossier(MARKDOWN, 'x.md');
    expect(rows.map((row) => row.id)).toEqual(['REF-12', 'AES-REC-14', 'REF-15', 'ZZZ-1']);
    expect(rows[0]).toMatchObject({ from: '2020-01-01', to: null, confidences: ['sure'] });
    expect(rows[3]).toMatchObject({
      from: '2020-01-01',
      to: '2021-04-30',
      confidences: ['sure', 'probable'],
    });
  });
});

describe('coverage', () => {
  const dirs: string[] = [];
  const folder = (files: Record<string, string>) => {
    const dir = mkdtempSync(join(tmpdir(), 'law-'));
    dirs.push(dir);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
    return dir;
  };
  afterEach(() => {
    for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true });
  });

  it('counts what is held, as itself or as a twin, and names what is missing', () => {
    const report = coverage(
      folder({ 'x.md': MARKDOWN, 'routes.md': MARKDOWN.replace('ZZZ', 'YYY') }),
    );
    expect(report).toContain('| sûr | 3 | 2 | 0 | 1 | 66,7 % |');
    expect(report).toContain('| à vérifier | 1 | 0 | 1 | 0 | 0,0 % |');
    expect(report).toContain('| tous | 4 | 2 | 1 | 1 | 50,0 % |');
    expect(report).toContain('- ZZZ-1 (sûr, x.md)');
    expect(report).not.toContain('YYY-1');
  });

  it('says in French what is wrong with the folder', () => {
    expect(() => coverage('/nulle/part')).toThrow(BadInput);
    expect(() => coverage(folder({ 'x.md': 'rien' }))).toThrow('Aucun fait de droit');
  });
});
