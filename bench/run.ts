import 'temporal-polyfill/global';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { benchAlign } from './align';
import { benchAssess } from './assess';
import { benchBrowser } from './browser';
import { enginesTable, growthTable } from './growth';
import { type Row, table, yardstick } from './measure';
import { benchSizes } from './sizes';

export interface BenchOptions {
  root: string;
  chromium: string | null;
  check: boolean;
}

/** Measures everything in one run, prints the table and keeps it in `bench/results.md`. */
export async function runBench({ root, chromium, check }: BenchOptions): Promise<void> {
  const rows: Row[] = [yardstick(), ...benchAssess(), ...benchAlign(root), ...benchSizes(root)];
  if (chromium) rows.push(...(await benchBrowser(root, chromium)));
  const load = `${loadavg()
    .map((n) => n.toFixed(1))
    .join(' / ')} travaux en cours`;
  const where = `Node ${process.version}, ${cpus().length} cœurs (${cpus()[0]?.model.trim()}), ${load} (1, 5, 15 minutes)`;
  const text = `# Mesures\n\n${where}. « npm run bench » refait ce tableau.\n\n${table(rows)}

## Les mêmes règles devant d'autres moteurs

${await enginesTable()}

Nous rendons tout : état, raisons, faits manquants, jours de bascule, sources, pièces, coûts, dates. publicodes rend des valeurs et les faits manquants ; json-rules-engine et les booléens des valeurs seules, et prennent « pas su » pour non. Les durées de calendrier leur sont calculées d'avance, hors mesure, et chaque règle partagée ne leur est donnée qu'une fois.

## Croissance avec les faits dits

${growthTable()}
`;
  console.log(text);
  if (!check) writeFileSync(join(root, 'bench', 'results.md'), text);
  // Times depend on the machine, so only sizes decide here.
  const over = rows.filter((r) => r.unit === 'ko' && r.budget !== undefined && r.p95 > r.budget);
  if (check && over.length > 0) process.exitCode = 1;
}
