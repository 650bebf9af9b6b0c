import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignLine } from '@/lib/page/align';
import { type Row, row, time } from './measure';

/** A hundred lines of all kinds, spread over the lines of our own that guard the grammar. */
function hundredLines(root: string): string[] {
  const all = readFileSync(join(root, 'lib/page/align/regression.tsv'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t')[0] ?? '');
  return Array.from({ length: 100 }, (_, i) => all[Math.floor((i * all.length) / 100)] ?? '');
}

const HEADINGS = ['Titre de séjour', 'Conjoint de Français', 'Justificatifs de vie commune :'];

/** Lines of a page: a hundred different ones, alone and under titles, and the longest line that is read. */
export function benchAlign(root: string): Row[] {
  const lines = hundredLines(root);
  const long = `${'justificatif de domicile (facture, bail), '.repeat(60)}passeport`;
  return [
    row(
      'alignLine, 100 lignes différentes',
      time(() => void lines.map((l) => alignLine(l))),
      'ms',
      5,
    ),
    row(
      'alignLine, 100 lignes sous leurs titres',
      time(() => void lines.map((l) => alignLine(l, { heading: HEADINGS }))),
      'ms',
      5,
    ),
    row(
      'alignLine, une ligne de 2 500 caractères',
      time(() => void alignLine(long)),
      'ms',
      5,
    ),
  ];
}
