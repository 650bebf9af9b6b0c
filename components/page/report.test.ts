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
});
