import type { Dated, FeeRule, Tariff } from '../types';

/** One amount, while its facts hold. Euros. */
export interface Amount extends Dated {
  readonly euros: number;
}

export interface TariffLines {
  readonly taxe: readonly Amount[];
  readonly 'droit-de-timbre': readonly Amount[];
}

const until = '2026-04-30';
const since = '2026-05-01';
const START = '2020-01-01';

/** « droit de timbre » of every card. */
const stamp: readonly Amount[] = [
  { euros: 25, facts: ['COU-5'], from: START, to: until },
  { euros: 50, facts: ['COU-5'], from: since },
];
const nothing: readonly Amount[] = [];
const amounts = (fact: string, before: number, after: number): readonly Amount[] => [
  { euros: before, facts: [fact], from: START, to: until },
  { euros: after, facts: [fact, 'COU-16'], from: since },
];

/** Taxe and stamp by tariff and rate, dated (routes.md § 1.7). */
export const TARIFFS: Readonly<Record<Tariff, Readonly<Record<FeeRule['rate'], TariffLines>>>> = {
  normal: {
    first: { taxe: amounts('COU-1', 200, 300), 'droit-de-timbre': stamp },
    renewal: { taxe: amounts('COU-2', 200, 200), 'droit-de-timbre': stamp },
  },
  reduit: {
    first: { taxe: amounts('COU-3', 50, 100), 'droit-de-timbre': stamp },
    renewal: { taxe: amounts('COU-4', 50, 50), 'droit-de-timbre': stamp },
  },
  'sans-taxe-premiere': {
    first: { taxe: amounts('COU-8', 0, 0), 'droit-de-timbre': stamp },
    renewal: { taxe: amounts('COU-2', 200, 200), 'droit-de-timbre': stamp },
  },
  exonere: {
    first: { taxe: amounts('COU-9', 0, 0), 'droit-de-timbre': nothing },
    renewal: { taxe: amounts('COU-9', 0, 0), 'droit-de-timbre': nothing },
  },
  aps: {
    first: { taxe: amounts('COU-10', 0, 100), 'droit-de-timbre': nothing },
    renewal: { taxe: amounts('COU-10', 0, 100), 'droit-de-timbre': nothing },
  },
  'certificat-dix-ans': {
    first: { taxe: amounts('RS-DZ-08', 0, 0), 'droit-de-timbre': nothing },
    renewal: { taxe: amounts('RS-DZ-08', 0, 0), 'droit-de-timbre': nothing },
  },
  aucun: {
    first: { taxe: nothing, 'droit-de-timbre': nothing },
    renewal: { taxe: nothing, 'droit-de-timbre': nothing },
  },
};

/** « droit de visa de régularisation », with the part paid at filing and not given back. */
export const REGULARISATION: readonly (Amount & { readonly atFiling: number })[] = [
  { euros: 200, atFiling: 50, facts: ['COU-11', 'AES-COUT-10'], from: START, to: until },
  { euros: 300, atFiling: 100, facts: ['COU-11', 'AES-COUT-10'], from: since },
];

/** Late renewal. */
export const LATE_FEE: readonly Amount[] = [{ euros: 180, facts: ['COU-13'], from: START }];
