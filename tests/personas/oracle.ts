import type { FactId, FactValue } from '@/lib/facts';

/**
 * Necessary conditions of every « conditions met », written from the sheets of the dossiers and never from lib/law: each
 * line returns the reason why a favourable answer would be false, or nothing. Only what the law writes is asked here.
 */
export interface Favourable {
  readonly id: string;
  readonly ground: string | null;
  readonly stage: string;
  readonly card: { readonly kind: string };
}
export type Stated = (id: FactId) => FactValue | undefined;

const plus = (date: FactValue | undefined, years: number, months = 0, days = 0): string =>
  date === undefined
    ? '9999-12-31'
    : Temporal.PlainDate.from(String(date)).add({ years, months, days }).toString();

const EUROPE =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';
const CARDS = ['carte-temporaire', 'carte-pluriannuelle'];
const isOneOf = (value: FactValue | undefined, ...values: string[]) =>
  values.includes(String(value));

/** The reasons why this favourable answer would be false. Empty: nothing found. */
export function falseBecause(e: Favourable, s: Stated, on: string): string[] {
  const reasons: string[] = [];
  const must = (holds: boolean, reason: string) => {
    if (!holds) reasons.push(reason);
  };
  const algerian = s('person.nationality') === 'DZ';
  const mayotte = s('person.departement') === '976';
  const residentAgain = e.card.kind === 'carte-resident' && e.stage === 'renewal';
  const renewal = e.stage === 'renewal';
  const first = e.stage === 'first-application';
  const married = s('union.kind') === 'mariage' && !(String(s('union.since') ?? '') > on);
  const toFrench = married && s('union.partnerNationality') === 'francaise';
  const together =
    s('union.livingTogether') === true &&
    !isOneOf(s('union.endedBy'), 'separation', 'deces', 'violences');
  const knownHere = s('union.celebratedIn') === 'france' || s('union.transcribed') === true;
  const endured = on >= '2021-08-26' && s('union.polygamyEndured') === true;
  const violence = s('union.endedBy') === 'violences';
  const inCourse = s('residence.regular') === true || on <= String(s('permit.expiresOn') ?? '');
  const longVisa =
    s('permit.kind') === 'vls-ts' ||
    (s('entry.mode') === 'visa-long-sejour' &&
      (s('residence.regular') === true || on < plus(s('entry.date'), 1)));
  const regularEntry = isOneOf(
    s('entry.mode'),
    'visa-long-sejour',
    'visa-court-sejour',
    'dispense-de-visa',
    'titre-schengen',
  );
  const birth = s('person.birthDate');
  const since = s('residence.since');
  const youngAdult =
    (on >= plus(birth, 18) && on < plus(birth, 19)) ||
    (birth !== undefined &&
      on >= plus(birth, 16) &&
      on < plus(birth, 18) &&
      s('person.wantsToWork') === true);
  const french = s('child.french') === true && s('child.any') !== false;
  const minorChild =
    french && String(s('child.birthDate') ?? '9999') <= on && on < plus(s('child.birthDate'), 18);
  const contributes = (years: number) =>
    s('child.contribution') === 'depuis-la-naissance' ||
    (s('child.contribution') === 'depuis-une-date' &&
      on >= plus(s('child.contributesSince'), years));
  const pension = s('work.pension') === true && Number(s('work.pensionRate')) >= 20;
  const regular =
    s('residence.regular') === true ||
    (isOneOf(
      s('permit.kind'),
      ...CARDS,
      'vls-ts',
      'carte-resident',
      'certificat-algerien-1-an',
      'certificat-algerien-10-ans',
    ) &&
      on <= String(s('permit.expiresOn') ?? ''));
  const over65 = birth !== undefined && on > plus(birth, 65);
  const level = (min: string) => {
    const scale = ['aucun', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
    return scale.indexOf(String(s('integration.frenchLevel'))) >= scale.indexOf(min);
  };
  const integrated =
    over65 ||
    s('integration.medicalExemption') === true ||
    (on < '2026-01-01' ? level('A2') : level('B1') && s('integration.civicExam') === 'cr');
  const integration = () => must(integrated, 'intégration (langue, examen)');

  // Régime et obstacles (§ 1.1, 1.2).
  must(s('person.nationality') !== undefined, 'nationalité tue');
  must(!EUROPE.split(' ').includes(String(s('person.nationality'))), 'Européen');
  must(!(s('person.nationality') === 'GB' && on <= '2020-12-31'), 'Britannique en 2020');
  must(algerian === (e.id === 'certificat-de-residence-algerien'), 'régime algérien');
  if (!residentAgain && e.ground !== 'renouvellement-dix-ans')
    must(s('conduct.publicOrderThreat') === false, 'ordre public');
  if (residentAgain) must(s('conduct.graveThreat') !== true, 'menace grave');
  if (on >= '2024-07-17' && !algerian && s('person.nationality') !== 'TN')
    must(s('integration.engagement') !== 'refuse', 'refus du contrat');
  const namesPolygamy =
    on >= '2021-08-26' ||
    [
      'conjoint-de-francais',
      'parent-enfant-francais',
      'conjoint-etranger',
      'carte-de-resident',
    ].includes(e.id);
  const victimGround = [
    'violences',
    'violences-conjoint-francais',
    'violences-rf',
    'traite',
    'ordonnance-protection',
    'mariage-force',
    'hebergement-indigne',
  ].includes(String(e.ground));
  if (!algerian && namesPolygamy && married && s('union.polygamy') === true)
    must(victimGround && endured, 'polygamie');
  if (
    isOneOf(
      e.id,
      'pacse-avec-francais',
      'liens-personnels-et-familiaux',
      'admission-exceptionnelle',
      'metiers-en-tension',
    )
  )
    reasons.push('jamais un droit');
  if (
    isOneOf(
      e.ground ?? '',
      'confie-ase',
      'sortie-prostitution',
      'repli',
      'liens',
      'pouvoir-discretionnaire',
    )
  )
    reasons.push('jamais un droit');

  // Étapes (§ 1.8).
  if (
    first &&
    e.card.kind !== 'autorisation-regroupement-familial' &&
    e.id !== 'carte-de-resident' &&
    !['victime-violences-ou-traite', 'parent-enfant-malade'].includes(e.id) &&
    !algerian
  )
    must(
      !(CARDS.includes(String(s('permit.kind'))) && inCourse) || e.ground === 'cr',
      'première demande avec une carte en cours',
    );
  if (renewal && !residentAgain && e.ground !== 'renouvellement-dix-ans' && e.card.kind !== 'aps')
    must(
      isOneOf(
        s('permit.kind'),
        ...CARDS,
        'vls-ts',
        'carte-resident',
        'certificat-algerien-1-an',
        'certificat-algerien-10-ans',
        'recepisse',
        'autre',
        'aps',
      ),
      'renouvellement sans carte',
    );
  if (e.card.kind === 'carte-pluriannuelle' && e.ground !== 'talent-famille') {
    if (s('permit.kind') === 'carte-pluriannuelle' && renewal)
      must(
        on < '2024-01-28' || s('residence.habitualUnderPermit') === true,
        'résidence habituelle',
      );
    else {
      must(
        !(s('integration.cirSigned') === true && s('integration.cirAttended') !== true),
        'assiduité',
      );
      const noContract =
        s('integration.studiesInFrance') === true ||
        isOneOf(e.ground ?? '', 'ne-en-france') ||
        e.id === 'etranger-malade';
      if (on >= '2026-01-01' && !noContract) {
        must(
          over65 ||
            s('integration.medicalExemption') === true ||
            isOneOf(s('integration.civicExam'), 'csp', 'cr'),
          'examen civique',
        );
        if (e.stage !== 'change-of-status')
          must(level('A2') || s('integration.medicalExemption') === true || over65, 'A2');
      }
    }
  }

  switch (`${e.id}/${e.ground ?? ''}`) {
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
      if (e.ground === 'rf-sur-place')
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
      if (e.stage === 'change-of-status') must(inCourse, 'titre en cours');
      break;
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
      integration();
      if (mayotte) must(s('integration.stableResources') === true, 'ressources à Mayotte');
      break;
    case 'carte-de-resident/parent-francais':
      if (residentAgain) break;
      must(french && s('child.livesInFrance') === true && contributes(2), 'conditions du parent');
      must(
        on >= plus(s('permit.since'), mayotte && on >= '2025-08-13' ? 5 : 3),
        'trois ans de cartes',
      );
      integration();
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
      integration();
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
      integration();
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
      if (!reasons.includes('jamais un droit'))
        reasons.push('fondement inconnu de cette relecture');
  }
  return reasons;
}
