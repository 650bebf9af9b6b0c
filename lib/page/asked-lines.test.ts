import { describe, expect, it } from 'vitest';
import { alignLine } from './align';
import { documentLines, idsOfLine, sectionLines } from './asked-lines';
import { readPageFor } from './command';
import type { PageSection } from './types';

const section = (
  lines: [string, number][],
  path = ['Titre de séjour'],
  leader = '',
): PageSection => ({
  path,
  leader,
  documents: true,
  lines: lines.map(([text, depth]) => ({ text, depth })),
});

describe('sectionLines', () => {
  it('gives each line the path, the sentence before the list and the lines that announce it', () => {
    const lines = sectionLines(
      section(
        [
          ['Ressources :', 1],
          ['bulletins de salaire', 2],
          ['Passeport', 1],
        ],
        ['Dossier'],
        'Vous devez fournir :',
      ),
    );
    expect(lines.map((l) => l.headings)).toEqual([
      ['Dossier', 'Vous devez fournir :'],
      ['Dossier', 'Vous devez fournir :', 'Ressources :'],
      ['Dossier', 'Vous devez fournir :'],
    ]);
  });

  it('lets a line that ends in a colon announce those that continue it, not the next capital', () => {
    const lines = sectionLines(
      section([
        ['Si vous êtes hébergé :', 1],
        ["attestation de l'hébergeant", 1],
        ["copie de la pièce d'identité", 1],
        ['Passeport', 1],
      ]),
    );
    expect(lines.map((l) => l.headings.at(-1))).toEqual([
      'Titre de séjour',
      'Si vous êtes hébergé :',
      'Si vous êtes hébergé :',
      'Titre de séjour',
    ]);
  });
});

describe('idsOfLine', () => {
  it('reads nested lines with the line above them, under their own titles', () => {
    const lines = documentLines({
      sections: [
        section([
          ['Si vous êtes hébergé :', 1],
          ["attestation de l'hébergeant", 2],
          ["copie de la pièce d'identité", 2],
        ]),
      ],
    });
    expect(lines).toHaveLength(1);
    expect(lines.flatMap((line) => idsOfLine(line, alignLine))).toEqual([
      'attestation-hebergement',
      'piece-identite-hebergeant',
    ]);
  });
});

describe('a list written as a sentence', () => {
  const idsOf = (html: string) =>
    readPageFor(
      'https://www.rhone.gouv.fr/sejour',
      `<main><h1>Séjour</h1>${html}</main>`,
      (line, c) => alignLine(line, c),
    ).documents.map((d) => d.ids);

  it('gives every document', () => {
    expect(
      idsOf(
        '<p>Présentez-vous avec votre passeport, deux photos et un justificatif de domicile.</p>',
      ),
    ).toEqual([['passeport', 'photos-identite', 'justificatif-domicile']]);
  });

  it('is not taken from what happens without the papers', () => {
    expect(
      idsOf('<p>Si vous ne présentez pas votre passeport, vous devrez payer un timbre.</p>'),
    ).toEqual([]);
  });
});
