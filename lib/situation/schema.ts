import * as z from 'zod/mini';
import {
  FACT_GROUPS,
  FACTS,
  type FactDefinition,
  type FactId,
  type FactValue,
  type IsoDate,
} from '@/lib/facts';
import { DEPARTEMENTS } from './departements';

z.config({ jitless: true });

/** What a person stated: two levels, `group.name`, every fact optional. The JSON of the shell commands and of the store. */
export type Situation = {
  readonly [group: string]: { readonly [name: string]: FactValue | undefined } | undefined;
};

/** True for a real calendar day YYYY-MM-DD between 1900 and 2199. */
export function isIsoDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

const isoDay = z
  .string()
  .check(z.refine(isIsoDay, { message: 'date attendue au format AAAA-MM-JJ' }));

function schemaOf(fact: FactDefinition): z.ZodMiniType<FactValue> {
  switch (fact.type) {
    case 'boolean':
      return z.boolean();
    case 'date':
      return isoDay;
    case 'integer':
      return z.int().check(z.gte(fact.min), z.lte(fact.max));
    case 'choice':
      return z.enum(Object.keys(fact.values) as [string, ...string[]]);
    case 'country':
      return z
        .string()
        .check(
          z.regex(/^[A-Z]{2}$/, { message: 'code de pays en deux lettres majuscules attendu' }),
        );
    case 'departement':
      return z.enum(Object.keys(DEPARTEMENTS) as [string, ...string[]]);
  }
}

/** The schema of a situation: unknown groups and names are refused, so that a misspelt fact is never silently lost. */
export const SituationSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(FACT_GROUPS).map(([group, { facts }]) => [
      group,
      z.optional(
        z.strictObject(
          Object.fromEntries(
            Object.entries(facts).map(([name, fact]) => [name, z.optional(schemaOf(fact))]),
          ),
        ),
      ),
    ]),
  ),
);

export type ParsedSituation =
  | { readonly ok: true; readonly situation: Situation }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Checks an unknown value. Problems are short French lines: the path, then what is wrong. Null is « not answered ». */
export function parseSituation(value: unknown): ParsedSituation {
  const result = z.safeParse(SituationSchema, withoutNulls(value));
  if (result.success) return { ok: true, situation: result.data as Situation };
  return { ok: false, problems: result.error.issues.slice(0, 8).map(problemLine) };
}

function problemLine(issue: z.core.$ZodIssue): string {
  const path = issue.path.join('.') || 'situation';
  if (issue.code === 'unrecognized_keys')
    return `${path} : ${issue.keys.map((key) => `« ${key} »`).join(', ')} inconnu`;
  const fact = FACTS[path as FactId];
  if (fact?.type === 'choice' && issue.code === 'invalid_value')
    return `${path} : valeur attendue parmi ${Object.keys(fact.values).join(', ')}`;
  if (fact) return `${path} : ${EXPECTED[fact.type]}`;
  return `${path} : un objet est attendu`;
}

const EXPECTED: Record<FactDefinition['type'], string> = {
  boolean: 'true ou false attendu',
  date: 'date attendue au format AAAA-MM-JJ',
  integer: 'nombre entier attendu, dans les bornes',
  choice: 'valeur inconnue',
  country: 'code de pays en deux lettres majuscules attendu',
  departement: 'code de département INSEE attendu (01, 2A, 971…)',
};

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== null)
      .map(([k, v]) => [k, typeof v === 'object' && !Array.isArray(v) ? withoutNulls(v) : v]),
  );
}

/** The stated value of a fact, or undefined. Own properties only. */
export function factValue(situation: Situation, id: FactId): FactValue | undefined {
  const dot = id.indexOf('.');
  const group = Object.hasOwn(situation, id.slice(0, dot))
    ? situation[id.slice(0, dot)]
    : undefined;
  const name = id.slice(dot + 1);
  return group && Object.hasOwn(group, name) ? group[name] : undefined;
}

/** The situation with one fact stated, or withdrawn when the value is undefined. Never changes its argument. */
export function withFact(
  situation: Situation,
  id: FactId,
  value: FactValue | undefined,
): Situation {
  const [group, name] = id.split('.') as [string, string];
  const { [name]: _previous, ...others } = situation[group] ?? {};
  const next = value === undefined ? others : { ...others, [name]: value };
  const { [group]: _group, ...rest } = situation;
  return Object.keys(next).length === 0 ? rest : { ...rest, [group]: next };
}

/** True when a date is stated in the future of the day given: usually a slip of the year. */
export const isFuture = (date: IsoDate, today: IsoDate): boolean => date > today;
