import * as z from 'zod/mini';
import { StorageFailure } from '../failures';

const FORMAT = 'piece-par-piece';
const BUNDLE_VERSION = 1;
/** A larger text is not one of ours (a thousand dossiers make about 5 MB); characters. */
export const MAX_BUNDLE_LENGTH = 64_000_000;

const BundleSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.minimum(1)),
  exportedAt: z.string().check(z.maxLength(40)),
  dossiers: z.array(z.unknown()),
});

/** What an exported file holds, once opened. Each dossier is still to be migrated and validated. */
export interface Bundle {
  /** ISO instant. */
  exportedAt: string;
  dossiers: unknown[];
}

/** The JSON text of dossiers on their way out. `now` is ms since 1970. */
export function writeBundle(dossiers: unknown[], now: number): string {
  const exportedAt = new Date(now).toISOString();
  return `${JSON.stringify({ format: FORMAT, version: BUNDLE_VERSION, exportedAt, dossiers }, null, 2)}\n`;
}

/** The opposite; throws `import-not-our-file` or, for a bundle of a later program, `import-newer-version`. */
export function readBundle(text: string): Bundle {
  if (text.length > MAX_BUNDLE_LENGTH) throw new StorageFailure('import-too-large');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new StorageFailure('import-not-our-file', { cause });
  }
  const head = (value ?? {}) as { format?: unknown; version?: unknown };
  if (head.format === FORMAT && Number(head.version) > BUNDLE_VERSION) {
    throw new StorageFailure('import-newer-version');
  }
  const bundle = BundleSchema.safeParse(value);
  if (!bundle.success) throw new StorageFailure('import-not-our-file');
  return bundle.data;
}
