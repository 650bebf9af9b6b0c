import { type Case, CARDS, isOneOf, plus } from './oracle-facts';

/** Sheets 3.1, 3.3, 3.4: couple and child of a French person, couple of a foreigner. Returns false for a ground that is not here. */
export function couple({ route, ground, first, renewal, change, s, on, must, p }: Case): boolean {
  const {
    mayotte,
    married,
    toFrench,
    together,
    knownHere,
    endured,
    violence,
    inCourse,
    longVisa,
    regularEntry,
    birth,
    french,
    minorChild,
    contributes,
    regular,
  } = p;
  switch (`${route}/${ground}`) {
    case 'conjoint-de-francais/vlsts':
      must(
        toFrench && together && s('union.partnerKeptNationality') === true,
        'mariage, vie commune, nationalité',
      );
      if (first) {
        must(knownHere, 'transcription');
        must(longVisa, 'visa de long séjour');
        if (s('permit.kind') === 'vls-ts')
          must(on <= plus(s('permit.expiresOn'), 0, 6) || regular, 'trop tard');
      }
      break;
    case 'conjoint-de-francais/sans-vlsts':
      must(
        toFrench && together && s('union.partnerKeptNationality') === true,
        'mariage, vie commune, nationalité',
      );
      must(s('union.celebratedIn') === 'france', 'mariage en France');
      must(regularEntry, 'entrée régulière');
      must(on >= plus(s('union.livingTogetherSince'), 0, 6), 'six mois');
      break;
    case 'conjoint-de-francais/changement-de-motif':
      must(
        toFrench && together && s('union.partnerKeptNationality') === true && knownHere,
        'conditions du conjoint',
      );
      must(inCourse, 'titre en cours');
      must(s('permit.kind') !== 'aucun', 'aucun titre');
      break;
    case 'conjoint-de-francais/veuf':
      must(married && s('union.endedBy') === 'deces' && renewal, 'veuvage au renouvellement');
      break;
    case 'conjoint-de-francais/violences':
    case 'victime-violences-ou-traite/violences-conjoint-francais':
      must(toFrench && (violence || endured), 'violences ou polygamie subie');
      if (!renewal && on >= '2021-05-01')
        must(knownHere && (longVisa || inCourse), 'autres conditions');
      break;
    case 'parent-enfant-francais/naissance':
    case 'parent-enfant-francais/deux-ans':
    case 'parent-enfant-francais/reconnaissance':
      must(french, 'enfant français');
      must(s('child.livesInFrance') === true, 'enfant en France');
      if (!renewal) must(minorChild, 'enfant mineur');
      must(contributes(2), 'contribution de deux ans');
      if (on >= '2024-01-28' && isOneOf(s('person.departement'), '973', '976'))
        must(contributes(3), 'trois ans outre-mer');
      if (
        s('child.otherParentFiliation') === 'reconnaissance' &&
        s('child.recognisedByApplicant') !== true
      )
        must(
          isOneOf(s('child.otherParentContribution'), 'prouvee', 'decision'),
          'contribution de l’autre parent',
        );
      if (mayotte && on >= '2025-08-13' && first) must(longVisa, 'visa à Mayotte');
      break;
    case 'conjoint-etranger/venu-par-rf':
      must(s('rf.authorised') === true && married, 'regroupement familial');
      must(together || s('union.endedBy') === 'deces', 'vie commune');
      must(s('entry.mode') !== 'irreguliere', 'entrée régulière');
      must(
        isOneOf(
          s('partner.permit'),
          'carte-temporaire',
          'carte-pluriannuelle',
          'carte-resident',
          'certificat-algerien-1-an',
          'talent',
        ),
        'titre du conjoint',
      );
      break;
    case 'conjoint-etranger/rf-a-demander':
    case 'conjoint-etranger/rf-sur-place': {
      must(married && s('union.partnerNationality') === 'autre', 'époux étranger');
      const months = s('partner.permit') === 'certificat-algerien-1-an' ? 12 : 18;
      must(on >= plus(s('partner.regularSince'), 0, months), 'dix-huit mois');
      must(
        s('partner.resourcesMet') === true || s('partner.resourcesExempt') === true,
        'ressources',
      );
      must(
        s('partner.housingMet') === true && s('partner.respectsPrinciples') === true,
        'logement, principes',
      );
      must(s('union.polygamy') !== true, 'polygamie');
      must(birth !== undefined && on >= plus(birth, 18), 'époux majeur');
      if (ground === 'rf-sur-place')
        must(CARDS.includes(String(s('permit.kind'))) && regular, 'titre du conjoint présent');
      else must(s('partner.familyAbroad') === true, 'famille hors de France');
      if (mayotte && on >= '2024-01-28')
        must(on >= plus(s('partner.regularSince'), 3), 'trois ans à Mayotte');
      break;
    }
    case 'conjoint-etranger/talent-famille':
      must(s('partner.permit') === 'talent' || s('parent.permit') === 'talent', 'proche talent');
      if (first)
        must(
          longVisa || s('partner.euBlueCard') === true || s('entry.mode') === 'visa-long-sejour',
          'visa',
        );
      if (change) must(inCourse, 'titre en cours');
      break;
    default:
      return false;
  }
  return true;
}
