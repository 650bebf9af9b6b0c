/** The three texts of a date as typed. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const NO_PARTS: DateParts = { day: '', month: '', year: '' };

/** The three texts of an ISO date, or empty ones. */
export function partsOf(iso: string | undefined): DateParts {
  const [year, month, day] = iso?.split('-') ?? [];
  return day && month && year ? { day, month, year } : NO_PARTS;
}

/**
 * The ISO date of three texts; `empty` when nothing is typed, `partial` while something is missing,
 * `wrong` for a day that does not exist or a year outside 1900–2199.
 */
export function readParts({
  day,
  month,
  year,
}: DateParts): { readonly iso: string } | 'empty' | 'partial' | 'wrong' {
  const texts = [day.trim(), month.trim(), year.trim()];
  if (texts.every((text) => text === '')) return 'empty';
  if (texts.some((text) => text === '') || texts[2]?.length !== 4) {
    return texts.some((text) => text !== '' && !/^\d+$/.test(text)) ? 'wrong' : 'partial';
  }
  const iso = `${texts[2]}-${texts[1]?.padStart(2, '0')}-${texts[0]?.padStart(2, '0')}`;
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(iso)) return 'wrong';
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso
    ? { iso }
    : 'wrong';
}
