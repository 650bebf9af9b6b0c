import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isDocumentId } from '@/lib/law/ids';
import { accepted, f1, judge, score } from '@/scripts/align/score';
import { alignLine, alignLines } from './index.ts';

describe('what a line asks for', () => {
  it('gives each paper to the person who holds it', () => {
    expect(alignLine('Acte de naissance')).toEqual(['acte-de-naissance']);
    expect(alignLine('Acte de naissance de votre enfant')).toEqual(['acte-de-naissance-enfant']);
    expect(alignLine('Actes de naissance de vos parents')).toEqual(['etat-civil-parents']);
    expect(alignLine('Titre de séjour de votre épouse')).toEqual(['titre-de-sejour-conjoint']);
    expect(alignLine("Pièce d'identité de l'hébergeant")).toEqual(['piece-identite-hebergeant']);
  });

  it('adds what is asked together and chooses among what is not', () => {
    expect(alignLine('Passeport et acte de naissance')).toEqual(['passeport', 'acte-de-naissance']);
    expect(alignLine('Acte de mariage ou livret de famille')).toEqual(['acte-de-mariage']);
    expect(alignLine('Carte consulaire ou passeport')).toEqual(['passeport']);
    expect(alignLine('CV, diplômes et contrat de travail')).toHaveLength(3);
    expect(alignLine('Acte de mariage, convention de Pacs ou jugement de divorce')).toHaveLength(1);
  });

  it('takes examples for examples', () => {
    expect(
      alignLine('Preuves de présence en France (bulletins de salaire, avis d’impôt, etc.)'),
    ).toEqual(['preuves-presence-en-france']);
    expect(alignLine('Justificatif de domicile : facture, bail ou quittance')).toEqual([
      'justificatif-domicile',
    ]);
  });

  it('reads conditions as conditions', () => {
    expect(alignLine('Acte de naissance si vous n’avez pas de titre de séjour')).toEqual([
      'acte-de-naissance',
    ]);
    expect(alignLine('Être marié depuis un an')).toEqual([]);
    expect(alignLine('Si vous êtes marié : acte de mariage')).toEqual(['acte-de-mariage']);
  });

  it('asks nothing for titles, instructions and prohibitions', () => {
    for (const line of [
      '',
      '   ',
      'Pièces à fournir',
      'Merci de ne pas agrafer les documents',
      'Première demande de titre de séjour',
      'Comment renouveler ma carte ?',
      'Ne joignez aucun certificat médical',
    ])
      expect(alignLine(line)).toEqual([]);
  });

  it('reads capitals, missing accents, inclusive endings and slips of the keyboard', () => {
    for (const line of ['PASSEPORT', 'Passport', 'Paseport valide', 'p\u200bass\u00adeport'])
      expect(alignLine(line)).toEqual(['passeport']);
    expect(alignLine('ACTE DE MARIAGE')).toEqual(['acte-de-mariage']);
    expect(alignLine('Titre de séjour de votre conjoint(e)')).toEqual(['titre-de-sejour-conjoint']);
    expect(alignLine('Certficat de nationalité française')).toEqual([
      'certificat-nationalite-francaise',
    ]);
  });

  it('lets the heading say whose paper it is, where the line does not', () => {
    const heading = "Documents de l'hébergeant";
    expect(alignLine("Pièce d'identité", { heading })).toEqual(['piece-identite-hebergeant']);
    expect(alignLine('Justificatif de domicile', { heading })).toEqual([
      'justificatif-domicile-hebergeant',
    ]);
    expect(alignLine('Votre passeport', { heading })).toEqual(['passeport']);
    expect(alignLines(['Acte de naissance'], { heading: 'Pour chaque enfant' })).toEqual([
      ['acte-de-naissance-enfant'],
    ]);
    expect(alignLine('Passeport', { heading: 'Vous êtes parent d’enfant français' })).toEqual([
      'passeport',
    ]);
  });
});

describe('lines that only their heading explains', () => {
  const under = (heading: string, line: string) => alignLine(line, { heading });

  it('tells a complaint for a theft from a complaint for violence', () => {
    expect(under('Duplicata après perte ou vol', 'Dépôt de plainte')).toEqual([
      'declaration-perte-vol',
    ]);
    expect(under('Victime de violences conjugales', 'Dépôt de plainte')).toEqual([
      'preuves-violences',
    ]);
  });

  it('gives a French identity card to the person whose case it is', () => {
    expect(alignLine('CNI française')).toEqual(['carte-identite-conjoint-francais']);
    expect(under("Parent d'enfant français", 'CNI française')).toEqual([
      'carte-identite-enfant-francais',
    ]);
    expect(under('Pièces du conjoint français', "Carte d'identité")).toEqual([
      'carte-identite-conjoint-francais',
    ]);
  });

  it('counts an unknown paper as the proof announced, and a title or a sentence as nothing', () => {
    const heading = 'Preuves de présence en France';
    expect(under(heading, 'Courriers divers')).toEqual(['preuves-presence-en-france']);
    expect(under(heading, 'Elles doivent être variées.')).toEqual([]);
    expect(under(heading, 'Par année :')).toEqual([]);
    expect(under('Pièces à fournir', 'Courriers divers')).toEqual([]);
  });
});

describe('hostile lines', () => {
  const lines = [
    'a '.repeat(5_000),
    '('.repeat(10_000),
    'justificatif '.repeat(1_000),
    'si '.repeat(4_000),
    'acte de naissance ou '.repeat(500),
    'ne pas '.repeat(2_000),
    'demande de la '.repeat(800),
    'e\u0301'.repeat(5_000),
    '\u202e\u200b'.repeat(5_000),
    '\ud800'.repeat(3_000),
    'ﷺ'.repeat(3_000),
  ];

  it('never throws and answers known ids only', () => {
    for (const line of lines) expect(alignLine(line).every(isDocumentId)).toBe(true);
  });

  it('does not depend on what stands beyond the first 1 500 characters', () => {
    const start = 'passeport '.padEnd(1_600, 'x');
    expect(alignLine(`${start} et acte de naissance`)).toEqual(alignLine(start));
  });

  it('reads through direction marks', () => {
    expect(alignLine('\u202eActe\u200b de\u202c mariage\ufeff')).toEqual(['acte-de-mariage']);
  });
});

describe('lines of our own (regression.tsv)', () => {
  const rows = readFileSync(new URL('./regression.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => {
      const [line = '', label = ''] = row.split('\t');
      return { source: 'own', category: 'own', line, label };
    });

  it('are labelled with ids that exist', () => {
    expect(rows.length).toBeGreaterThan(250);
    const unknown = rows.flatMap((r) => accepted(r.label).flat()).filter((id) => !isDocumentId(id));
    expect(unknown).toEqual([]);
  });

  it('are aligned: 98 % exact, F1 98', () => {
    const sum = score(rows, alignLine);
    const wrong = rows.filter((r) => !judge(alignLine(r.line), r.label).exact).map((r) => r.line);
    expect(sum.exact / sum.lines, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(f1(sum)).toBeGreaterThanOrEqual(98);
  });
});
