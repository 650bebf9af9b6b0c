import { LAW_REVIEWED_ON } from '@/lib/law';
import type { PageReading } from '@/lib/page';

/** What a person can copy to tell us what we got wrong: host, path and kinds only. Nothing of theirs, no query, no fragment. */
export function reportOf(page: PageReading): string {
  const url = URL.canParse(page.url) ? new URL(page.url) : null;
  return [
    `page : ${url ? `${url.host}${url.pathname}` : '?'}`,
    `site : ${page.site} · ${page.page} · fiche ${page.fiche ?? '-'} · vérifiée ${page.verifiedOn ?? '-'}`,
    `voies : ${page.routes.join(', ') || '-'}`,
    `listes : ${page.sections.filter((section) => section.documents).length} · champs : ${page.uploads.length}`,
    `droit relu : ${LAW_REVIEWED_ON}`,
    'attendu : ',
  ].join('\n');
}
