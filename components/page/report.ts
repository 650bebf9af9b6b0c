import { LAW_REVIEWED_ON } from '@/lib/law';
import type { PageReading } from '@/lib/page';

/** What can be wrong about a page; each is told in the panel's language and written in French. */
export const EXPECTED = {
  page: 'la page, ou son site, est mal reconnue',
  date: 'la date de la page est fausse',
  missing: 'des pièces de la page manquent',
  line: 'une pièce est mal comprise',
  law: 'nos règles ne disent pas comme la page',
  part: 'la partie montrée n’est pas la bonne',
} as const;
export type Expected = keyof typeof EXPECTED;

/** Numbers and codes of a file, of an account or of a person: never in a report. */
const CODE = /^(?=.*\d.*\d.*\d.*\d.*\d)[\w-]*$|@|%40|^[\da-f-]{16,}$/i;
/** The number of a fiche is its name. */
const NAME = /^[FNR]\d{1,6}$/;

const safe = (segment: string): string =>
  segment.length > 120 || (CODE.test(segment) && !NAME.test(segment)) ? '…' : segment;

/**
 * What a person can copy to tell us what we got wrong: host, path and kinds only. Nothing of theirs: no query, no
 * fragment, no number of a file.
 */
export function reportOf(page: PageReading, expected: Expected | null = null): string {
  const url = URL.canParse(page.url) ? new URL(page.url) : null;
  return [
    `page : ${url ? `${url.host}${url.pathname.split('/').map(safe).join('/')}` : '?'}`,
    `site : ${page.site} · ${page.page} · fiche ${page.fiche ?? '-'} · vérifiée ${page.verifiedOn ?? '-'}`,
    `voies : ${page.routes.join(', ') || '-'}`,
    `listes : ${page.sections.filter((section) => section.documents).length} · champs : ${page.uploads.length}`,
    `droit relu : ${LAW_REVIEWED_ON}`,
    `attendu : ${expected ? EXPECTED[expected] : ''}`,
  ].join('\n');
}
