import 'temporal-polyfill/global';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { benchAssess } from './assess';
import { benchBrowser } from './browser';
import { type Row, table } from './measure';
import { benchSizes } from './sizes';

export interface BenchOptions {
  root: string;
  chromium: string | null;
  check: boolean;
}

/** Measures everything in one run, prints the table and keeps it in `bench/results.md`. */
export async function runBench({ root, chromium, check }: BenchOptions): Promise<void> {
  const rows: Row[] = [...benchAssess(), ...benchSizes(root)];
  if (chromium) rows.push(...(await benchBrowser(root, chromium)));
  const where = `Node ${process.version}, ${cpus().length} cœurs (${cpus()[0]?.model.trim()})`;
  const text = `# Mesures\n\n${where}. « npm run bench » refait ce tableau.\n\n${table(rows)}\n`;
  console.log(text);
  if (!check) writeFileSync(join(root, 'bench', 'results.md'), text);
  // Times depend on the machine, so only sizes decide here.
  const over = rows.filter((r) => r.unit === 'ko' && r.budget !== undefined && r.p95 > r.budget);
  if (check && over.length > 0) process.exitCode = 1;
}
