import { describe, expect, it } from 'vitest';
import { align } from './align';
import { assess } from './assess';
import { BadInput } from './bad-input';
import type { Command, Io } from './io';
import { law } from './law';
import { readPage } from './read-page';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';

/** Runs a command on a given input and files; answers what it printed. */
async function print(command: Command, args: string[], stdin = '', files = {}): Promise<string> {
  let out = '';
  const io: Io = {
    stdin: async () => stdin,
    write: async (text) => {
      out += text;
    },
    file: (path) => {
      const text = (files as Record<string, string>)[path];
      if (text === undefined) throw new BadInput('absent');
      return text;
    },
  };
  await command(args, io);
  return out;
}

describe('assess', () => {
  it('answers one document for the day asked, even for an empty situation', async () => {
    const answer = JSON.parse(await print(assess, ['--on', '2026-11-22'], '{}'));
    expect(answer.on).toBe('2026-11-22');
    expect(answer.routes).toBeInstanceOf(Array);
    expect(answer.changes).toEqual([]);
  });

  it('prints its schema without reading anything', async () => {
    expect(JSON.parse(await print(assess, ['--schema'])).$schema).toContain('json-schema');
  });

  it.each([
    ['nothing', [], ''],
    ['broken JSON', [], '{'],
    ['a list', [], '[]'],
    ['null', [], 'null'],
    ['an unknown fact', [], '{"person":{"shoeSize":42}}'],
    ['a day before the law held', ['--on', '2019-12-31'], '{}'],
    ['two days in the wrong order', ['--on', '2021-01-01', '--since', '2022-01-01'], '{}'],
    ['endless nesting', [], `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ])('refuses %s', async (_, args, stdin) => {
    await expect(print(assess, args, stdin)).rejects.toThrow(BadInput);
  });
});

describe('read-page', () => {
  it('reads an address alone, or a page', async () => {
    expect(JSON.parse(await print(readPage, ['--url', FICHE]))).toMatchObject({
      fiche: 'F2209',
      verifiedOn: null,
      documents: [],
    });
    const html = '<title>Carte</title><h1>Carte de séjour</h1>';
    const read = await print(readPage, ['--url', FICHE, '--html', 'page'], '', { page: html });
    expect(JSON.parse(read).title).toContain('Carte');
  });

  it('answers one line for each address of a list, whatever stands there', async () => {
    const out = await print(readPage, ['--urls', 'list'], '', { list: `${FICHE}\r\n\nrien\n` });
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).url),
    ).toEqual([FICHE, 'rien']);
  });

  it.each([[[]], [['--url', 'rien']], [['--urls', 'absent']], [['--urls', 'l', '--url', FICHE]]])(
    'refuses %j',
    async (args) => {
      await expect(print(readPage, args)).rejects.toThrow(BadInput);
    },
  );
});

it('align answers one object a line, in order, the line as given', async () => {
  const out = await print(align, [], 'Passeport\r\n\nVoir plus bas');
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { line: 'Passeport', ids: ['passeport'] },
    { line: '', ids: [] },
    { line: 'Voir plus bas', ids: [] },
  ]);
});

it('law prints a table, shorter for one day than for all', async () => {
  const all = await print(law, []);
  const day = await print(law, ['--on', '2020-01-21']);
  expect(all.includes('| confiance |')).toBe(true);
  expect(day.length).toBeLessThan(all.length);
  await expect(print(law, ['--coverage', '/nowhere'])).rejects.toThrow(BadInput);
});
