import type { FactId, FactValue } from '@/lib/facts';

/** What a person stated, in the words of the law: shared by the second reading of the dossiers. */
export type Stated = (id: FactId) => FactValue | undefined;

/** A date later by so much; far away when the date is not stated. */
export const plus = (date: FactValue | undefined, years: number, months = 0, days = 0): string =>
  date === undefined
    ? '9999-12-31'
    : Temporal.PlainDate.from(String(date)).add({ years, months, days }).toString();
export const CARDS = ['carte-temporaire', 'carte-pluriannuelle'];
export const isOneOf = (value: FactValue | undefined, ...values: string[]) =>
  values.includes(String(value));

export function personOf(s: Stated, on: string) {
  const algerian = s('person.nationality') === 'DZ';
  const mayotte = s('person.departement') === '976';
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

  return {
    algerian,
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
    since,
    youngAdult,
    french,
    minorChild,
    contributes,
    pension,
    regular,
    over65,
    level,
    integrated,
  };
}
export type Person = ReturnType<typeof personOf>;

/** A favourable answer under examination. */
export interface Case {
  readonly route: string;
  readonly ground: string;
  readonly first: boolean;
  readonly renewal: boolean;
  readonly change: boolean;
  /** A resident card renewed: nothing is asked again. */
  readonly residentAgain: boolean;
  readonly s: Stated;
  readonly on: string;
  readonly p: Person;
  readonly must: (holds: boolean, reason: string) => void;
}
