import { describe, expect, it } from 'vitest';
import { alignLine } from './index.ts';
import { plainText } from './normalise.ts';
import { isStatement } from './statement.ts';

const says = (line: string): boolean => isStatement(plainText(line));

describe('isStatement', () => {
  it.each([
    'Votre mari doit être resté français',
    'La vie commune ne doit pas avoir cessé',
    'Vous ne devez pas vivre en polygamie',
    'Le montant de la taxe varie selon la carte',
    'Logement : le demandeur doit vivre avec ses enfants',
    'Vivre en France depuis cinq ans',
    'Le préfet peut demander une enquête sur vos revenus',
    'Aucun certificat médical ne doit être remis au guichet',
    'Un formulaire vous sera remis sur place',
  ])('tells « %s » from a request', (line) => {
    expect(says(line)).toBe(true);
  });

  it.each([
    'Vous devez fournir votre passeport',
    'Les actes doivent être traduits',
    'Une attestation sur papier libre, datée et signée',
    'Le passeport est exigé',
    'Vous devrez vous acquitter de la taxe',
    'Certificat de travail que votre employeur doit remplir',
    'Avoir un contrat de travail',
  ])('lets « %s » ask', (line) => {
    expect(says(line)).toBe(false);
  });
});

describe('alignLine, on what sentences say', () => {
  it('leaves out later sentences that only say how things must be', () => {
    expect(
      alignLine('Assurance maladie. Le contrat doit couvrir toute la durée du visa demandé'),
    ).toEqual(['attestation-assurance-maladie']);
  });

  it('does not ask for what a paper says or who gives it', () => {
    expect(
      alignLine("Attestation sur l'honneur selon laquelle vous avez gardé la carte de séjour"),
    ).toEqual(['declaration-sur-honneur']);
    expect(
      alignLine('Titre de pension délivré par la caisse, ou avis de paiement établi par la banque'),
    ).toEqual(['justificatif-ressources']);
  });

  it('reads the end of a sentence begun above the list as proofs', () => {
    expect(alignLine('et de votre présence en France (courriers, factures, etc.)')).toEqual([
      'preuves-presence-en-france',
    ]);
  });

  it('gives every document of a sentence', () => {
    expect(
      alignLine('Vous devez apporter un passeport, deux photos et un justificatif de domicile'),
    ).toEqual(['passeport', 'photos-identite', 'justificatif-domicile']);
  });
});
