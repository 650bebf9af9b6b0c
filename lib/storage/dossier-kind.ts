import { DOSSIER_VERSION, type Dossier, DossierSchema, emptyDossier } from '@/lib/situation';
import type { DocumentKind, DocumentRead } from './document';
import { MIGRATIONS, migrate } from './migrations';

/** Any stored or imported value as a dossier of today's version: migrated, then validated. */
export function readDossier(value: unknown): DocumentRead<Dossier> {
  const migrated = migrate(value, MIGRATIONS, DOSSIER_VERSION);
  if (!migrated.ok) return migrated;
  const read = DossierSchema.safeParse(migrated.document);
  return read.success
    ? { ok: true, document: read.data as Dossier }
    : { ok: false, messageId: 'dossier-unreadable' };
}

/** The dossiers of people, as the store keeps them. */
export const dossierKind: DocumentKind<Dossier> = { empty: emptyDossier, read: readDossier };
