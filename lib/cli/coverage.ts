import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Confidence, lawFact } from '@/lib/law';
import { LEFT_OUT } from '@/lib/law/left-out';
import { BadInput } from './bad-input';
import { type DossierRow, readDossier } from './dossier';

const LABELS: Readonly<Record<Confidence | 'none', string>> = {
  sure: 'sûr',
  probable: 'probable',
  'to-verify': 'à vérifier',
  none: 'sans confiance',
};

/** Every fact of the dossiers of a folder, once an id. `routes.md` cites ids, it holds none. */
export function readDossiers(dir: string): DossierRow[] {
  if (!existsSync(dir)) throw new BadInput(`Le dossier ${dir} n'existe pas.`);
  const rows = readdirSync(dir)
    .filter((name) => name.endsWith('.md') && name !== 'routes.md')
    .sort()
    .flatMap((name) => readDossier(readFileSync(join(dir, name), 'utf8'), name));
  if (rows.length === 0) throw new BadInput(`Aucun fait de droit trouvé dans ${dir}.`);
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1).replace('.', ',')} %`;

/** The confidence under which a row counts: the first one its cell names. */
const group = (row: DossierRow): Confidence | 'none' => row.confidences[0] ?? 'none';

/**
 * What share of the dossiers' facts is held (under its id, or as the twin of another), by confidence, as Markdown; then
 * the facts left out with their reason, and the missing ids. `dir`: the folder of the dossiers.
 */
export function coverage(dir: string): string {
  const rows = readDossiers(dir);
  const reasons = new Map(LEFT_OUT.map(({ id, reason }) => [id, reason]));
  const held = rows.filter((row) => lawFact(row.id));
  const left = rows.filter((row) => !lawFact(row.id) && reasons.has(row.id));
  const missing = rows.filter((row) => !lawFact(row.id) && !reasons.has(row.id));
  const count = (list: readonly DossierRow[], key: Confidence | 'none') =>
    list.filter((row) => group(row) === key).length;
  const line = (name: string, ...numbers: number[]) => {
    const [whole = 0, kept = 0, out = 0, gone = 0] = numbers;
    return `| ${name} | ${whole} | ${kept} | ${out} | ${gone} | ${share(kept, whole)} |`;
  };
  return [
    '# Faits des dossiers tenus par le programme',
    '',
    '| confiance du dossier | faits | tenus | laissés de côté, avec la raison | manquants | part tenue |',
    '| --- | --- | --- | --- | --- | --- |',
    ...(['sure', 'probable', 'to-verify', 'none'] as const)
      .filter((key) => count(rows, key) > 0)
      .map((key) =>
        line(
          LABELS[key],
          count(rows, key),
          count(held, key),
          count(left, key),
          count(missing, key),
        ),
      ),
    line('tous', rows.length, held.length, left.length, missing.length),
    '',
    '## Laissés de côté',
    '',
    ...(left.length > 0 ? left.map((row) => `- ${row.id} : ${reasons.get(row.id)}`) : ['Aucun.']),
    '',
    '## Manquants',
    '',
    ...(missing.length > 0
      ? missing.map((row) => `- ${row.id} (${LABELS[group(row)]}, ${row.file})`)
      : ['Aucun.']),
    '',
  ].join('\n');
}
