import type { FactId, IsoDate, IsoDuration } from '@/lib/facts';

/**
 * A test over facts, as data: the same tree is evaluated, explained, asked about, projected in time and printed.
 * Three values: an unanswered fact makes its leaf unknown, never false.
 *
 * Time leaves compare with the day of the assessment unless they say otherwise:
 * - `elapsed P6M since F`: the day is F + 6 months or later (« de quantième à quantième »);
 * - `before P19Y since F`: the day is strictly before F + 19 years;
 * - `between F and G ≤ P13Y`: fact G is at most 13 years after fact F, whatever the day.
 */
export type Expr =
  | { readonly all: readonly Expr[] }
  | { readonly any: readonly Expr[] }
  | { readonly not: Expr }
  | { readonly atLeast: number; readonly among: readonly Expr[] }
  | { readonly yes: FactId }
  | { readonly no: FactId }
  | { readonly is: FactId; readonly in: readonly string[] }
  | { readonly number: FactId; readonly min?: number; readonly max?: number }
  | { readonly elapsed: IsoDuration; readonly since: FactId }
  | { readonly before: IsoDuration; readonly since: FactId }
  | {
      readonly between: FactId;
      readonly and: FactId;
      readonly atMost?: IsoDuration;
      readonly minimum?: IsoDuration;
    }
  | { readonly dayFrom?: IsoDate; readonly dayTo?: IsoDate }
  | { readonly constant: boolean };
