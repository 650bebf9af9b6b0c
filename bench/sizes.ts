import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Row, row } from './measure';

/** Bytes of what is built, in kB (`npx size-limit` keeps the budgets in `npm test`). */
export function benchSizes(root: string): Row[] {
  const built = join(root, '.output', 'chrome');
  const size = (name: string) => statSync(join(built, name)).size / 1000;
  const all = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath ?? e.path, e.name));
  const total = all.reduce((sum, file) => sum + statSync(file).size, 0) / 1000;
  const packed = all.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000;
  return [
    row('script de lecture', [size('reader.js')], 'ko', 10),
    row('arrière-plan', [size('background.js')], 'ko', 15),
    row('extension entière', [total], 'ko', 3000),
    row('extension entière, compressée', [packed], 'ko'),
  ];
}
