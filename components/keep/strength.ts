import { MIN_PASSPHRASE_LENGTH } from '@/lib/storage';

export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** Runs such as « aaaa », « 1234 », « azerty » count for one character. */
const RUNS = /(.)\1{2,}|0123|1234|2345|3456|4567|5678|6789|azerty|qwerty|motdepasse|password/gi;

/**
 * How hard a passphrase is to guess, as advice only. Counts different characters and words rather than
 * demanding signs: length protects better, and a phrase that can be remembered is not written on paper.
 */
export function strengthOf(passphrase: string): Strength {
  const text = passphrase.normalize('NFC').trim();
  if ([...text].length < MIN_PASSPHRASE_LENGTH) return 'short';
  const length = [...text.replace(RUNS, '-')].length;
  const different = new Set(text.toLowerCase()).size;
  const words = new Set(text.toLowerCase().split(/[\s\-_.]+/).filter((word) => word.length > 2)).size;
  if (different < 6 || length < MIN_PASSPHRASE_LENGTH) return 'weak';
  if (words >= 4 && length >= 18) return 'strong';
  return length >= 22 && different >= 12 ? 'strong' : length >= 14 ? 'fair' : 'weak';
}
