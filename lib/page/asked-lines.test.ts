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

describe('a list item written as a sentence', () => {
  it('gives every document', () => {
    const html =
      '<main><h1>Séjour</h1><p>Pièces à fournir :</p><ul><li>Passeport</li><li>Présentez-vous avec votre convocation, deux photos et un justificatif de domicile</li></ul></main>';
    const { documents } = readPageFor('https://www.rhone.gouv.fr/sejour', html, (line, context) =>
      alignLine(line, context),
    );
    expect(documents.map((d) => d.ids)).toEqual([
      ['passeport'],
      ['convocation-rdv', 'photos-identite', 'justificatif-domicile'],
    ]);
  });
});
