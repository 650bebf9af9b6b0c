import type { LawFact } from './types';

/** Every fact of law held, one line a file. */
export const LAW_FACTS: readonly LawFact[] = [].flat();
