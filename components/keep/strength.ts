import { MIN_PASSPHRASE_LENGTH } from '@/lib/storage';

export type Strength = 'short' | 'weak' | 'good';

/** Runs such as « aaaa », « 1234 », « azerty » count for one character. */
const RUNS =
  /(.)\1{2,}|012|123|234|345|456|567|678|789|azerty|qwerty|uiop|motdepasse|password|bonjour/gi;

/** Characters in a passphrase, as the store counts them. */
export const lengthOf = (passphrase: string): number => [...passphrase.normalize('NFC')].length;

/**
 * How hard a passphrase is to guess, as advice only. Counts different words and length rather than
 * demanding signs: a phrase that can be remembered is not written on paper.
 */
export function strengthOf(passphrase: string): Strength {
  if (lengthOf(passphrase) < MIN_PASSPHRASE_LENGTH) return 'short';
  const text = passphrase.normalize('NFC').toLowerCase().replace(RUNS, '-');
  const words = new Set(text.split(/[\s\-_.]+/).filter((word) => word.length > 2));
  const distinct = [...words].join('').length;
  if (words.size >= 3 && distinct >= 14) return 'good';
  return distinct >= 16 && new Set(text).size >= 10 ? 'good' : 'weak';
}
