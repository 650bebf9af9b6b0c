import * as z from 'zod/mini';
import { type FactId, type FactValue, isFactId } from '@/lib/facts';
import { isIsoDay, type Situation, SituationSchema } from './schema';

/** Version of the stored shape. Raise it with a migration in lib/storage and an example document. */
export const DOSSIER_VERSION = 1;

/** How far a document of the checklist is. */
export const DOCUMENT_STATES = ['to-get', 'asked', 'ready'] as const;

const isoDay = z.string().check(z.refine(isIsoDay));
const shortText = z.string().check(z.maxLength(4000));

/** A step the person took themselves: deadlines follow from it. */
const StepSchema = z.strictObject({
  id: z.string().check(z.maxLength(60)),
  kind: z.enum([
    'filed',
    'confirmation',
    'attestation',
    'appointment',
    'request-for-documents',
    'decision',
    'card-received',
    'other',
  ]),
  on: isoDay,
  until: z.optional(isoDay),
  channel: z.optional(z.enum(['anef', 'prefecture', 'demarche-numerique', 'post', 'other'])),
  note: z.optional(shortText),
});

/** What is kept of one document, by document id. */
const DocumentMarkSchema = z.strictObject({
  state: z.enum(DOCUMENT_STATES),
  issuedOn: z.optional(isoDay),
  note: z.optional(shortText),
});

/** One person's file: their facts, their documents, their steps. Stored sealed only. */
export const DossierSchema = z.strictObject({
  version: z.literal(DOSSIER_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  nickname: z.string().check(z.maxLength(80)),
  archived: z.boolean(),
  revision: z.int().check(z.gte(0)),
  createdAt: z.string().check(z.maxLength(40)),
  updatedAt: z.string().check(z.maxLength(40)),
  situation: SituationSchema,
  /** Facts answered « je ne sais pas » or declined: not asked again, still unknown. */
  skipped: z.array(z.string().check(z.refine(isFactId))),
  documents: z.record(z.string(), DocumentMarkSchema),
  appointment: z.nullable(isoDay),
  steps: z.array(StepSchema).check(z.maxLength(500)),
  /** Day of the last look: « what changed since ». */
  lastSeenOn: z.nullable(isoDay),
});

export type DossierDocument = z.infer<typeof DocumentMarkSchema>;
export type DossierStep = z.infer<typeof StepSchema>;
export type Dossier = Omit<z.infer<typeof DossierSchema>, 'situation' | 'skipped'> & {
  situation: Situation;
  skipped: FactId[];
};

/** A new, empty dossier. `now` is an ISO instant; the id is random and says nothing of the person. */
export const emptyDossier = (id: string, nickname: string, now: string): Dossier => ({
  version: DOSSIER_VERSION,
  id,
  nickname,
  archived: false,
  revision: 0,
  createdAt: now,
  updatedAt: now,
  situation: {},
  skipped: [],
  documents: {},
  appointment: null,
  steps: [],
  lastSeenOn: null,
});

export type { FactId, FactValue };
