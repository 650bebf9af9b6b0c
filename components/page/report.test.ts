import { describe, expect, it } from 'vitest';
import type { PageReading } from '@/lib/page';
import { reportOf } from './report';

const page: PageReading = {
  url: 'https://www.rhone.gouv.fr/Demarches/Etrangers?nom=Dupont#suite',
  site: 'prefecture',
  official: true,
  page: 'information',
  fiche: null,
  departement: '69',
  residencePermit: true,
  procedure: null,
  routes: ['conjoint-de-francais'],
  lookalike: null,
  title: 'Titre',
  verifiedOn: null,
  breadcrumb: [],
  sections: [],
  uploads: [],
  truncated: false,
  personal: false,
};

describe('a report of what we got wrong', () => {
  it('says the page by host and path, and nothing that an address may carry', () => {
    const text = reportOf(page);
    expect(text).toContain('www.rhone.gouv.fr/Demarches/Etrangers');
    expect(text).not.toMatch(/Dupont|suite/);
  });
  it('says so when the address is no address', () => {
    expect(reportOf({ ...page, url: 'x' })).toContain('page : ?');
  });
  it.each([
    ['https://demarche.numerique.gouv.fr/dossiers/9876543/brouillon', '/dossiers/…/brouillon'],
    ['https://site.example/u/jean.dupont@example.org/x', '/u/…/x'],
    ['https://a.example/8d2f1c0a9b8e7d6c5b4a3f2e1d0c9b8a', '/…'],
    ['https://www.service-public.fr/particuliers/vosdroits/F16162', '/vosdroits/F16162'],
    ['https://www.oise.gouv.fr/renouvellement-a3194.html', '/renouvellement-a3194.html'],
  ])('keeps no number of a file and no name of a person: %s', (url, kept) => {
    expect(reportOf({ ...page, url }).split('\n')[0]).toMatch(
      new RegExp(`${kept.replaceAll('.', '\\.')}$`),
    );
  });
  it('says in French what was expected', () => {
    expect(reportOf(page, 'line')).toMatch(/attendu : une pièce est mal comprise$/);
    expect(reportOf(page)).toMatch(/attendu : $/);
  });
});
