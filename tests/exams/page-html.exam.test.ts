import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ReadPageAnswer, readPageFor } from '@/lib/page/command';

const DIR = '../shared/pages/html/';
const plain = (s: string) =>
  s
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[.,;:]$/, '')
    .trim();
const orNull = (s: string | undefined) => (s === '-' || s === undefined ? null : s);

interface Case {
  file: string;
  want: Record<string, string>;
  got: ReadPageAnswer;
}

function cases(): Case[] {
  const [head = [], ...lines] = readFileSync(`${DIR}index.tsv`, 'utf8')
    .trim()
    .split('\n')
    .map((l) => l.split('\t'));
  return lines.map((line) => {
    const want = Object.fromEntries(head.map((name, i) => [name, line[i] ?? '']));
    const file = want.file ?? '';
    return {
      file,
      want,
      got: readPageFor(want.original_url ?? '', readFileSync(DIR + file, 'utf8'), () => []),
    };
  });
}

/** Lines found, lines too many, lines missed. */
function lines({ want, got }: Case): [number, number, number] {
  const left = want.documents ? want.documents.split(' ¦ ').map(plain) : [];
  let found = 0;
  for (const d of got.documents) {
    const i = left.indexOf(plain(d.text));
    if (i >= 0) {
      left.splice(i, 1);
      found++;
    }
  }
  return [found, got.documents.length - found, left.length];
}

describe.skipIf(!existsSync(DIR))(`saved pages (${DIR})`, () => {
  const all = existsSync(DIR) ? cases() : [];
  const misses = (wrong: (c: Case) => boolean) => all.filter(wrong).map((c) => c.file);

  it('reads the date, in every wording', () => {
    expect(misses((c) => c.got.verifiedOn !== orNull(c.want.verified_on))).toEqual([]);
  });
  it('names fiche, département and kind of page', () => {
    const fiche = (c: Case) =>
      /^[FNRA]\d+$/.test(c.want.procedure_or_fiche ?? '') ? c.want.procedure_or_fiche : null;
    expect(misses((c) => c.got.fiche !== fiche(c))).toEqual([]);
    expect(misses((c) => c.got.departement !== orNull(c.want.departement))).toEqual([]);
    expect(misses((c) => c.got.page !== c.want.page_kind)).toEqual([]);
    expect(
      misses((c) => c.want.site_kind !== 'dila-xml' && c.got.site !== c.want.site_kind),
    ).toEqual([]);
  });
  it('says whether it is about a residence permit', () => {
    const permit = (c: Case) =>
      ({ yes: true, no: false })[c.want.is_residence_permit ?? ''] ?? null;
    expect(misses((c) => c.got.residencePermit !== permit(c))).toEqual([]);
  });
  it('reads the title', () => {
    expect(misses((c) => plain(c.got.title ?? '') !== plain(c.want.title ?? ''))).toEqual([]);
  });
  it('finds the documents asked for, line by line', () => {
    const groups = new Map<string, [number, number, number]>();
    for (const c of all) {
      const sum = groups.get(c.file.split('/')[0] ?? '') ?? [0, 0, 0];
      lines(c).forEach((n, i) => {
        sum[i] = (sum[i] ?? 0) + n;
      });
      groups.set(c.file.split('/')[0] ?? '', sum);
    }
    const f1 = ([found, extra, missed]: [number, number, number]) =>
      (200 * found) / (2 * found + extra + missed || 1);
    let total: [number, number, number] = [0, 0, 0];
    for (const [group, sum] of groups) {
      if (sum[0] + sum[1] + sum[2])
        console.info(
          `documents, ${group}: F1 ${f1(sum).toFixed(1)} (found ${sum[0]}, extra ${sum[1]}, missed ${sum[2]})`,
        );
      total = [total[0] + sum[0], total[1] + sum[1], total[2] + sum[2]];
    }
    console.info(`documents, all: F1 ${f1(total).toFixed(1)}`);
    expect(f1(total)).toBeGreaterThan(95);
    // Nothing is asked for where nothing is: no list of conditions, no imitation.
    expect(misses((c) => c.want.n_documents === '0' && c.got.documents.length > 0)).toEqual([]);
  });
});
