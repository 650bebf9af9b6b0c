import { describe, expect, it } from 'vitest';
import { hostMatchPatterns, siteOfHost } from './host';
import { recogniseUrl } from './url';

describe('« www. » before a host that is known without it', () => {
  it('is the same site, and is not said to be granted', () => {
    expect(recogniseUrl('https://www.entreprendre.service-public.gouv.fr/')).toMatchObject({
      site: 'service-public-pro',
      official: true,
    });
    expect(siteOfHost('www.entreprendre.service-public.gouv.fr').read).toBe(false);
    expect(recogniseUrl('https://www.timbres.impots.gouv.fr/')).toMatchObject({
      site: 'timbres',
      page: 'payment',
      residencePermit: null,
    });
    expect(hostMatchPatterns()).toContain('*://www.timbres.impots.gouv.fr/*');
    expect(recogniseUrl('https://www.timbres.impots.gouv.fr.example/').official).toBe(false);
  });
});

describe('a fiche that no table holds', () => {
  const permit = (fiche: string) =>
    recogniseUrl(`https://www.service-public.gouv.fr/particuliers/vosdroits/${fiche}`)
      .residencePermit;

  it('is about something else when the theme was read after it, untold when it is newer', () => {
    expect(permit('F1758')).toBe(false);
    expect(permit('F35794')).toBeNull();
    expect(permit('F40000')).toBeNull();
    expect(permit('F35795')).toBe(true);
    expect(permit('F37110')).toBe(false);
  });
});

describe('« séjour » and « titre » of other worlds', () => {
  it.each([
    'https://www.lot.gouv.fr/Actualites/Sejour-de-vacances-des-jeunes',
    'https://www.loire.gouv.fr/Demarches/Titre-de-circulation-etranger',
    'https://www.gard.gouv.fr/Publications/Titre-de-propriete',
    'https://www.var.gouv.fr/Actualites/Sejours-touristiques',
  ])('%s is not about a permit', (url) => {
    expect(recogniseUrl(url).residencePermit).toBe(false);
  });

  it.each([
    'https://www.gard.gouv.fr/Demarches/Sejour-des-etrangers',
    'https://www.gard.gouv.fr/Demarches/Titre-de-sejour',
    'https://www.gard.gouv.fr/Demarches/Etrangers/Sejour/Etudiant',
  ])('%s is', (url) => {
    expect(recogniseUrl(url).residencePermit).toBe(true);
  });
});

describe('questions and answers', () => {
  it.each([
    'http://www.yvelines.gouv.fr/Demarches-administratives/Naturalisations/Vos-questions-les-plus-frequentes',
    'https://www.guyane.gouv.fr/Outils/FAQ/Etrangers2/Je-souhaite-demander-une-carte-de-resident',
  ])('%s is such a page', (url) => {
    expect(recogniseUrl(url).page).toBe('faq');
  });
});
