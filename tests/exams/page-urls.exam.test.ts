import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recogniseUrl } from '@/lib/page';
import { isOfficial } from '@/lib/page/recognise/host';
import type { SiteKind } from '@/lib/page/types';

const FILE = '../shared/pages/urls.tsv';
/** Sites that are none of ours: the contract lets them all be `other`. */
const NOT_OURS =
  /^(mairie|mairie-booking|third-party|lookalike-.*|foreign-gov|departement-council|other-public|local-file)$/;

interface Row {
  url: string;
  site: string;
  page: string;
  fiche: string | null;
  departement: string | null;
  permit: boolean | null;
}

function rows(): Row[] {
  return readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [
        url = '',
        site = '',
        page = '',
        procedure = '',
        departement = '',
        permit = '',
        decidable = '',
      ] = line.split('\t');
      return {
        url,
        site,
        page,
        fiche: /^[FNRA]\d+$/.test(procedure) ? procedure : null,
        departement: decidable === 'yes' ? departement : null,
        permit: permit === 'yes' ? true : permit === 'no' ? false : null,
      };
    });
}

// Skipped, and said, where the shared material is not beside the project.
describe.skipIf(!existsSync(FILE))(`real addresses (${FILE})`, () => {
  /** Share of the rows answered as expected, printed by site. */
  function score(name: string, right: (row: Row) => boolean): number {
    const bySite = new Map<string, [number, number]>();
    const all = rows();
    for (const row of all) {
      const [n, ok] = bySite.get(row.site) ?? [0, 0];
      bySite.set(row.site, [n + 1, ok + (right(row) ? 1 : 0)]);
    }
    const missed = [...bySite]
      .filter(([, [n, ok]]) => ok < n)
      .map(([site, [n, ok]]) => `${site} ${ok}/${n}`);
    const share = all.filter(right).length / all.length;
    console.info(
      `${name}: ${(100 * share).toFixed(1)} %${missed.length ? ` (${missed.join(', ')})` : ''}`,
    );
    return share;
  }

  it('names the site', () => {
    expect(
      score('site', (r) => {
        const { site } = recogniseUrl(r.url);
        return site === r.site || (NOT_OURS.test(r.site) && site === 'other');
      }),
    ).toBe(1);
  });
  it('never calls official what is not, nor the reverse', () => {
    expect(
      score('official', (r) => recogniseUrl(r.url).official === isOfficial(r.site as SiteKind)),
    ).toBe(1);
  });
  it('names the fiche', () => {
    expect(score('fiche', (r) => recogniseUrl(r.url).fiche === r.fiche)).toBe(1);
  });
  it('names the département when the address tells it, and only then', () => {
    expect(score('departement', (r) => recogniseUrl(r.url).departement === r.departement)).toBe(1);
  });
  it('names the kind of page', () => {
    expect(score('page', (r) => recogniseUrl(r.url).page === r.page)).toBeGreaterThan(0.97);
  });
  it('says whether it is about a residence permit, and never the contrary of the truth but once', () => {
    expect(
      score('residencePermit', (r) => recogniseUrl(r.url).residencePermit === r.permit),
    ).toBeGreaterThan(0.96);
    const contrary = rows().filter(
      (r) => r.permit !== null && recogniseUrl(r.url).residencePermit === !r.permit,
    );
    expect(contrary.length).toBeLessThanOrEqual(1);
  });
});
