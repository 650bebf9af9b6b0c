import { couple } from './oracle-couple';
import { type Case, CARDS, isOneOf, personOf, type Stated } from './oracle-facts';
import { others } from './oracle-others';

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

const EUROPE =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';

/** The reasons why this favourable answer would be false. Empty: nothing found. */
export function falseBecause(e: Favourable, s: Stated, on: string): string[] {
  const reasons: string[] = [];
  const must = (holds: boolean, reason: string) => {
    if (!holds) reasons.push(reason);
  };
  const p = personOf(s, on);
  const { algerian, married, endured, inCourse, over65, level } = p;
  const residentAgain = e.card.kind === 'carte-resident' && e.stage === 'renewal';
  const renewal = e.stage === 'renewal';
  const first = e.stage === 'first-application';

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

  const at: Case = {
    route: e.id,
    ground: e.ground ?? '',
    first,
    renewal,
    change: e.stage === 'change-of-status',
    residentAgain,
    s,
    on,
    p,
    must,
  };
  if (!couple(at) && !others(at) && !reasons.includes('jamais un droit'))
    reasons.push('fondement inconnu de cette relecture');
  return reasons;
}
