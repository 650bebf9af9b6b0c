import { LAW_REVIEWED_ON } from '@/lib/law';
import type { PageReading } from '@/lib/page';

/** A page not touched for so long may well say what the law no longer says. */
const OLD = { months: 18 };

/** How the page's date stands to our law: newer than its last review, or much older; null when neither, or not known. */
export function ageOf(
  page: Pick<PageReading, 'verifiedOn'>,
  reviewedOn: string = LAW_REVIEWED_ON,
): { readonly kind: 'newer' | 'older'; readonly reviewedOn: string } | null {
  const { verifiedOn } = page;
  if (!verifiedOn) return null;
  if (verifiedOn > reviewedOn) return { kind: 'newer', reviewedOn };
  const old = Temporal.PlainDate.from(reviewedOn).subtract(OLD).toString();
  return verifiedOn < old ? { kind: 'older', reviewedOn } : null;
}

/** Where the State publishes the fiche that this page republishes; null when it republishes none. */
export function officialFiche({ fiche }: Pick<PageReading, 'fiche'>): string | null {
  return fiche && /^[FNR]\d+$/.test(fiche)
    ? `https://www.service-public.gouv.fr/particuliers/vosdroits/${fiche}`
    : null;
}
