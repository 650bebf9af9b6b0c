import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPageFor } from './command';

const page = (file: string, url: string) =>
  readPageFor(url, readFileSync(`tests/fixtures/pages/${file}`, 'utf8'), (line) => [
    line.slice(0, 4),
  ]);
const texts = (file: string, url: string) => page(file, url).documents.map((d) => d.text);

describe('a page of each kind, as the command reads it', () => {
  it('a service-public fiche of 2020: cases, lists cut in several, warnings left out', () => {
    const read = page(
      'service-public-2020.html',
      'https://www.service-public.fr/particuliers/vosdroits/F2209',
    );
    expect(read).toMatchObject({
      site: 'service-public',
      page: 'information',
      fiche: 'F2209',
      title: "Carte de séjour d'exemple",
      verifiedOn: '2021-03-01',
      residencePermit: true,
    });
    expect(read.routes).toHaveLength(8);
    expect(read.documents).toEqual([
      {
        text: 'Votre passeport',
        ids: ['Votr'],
        case: ["Carte de séjour d'exemple", "Conjoint d'un Français", 'Demande'],
      },
      { text: 'Acte de mariage de moins de 3 mois', ids: ['Acte'], case: expect.any(Array) },
      {
        text: "Ressources : [bulletins de salaire ; avis d'impôt]",
        ids: ['Ress', 'bull', 'avis'],
        case: expect.any(Array),
      },
    ]);
  });

  it('a fiche in the State’s design system: tabs, accordions, an English month', () => {
    const read = page(
      'service-public-dsfr.html',
      'https://www.service-public.gouv.fr/particuliers/vosdroits/F99999',
    );
    expect(read.verifiedOn).toBe('2024-08-06');
    expect(read.documents.map((d) => [d.case.slice(1).join(' / '), d.text])).toEqual([
      ['Première demande / Pièces à fournir / Salarié', 'Contrat de travail'],
      ['Première demande / Pièces à fournir / Salarié', '3 photos'],
      ['Renouvellement / Pièces à fournir', 'Carte de séjour à renouveler'],
    ]);
  });

  it('a town hall’s page of its own software: the title is that above the line which dates the fiche', () => {
    expect(page('comarquage-own.html', 'https://ville.example/travaux?xml=F17164')).toMatchObject({
      site: 'comarquage',
      title: 'Comment un étranger malade peut-il obtenir un titre de séjour ?',
      verifiedOn: '2024-05-12',
      routes: ['etranger-malade'],
      documents: [{ text: "Copie intégrale d'acte de naissance" }, { text: '3 photos' }],
    });
  });

  it('a préfecture’s page: a sentence before the list, a table, neither criteria nor files', () => {
    const url =
      'https://www.oise.gouv.fr/Demarches/Etrangers-dans-l-Oise/Admission-exceptionnelle-au-sejour';
    expect(page('prefecture-dsfr.html', url)).toMatchObject({
      page: 'document-list',
      departement: '60',
      verifiedOn: '2025-03-14',
      routes: ['admission-exceptionnelle'],
    });
    expect(texts('prefecture-dsfr.html', url)).toEqual([
      'Formulaire de demande',
      'Passeport',
      'Acte de naissance',
      'Justificatif de domicile',
    ]);
  });

  it('an older préfecture’s page: lists written with dashes', () => {
    const url = 'http://www.haute-loire.gouv.fr/renouvellement-de-carte-de-resident-a3194.html';
    expect(page('prefecture-spip.html', url)).toMatchObject({
      verifiedOn: '2020-09-29',
      routes: ['carte-de-resident'],
    });
    expect(texts('prefecture-spip.html', url)).toEqual([
      'passeport',
      'carte de résident',
      '3 photos',
      'justificatif de domicile',
    ]);
  });

  it('a town hall’s copy of a fiche: not the town’s own list, nor its date', () => {
    const read = page('comarquage-wp.html', 'https://ville.example/passeport/?xml=F2215');
    expect(read).toMatchObject({
      site: 'comarquage',
      official: false,
      title: "Fiche d'exemple",
      verifiedOn: '2021-06-24',
    });
    expect(read.documents.map((d) => d.text)).toEqual(['Acte de mariage']);
    expect(read.documents[0]?.case).toContain('Marié');
  });

  it.each([
    ['comarquage-xsl.html', "Certificat d'exemple", '2016-11-28', 'Passeport'],
    ['comarquage-spip.html', "Document d'exemple", null, 'Acte de naissance'],
  ])('%s, another renderer', (file, title, verifiedOn, line) => {
    const read = page(file, 'https://village.example/?xml=F2257.xml&xsl=x.xsl');
    expect(read).toMatchObject({ title, verifiedOn, fiche: 'F2257' });
    expect(read.documents.map((d) => d.text)).toEqual([line]);
  });

  it('booking pages: the heading tells what the number does not; slots are no dates of the page', () => {
    expect(page('booking.html', 'https://www.rdv.loire.gouv.fr/booking/create/804')).toMatchObject({
      residencePermit: true,
      departement: '42',
      documents: [],
    });
    expect(
      page(
        'rdv-prefecture.html',
        'https://www.rdv-prefecture.interieur.gouv.fr/rdvpref/reservation/demarche/2/creneau/',
      ),
    ).toMatchObject({
      residencePermit: true,
      departement: '94',
      verifiedOn: null,
      documents: [],
    });
  });

  it('ANEF: what the page shows says that it is a form', () => {
    const read = page(
      'anef-upload.html',
      'https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/#/',
    );
    expect(read.page).toBe('online-form');
    expect(read.documents.map((d) => d.text)).toEqual(['Passeport en cours', 'E-photo']);
  });

  it('an online form: obligation and what is already sent, from wording and markup', () => {
    const read = page(
      'ds-form.html',
      'https://demarche.numerique.gouv.fr/dossiers/987654/brouillon',
    );
    expect(read).toMatchObject({ departement: '76', residencePermit: true });
    expect(read.uploads).toEqual([
      { label: 'Passeport', required: true, filled: true, ids: ['Pass'] },
      { label: 'Autre document', required: false, filled: false, ids: ['Autr'] },
    ]);
  });

  it('an imitation: its fiche, where the real page is, and nothing of what it asks for', () => {
    expect(
      page('lookalike.html', 'https://service-public.fr.example.com/particuliers/vosdroits/F302'),
    ).toMatchObject({
      official: false,
      fiche: 'F302',
      documents: [],
      lookalike: {
        reason: 'imitation',
        official: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F302',
      },
    });
  });

  it('the data feed behind the copies', () => {
    const read = page('dila.xml', 'https://www.service-public.fr/particuliers/vosdroits/F2208');
    expect(read).toMatchObject({ title: "Fiche d'exemple", verifiedOn: '2020-01-21' });
    expect(read.documents.map((d) => d.text)).toEqual(['Votre passeport', '3 photos']);
  });
});
