import { type Case, isOneOf, plus } from './oracle-facts';

/** Sheets 3.5 to 3.8 and 3.12 to 3.15: the young, health, victims, resident card, Algerians. Returns false for a ground that is not here. */
export function others({
  route,
  ground,
  first,
  renewal,
  residentAgain,
  s,
  on,
  must,
  p,
}: Case): boolean {
  const {
    mayotte,
    married,
    toFrench,
    together,
    knownHere,
    endured,
    violence,
    regularEntry,
    birth,
    since,
    youngAdult,
    french,
    minorChild,
    contributes,
    pension,
    regular,
    integrated,
  } = p;
  switch (`${route}/${ground}`) {
    case 'jeune-regroupement-familial/':
      must(renewal || s('rf.authorised') === true, 'regroupement familial');
      must(renewal || youngAdult, 'âge');
      if (first)
        must(
          isOneOf(
            s('parent.permit'),
            'carte-temporaire',
            'carte-pluriannuelle',
            'carte-resident',
            'talent',
          ),
          'titre du parent',
        );
      break;
    case 'jeune-entre-mineur/avant-13-ans':
      if (renewal) break;
      must(youngAdult, 'âge');
      must(since !== undefined && String(since) <= plus(birth, 13), 'treize ans');
      must(s('parent.livesWith') === true, 'avec un parent');
      if (mayotte)
        must(
          isOneOf(s('parent.permit'), 'carte-temporaire', 'carte-resident'),
          'titre du parent à Mayotte',
        );
      break;
    case 'jeune-entre-mineur/tunisien-avant-10-ans':
      must(s('person.nationality') === 'TN', 'Tunisien');
      if (renewal) break;
      must(since !== undefined && String(since) <= plus(birth, 10), 'dix ans');
      break;
    case 'jeune-entre-mineur/ne-en-france':
    case 'certificat-de-residence-algerien/ne-en-france':
      if (renewal) break;
      must(s('person.bornInFrance') === true, 'né en France');
      must(on >= plus(birth, 16) && on <= plus(birth, 21), '16-21 ans');
      must(on >= plus(since, 8) && s('residence.continuous') === true, 'huit ans');
      must(Number(s('youth.schoolYearsAfter10')) >= 5, 'cinq ans d’école');
      break;
    case 'jeune-entre-mineur/parent-resident-longue-duree-ue':
      if (renewal) break;
      must(s('parent.permit') === 'resident-ue-autre-etat', 'parent RLD-UE');
      must(
        s('parent.livedTogetherInEu') === true && s('parent.resourcesAndInsurance') === true,
        'vie dans l’autre État, ressources',
      );
      must(
        (on >= plus(birth, 18) && on <= plus(birth, 18, 3)) ||
          (on >= plus(birth, 16) && on < plus(birth, 18) && s('person.wantsToWork') === true),
        'trois mois',
      );
      break;
    case 'rente-accident-travail/cst':
      must(pension, 'rente de 20 %');
      break;
    case 'rente-accident-travail/cr':
    case 'carte-de-resident/rente':
      must(residentAgain || (pension && regular), 'rente et séjour régulier');
      break;
    case 'carte-de-resident/ayant-droit-rente':
      must(
        residentAgain || (s('work.deathPension') === true && regular),
        'rente d’ayant droit et séjour régulier',
      );
      break;
    case 'etranger-malade/':
      must(
        s('health.ofiiOpinion') === 'favorable' &&
          s('health.serious') === true &&
          s('health.noAccess') === true,
        'avis et conditions médicales',
      );
      break;
    case 'parent-enfant-malade/':
      must(s('health.ofiiOpinion') === 'favorable', 'avis OFII');
      must(
        s('child.ill') === true &&
          s('child.any') !== false &&
          s('child.illParent') === true &&
          s('child.illLivesWith') === true,
        'enfant malade',
      );
      break;
    case 'victime-violences-ou-traite/traite':
      must(
        s('protection.traffickingComplaint') === true && s('protection.linksCut') === true,
        'plainte et lien rompu',
      );
      break;
    case 'victime-violences-ou-traite/ordonnance-protection':
      must(
        s('protection.order') === true || (renewal && s('protection.procedureOngoing') === true),
        'ordonnance',
      );
      break;
    case 'victime-violences-ou-traite/mariage-force':
      must(
        s('protection.forcedMarriageOrder') === true ||
          (renewal && s('protection.procedureOngoing') === true),
        'ordonnance',
      );
      break;
    case 'victime-violences-ou-traite/hebergement-indigne':
      must(on >= '2024-01-28' && s('protection.housingComplaint') === true, 'plainte, depuis 2024');
      break;
    case 'victime-violences-ou-traite/violences-rf':
      must(
        married && s('rf.authorised') === true && (violence || endured),
        'venu par regroupement, violences',
      );
      break;
    case 'carte-de-resident/conjoint-francais':
      if (residentAgain) break;
      must(
        toFrench && together && s('union.partnerKeptNationality') === true && knownHere,
        'conditions du conjoint',
      );
      must(on >= plus(s('union.since'), 3), 'trois ans de mariage');
      must(
        on < '2021-05-01' ? regular : on >= plus(s('residence.regularSince'), 3),
        'séjour régulier',
      );
      must(integrated, 'intégration (langue, examen)');
      if (mayotte) must(s('integration.stableResources') === true, 'ressources à Mayotte');
      break;
    case 'carte-de-resident/parent-francais':
      if (residentAgain) break;
      must(french && s('child.livesInFrance') === true && contributes(2), 'conditions du parent');
      must(
        on >= plus(s('permit.since'), mayotte && on >= '2025-08-13' ? 5 : 3),
        'trois ans de cartes',
      );
      must(integrated, 'intégration (langue, examen)');
      if (mayotte) must(s('integration.stableResources') === true, 'ressources à Mayotte');
      break;
    case 'carte-de-resident/rf':
      if (residentAgain) break;
      must(
        s('rf.authorised') === true ||
          isOneOf(
            s('permit.motif'),
            'conjoint-regroupement-familial',
            'enfant-regroupement-familial',
          ),
        'regroupement',
      );
      must(
        s('partner.permit') === 'carte-resident' || s('parent.permit') === 'carte-resident',
        'proche résident',
      );
      must(on >= plus(s('residence.regularSince'), 3), 'trois ans réguliers');
      must(integrated, 'intégration (langue, examen)');
      break;
    case 'carte-de-resident/victime':
      if (residentAgain) break;
      must(s('protection.finalConviction') === true, 'condamnation définitive');
      break;
    case 'carte-de-resident/tunisien':
      must(s('person.nationality') === 'TN', 'Tunisien');
      must(regular, 'séjour régulier');
      break;
    case 'carte-de-resident/longue-duree-ue':
      if (residentAgain) break;
      must(on >= plus(s('residence.regularSince'), 5), 'cinq ans réguliers');
      must(s('integration.stableResources') === true, 'ressources');
      must(integrated, 'intégration (langue, examen)');
      break;
    case 'certificat-de-residence-algerien/conjoint-francais':
      must(toFrench && s('union.partnerKeptNationality') === true, 'mariage');
      must(!isOneOf(s('union.endedBy'), 'separation'), 'séparés');
      if (renewal) must(together, 'vie commune');
      else must(regularEntry && knownHere, 'entrée régulière, transcription');
      break;
    case 'certificat-de-residence-algerien/conjoint-francais-un-an-de-mariage':
      must(
        toFrench &&
          together &&
          s('union.partnerKeptNationality') === true &&
          regular &&
          on >= plus(s('union.since'), 1),
        'un an de mariage, séjour régulier',
      );
      break;
    case 'certificat-de-residence-algerien/parent-enfant-francais':
    case 'certificat-de-residence-algerien/parent-enfant-francais-dix-ans':
      must(french && s('child.livesInFrance') === true && minorChild, 'enfant français mineur');
      must(
        s('child.parentalAuthority') === true ||
          isOneOf(s('child.contribution'), 'depuis-la-naissance', 'depuis-une-date'),
        'autorité ou besoins',
      );
      if (s('child.recognisedAfterBirth') === true) must(contributes(1), 'un an de besoins');
      break;
    case 'certificat-de-residence-algerien/avant-10-ans':
      if (renewal) break;
      must(since !== undefined && String(since) <= plus(birth, 10), 'dix ans');
      break;
    case 'certificat-de-residence-algerien/rente':
      if (renewal) break;
      must(pension || s('work.deathPension') === true, 'rente');
      must(regular, 'séjour régulier');
      break;
    case 'certificat-de-residence-algerien/malade':
      must(
        s('health.ofiiOpinion') === 'favorable' &&
          s('health.serious') === true &&
          s('health.noAccess') === true,
        'avis et conditions médicales',
      );
      break;
    case 'certificat-de-residence-algerien/dix-ans':
      if (renewal) break;
      must(on >= plus(since, s('residence.studentPart') === true ? 15 : 10), 'dix ans');
      break;
    case 'certificat-de-residence-algerien/rf':
      if (renewal) break;
      must(s('rf.authorised') === true, 'regroupement familial');
      break;
    case 'certificat-de-residence-algerien/renouvellement-dix-ans':
      must(s('permit.kind') === 'certificat-algerien-10-ans', 'certificat de dix ans');
      break;
    default:
      return false;
  }
  return true;
}
