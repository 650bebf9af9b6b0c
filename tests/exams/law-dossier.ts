import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DossierRow, readDossier } from '@/lib/cli/dossier';
import { type Confidence, LAW_FACTS, lawFact } from '@/lib/law';
import { LEFT_OUT } from '@/lib/law/left-out';

/** The dossiers of dated law, read in place; exams are skipped without them. */
export const SHARED_LAW = fileURLToPath(new URL('../../../shared/law', import.meta.url));
export const hasDossiers = existsSync(SHARED_LAW);

/** The rows of one dossier whose id matches. */
export const rowsOf = (file: string, ids: RegExp): readonly DossierRow[] =>
  hasDossiers
    ? readDossier(readFileSync(`${SHARED_LAW}/${file}`, 'utf8'), file).filter((row) =>
        ids.test(row.id),
      )
    : [];

/** Why a fact differs from its row on purpose. */
export interface Exceptions {
  /** First or last day that the row does not give as such. */
  readonly days: Readonly<Record<string, string>>;
  /** A confidence that the row does not name, or not as the lowest one. */
  readonly confidence: Readonly<Record<string, string>>;
}

const own = new Map(LAW_FACTS.map((fact) => [fact.id, fact]));
const RANK: readonly Confidence[] = ['sure', 'probable', 'to-verify'];

/** Ids of rows held neither as a fact, nor as a twin, nor left out with a reason. */
export const missingIds = (rows: readonly DossierRow[]): string[] => {
  const leftOut = new Set(LEFT_OUT.map(({ id }) => id));
  return rows.filter((row) => !lawFact(row.id) && !leftOut.has(row.id)).map((row) => row.id);
};

/** Facts whose days are not those of their row, unless excepted. */
export const wrongDays = (rows: readonly DossierRow[], exceptions: Exceptions): string[] =>
  rows.flatMap((row) => {
    const fact = own.get(row.id);
    if (!fact || row.id in exceptions.days) return [];
    const from = row.from ?? '2020-01-01';
    return fact.from === from && (fact.to ?? null) === row.to
      ? []
      : [`${row.id}: ${fact.from} → ${fact.to ?? ''}, row ${from} → ${row.to ?? ''}`];
  });

/** Facts more certain than the lowest confidence of their row, or less than its highest, unless excepted. */
export const wrongConfidence = (rows: readonly DossierRow[], exceptions: Exceptions): string[] =>
  rows.flatMap((row) => {
    const fact = own.get(row.id);
    if (!fact || row.id in exceptions.confidence) return [];
    const lowest = RANK.findLast((level) => row.confidences.includes(level));
    return fact.confidence === lowest ? [] : [`${row.id}: ${fact.confidence}, row ${lowest}`];
  });
/** Exceptions that except nothing any more. */
export const useless = (rows: readonly DossierRow[], exceptions: Exceptions): string[] => [
  ...Object.keys(exceptions.days).filter(
    (id) => !wrongDays(rows, { ...exceptions, days: {} }).some((s) => s.startsWith(`${id}:`)),
  ),
  ...Object.keys(exceptions.confidence).filter(
    (id) =>
      !wrongConfidence(rows, { ...exceptions, confidence: {} }).some((s) => s.startsWith(`${id}:`)),
  ),
];
