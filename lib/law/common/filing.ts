import type { ChannelRule, WindowRule } from '../types';

/** Official address; the extension never calls it, it only shows it. */
export const ANEF_URL =
  'https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/';

/** Counter until the day before `onlineFrom`, ANEF from that day on. */
export const counterThenOnline = (
  onlineFrom: string,
  dayBefore: string,
  fact: string,
  counterFact: string,
): readonly ChannelRule[] => [
  { channel: 'prefecture', facts: [counterFact], to: dayBefore },
  { channel: 'anef', facts: [fact, 'DEP-7'], from: onlineFrom, url: ANEF_URL },
];

/** Counter, according to the facts given. */
export const counter = (...facts: string[]): readonly ChannelRule[] => [
  { channel: 'prefecture', facts, from: '2020-01-01' },
];

/** Windows counted from the end of the permit held (DEP-1, DEP-2). */
export const windowsBeforeExpiry: readonly WindowRule[] = [
  { kind: 'before-expiry', facts: ['DEP-1'], opens: 'P2M', closes: 'P0D' },
  { kind: 'before-expiry', facts: ['DEP-2'], opens: 'P120D', closes: 'P60D', channel: 'anef' },
  { kind: 'before-expiry', facts: ['DEP-2'], opens: 'P2M', closes: 'P0D', channel: 'prefecture' },
];

/** No permit held: two months after entry; later is still received, with the regularisation visa (DEP-4). */
export const windowAfterEntry: readonly WindowRule[] = [
  { kind: 'after-entry', facts: ['DEP-4'], closes: 'P2M' },
];

/** Young adults: from 18 (16 to work) to the day before 19 (DEP-3a, DEP-3). */
export const windowYoungAdult: readonly WindowRule[] = [
  { kind: 'birthday', facts: ['DEP-3a', 'DEP-3'], opens: 'P16Y', closes: 'P19Y' },
];

/** No window written. */
export const anytime = (...facts: string[]): readonly WindowRule[] => [
  { kind: 'anytime', facts, from: '2020-01-01' },
];
