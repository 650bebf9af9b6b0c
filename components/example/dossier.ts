import { type Dossier, type DossierDocument, emptyDossier, type Situation } from '@/lib/situation';

/** A day counted from today, so that the example is never out of date. */
const from = (today: string, change: Temporal.DurationLike): string =>
  Temporal.PlainDate.from(today).add(change).toString();

/** Mariam does not exist: Senegalese, arrived on a short-stay visa, married in France to a French man. */
function situationOf(today: string): Situation {
  const married = from(today, { months: -9 });
  return {
    person: { purpose: 'famille', nationality: 'SN', birthDate: '1993-05-04', departement: '69' },
    decision: { kind: 'aucune' },
    union: {
      kind: 'mariage',
      partnerNationality: 'francaise',
      since: married,
      celebratedIn: 'france',
      partnerKeptNationality: true,
      livingTogether: true,
      livingTogetherSince: from(today, { months: -11 }),
      polygamy: false,
    },
    entry: { mode: 'visa-court-sejour', date: from(today, { months: -13 }), viaSchengen: false },
    permit: { kind: 'aucun' },
    child: { any: false },
    conduct: { publicOrderThreat: false },
    health: { serious: false },
    work: { pension: false, deathPension: false },
    protection: {
      order: false,
      forcedMarriageOrder: false,
      housingComplaint: false,
      traffickingComplaint: false,
      prostitutionExit: false,
    },
  };
}

/** Some papers in hand, one that will be too old on the day, some still to get. */
const documentsOf = (today: string): Record<string, DossierDocument> => ({
  passeport: { state: 'ready' },
  'acte-de-naissance': { state: 'ready' },
  'acte-de-mariage': { state: 'ready' },
  'carte-identite-conjoint-francais': { state: 'ready' },
  'justificatif-domicile': { state: 'ready', issuedOn: from(today, { months: -5 }) },
  'preuves-vie-commune': { state: 'asked' },
});

/** The invented dossier of the worked example, as it stands on a day. */
export function exampleDossier(today: string, nickname: string): Dossier {
  return {
    ...emptyDossier('example', nickname, `${today}T08:00:00.000Z`),
    situation: situationOf(today),
    documents: documentsOf(today),
    appointment: from(today, { days: 45 }),
    steps: [{ id: 'example', kind: 'confirmation', on: from(today, { days: -20 }) }],
    lastSeenOn: today,
  };
}
