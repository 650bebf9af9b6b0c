import type { IsoDate } from '@/lib/facts';
import type { Confidence } from '@/lib/law';

/** A row of a dossier of dated law: one fact, as its author wrote it. */
export interface DossierRow {
  readonly id: string;
  readonly file: string;
  /** First day, or null when the row gives none. « ≤2020 » and 2019 are 2020-01-01: already in force then. */
  readonly from: IsoDate | null;
  /** Last day, or null when open or not given. */
  readonly to: IsoDate | null;
  /** Every confidence that the cell names, lowest last; empty when it names none. */
  readonly confidences: readonly Confidence[];
}

const WORDS: readonly (readonly [string, Confidence])[] = [
  ['sûr', 'sure'],
  ['probable', 'probable'],
  ['à vérifier', 'to-verify'],
];
const FIRST_DAY = '2020-01-01';

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

const dayIn = (cell: string | undefined): IsoDate | null =>
  /\d{4}-\d\d-\d\d/.exec(cell ?? '')?.[0] ?? null;

function firstDay(cell: string | undefined): IsoDate | null {
  if (/≤\s*20(19|20)/.test(cell ?? '')) return FIRST_DAY;
  const day = dayIn(cell);
  return day !== null && day < FIRST_DAY ? FIRST_DAY : day;
}

/** The rows of the tables whose first column is `id`. `file` is kept to say where a row comes from. */
export function readDossier(markdown: string, file: string): DossierRow[] {
  const rows: DossierRow[] = [];
  let header: string[] | null = null;
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) {
      header = null;
      continue;
    }
    const cells = cellsOf(line);
    if (header === null) header = cells;
    else if (header[0] === 'id' && /^[A-Z0-9]+-\S+$/.test(cells[0] ?? '')) {
      const at = (...names: string[]) => cells[header?.findIndex((h) => names.includes(h)) ?? -1];
      const confidence = at('conf.', 'confiance') ?? '';
      rows.push({
        id: cells[0] as string,
        file,
        from: firstDay(at('du', 'sur l’ANEF depuis', "sur l'ANEF depuis")),
        to: dayIn(at('au')),
        confidences: WORDS.filter(([word]) => confidence.includes(word)).map(([, value]) => value),
      });
    }
  }
  return rows;
}
