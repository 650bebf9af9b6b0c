/** What the store has to know of a document; the rest of it is none of its business. */
export interface StoredDocument {
  version: number;
  id: string;
  nickname: string;
  archived: boolean;
  /** Grows by one with each save; 0 before the first. */
  revision: number;
  /** Instant of its making, ISO 8601 in UTC. */
  createdAt: string;
  /** Instant of the last save, ISO 8601 in UTC. */
  updatedAt: string;
}

export type DocumentRead<D> =
  | { ok: true; document: D }
  | { ok: false; messageId: 'dossier-newer-version' | 'dossier-unreadable' };

/** A kind of document: how a new one looks and how a stored one is brought up to date and validated. */
export interface DocumentKind<D extends StoredDocument> {
  /** A new one; `now` is an ISO instant. */
  empty(id: string, nickname: string, now: string): D;
  read(value: unknown): DocumentRead<D>;
}

/** The same document, apart from what a save itself changes? */
export function sameContent(one: StoredDocument, other: StoredDocument): boolean {
  const content = (document: StoredDocument) =>
    canonical({ ...document, revision: 0, updatedAt: '' });
  return content(one) === content(other);
}

/** JSON with the keys of every object in order, so that equal values give equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
