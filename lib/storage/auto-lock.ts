/** A clock set back by less than this is only being corrected. */
const CORRECTION_MS = 60_000;

/** What decides whether an idle panel locks itself. Times in ms since 1970. */
export interface Idleness {
  lastActivity: number;
  now: number;
  /** 0: never. */
  minutes: number;
  /** Somebody is in the middle of a field: the lock waits. */
  typing: boolean;
}

/** Is it time to lock? A clock that went back tells nothing of how long it was: then the safe side is to lock. */
export function lockIsDue({ lastActivity, now, minutes, typing }: Idleness): boolean {
  if (minutes <= 0 || typing) return false;
  const idle = now - lastActivity;
  return idle >= minutes * 60_000 || idle < -CORRECTION_MS;
}
