import type { DocumentRead } from '../document';

/** Turns a document of one version into one of the next. Pure: same in, same out, its argument untouched. */
export type Migration = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * `MIGRATIONS[n]` takes version n to version n + 1, each in a file of its own (`v1-to-v2.ts`).
 * Every version has an example document in `examples/`, and a test walks each one to today's version.
 */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/**
 * Brings a stored document to version `current`, step by step. A newer one is refused
 * (`dossier-newer-version`); what is no document, or lacks a step on its way, is `dossier-unreadable`.
 */
export function migrate(
  value: unknown,
  migrations: Readonly<Record<number, Migration>>,
  current: number,
): DocumentRead<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return unreadable;
  let document = value as Record<string, unknown>;
  const from = document.version;
  if (typeof from !== 'number' || !Number.isSafeInteger(from) || from < 1) return unreadable;
  if (from > current) return { ok: false, messageId: 'dossier-newer-version' };
  for (let version = from; version < current; version += 1) {
    const step = migrations[version];
    if (!step) return unreadable;
    try {
      document = { ...step(document), version: version + 1 };
    } catch {
      return unreadable;
    }
  }
  return { ok: true, document };
}

const unreadable = { ok: false, messageId: 'dossier-unreadable' } as const;
