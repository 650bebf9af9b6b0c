import type { DocumentId } from './ids';
import type { DocumentNote } from './types';

/** Placeholder: the notes of the documents are being written. */
export const DOCUMENT_NOTES: Readonly<Partial<Record<DocumentId, DocumentNote>>> = {};
