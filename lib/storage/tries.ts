import * as z from 'zod/mini';

/** Wrong passphrases in a row, as kept on disk: closing the browser does not forget them. */
export const TriesSchema = z.object({
  count: z.int().check(z.minimum(0)),
  /** When the last one was made, ms since 1970. */
  at: z.number(),
});
export type Tries = z.infer<typeof TriesSchema>;

const FREE_TRIES = 3;
const FIRST_DELAY_MS = 5_000;
const LONGEST_DELAY_MS = 15 * 60_000;

/** How long one waits after so many wrong tries in a row, in milliseconds: 5 s, 10 s, 20 s … 15 min. */
export function delayAfter(count: number): number {
  if (count < FREE_TRIES) return 0;
  return Math.min(FIRST_DELAY_MS * 2 ** (count - FREE_TRIES), LONGEST_DELAY_MS);
}

/**
 * How long is still to wait, in milliseconds. A clock set back never makes it longer than the delay itself.
 * A clock set forward does shorten it: the slow derivation of the key is what really stands in the way.
 */
export function waitLeft(tries: Tries, now: number): number {
  const delay = delayAfter(tries.count);
  const since = now - tries.at;
  return since < 0 ? delay : Math.max(0, delay - since);
}

/** Tries as read from disk; garbage counts as none. */
export function readTries(value: unknown): Tries {
  const read = TriesSchema.safeParse(value);
  return read.success ? read.data : { count: 0, at: 0 };
}
