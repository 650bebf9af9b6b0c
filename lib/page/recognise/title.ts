import { MARK, type RawBlock, type RawReading } from '../read/raw';
import type { SiteKind } from '../types';

/** Where the subject of the page begins: its title, and the index of the block that holds it (-1: the document's title). */
export interface Title {
  title: string;
  at: number;
}

const FICHE_DATE = /v[ée]ri?fi[ée] le .*direction de l.information l[ée]gale/i;

const isTitle = (b: RawBlock) =>
  b.kind === 'heading' && b.level <= 2 && !(b.marks & (MARK.chrome | MARK.orient));

/**
 * The title of the page or, on a site that republishes fiches, of the fiche: the town hall's own title comes first
 * there, the fiche's second, in the fiche's container.
 */
export function titleOf(raw: RawReading, site: SiteKind): Title {
  const { blocks } = raw;
  if (site === 'other' && raw.title) return { title: withoutSiteName(raw.title), at: -1 };
  if (site === 'comarquage' || site === 'comarquage-test') {
    const trail = raw.breadcrumb.at(-1);
    const named = trail ? blocks.findIndex((b) => b.kind === 'heading' && b.text === trail) : -1;
    if (named >= 0) return { title: (blocks[named] as RawBlock).text, at: named };
    const inFiche = blocks.findIndex((b) => isTitle(b) && (b.marks & MARK.fiche) !== 0);
    if (inFiche >= 0) return { title: (blocks[inFiche] as RawBlock).text, at: inFiche };
    // The line that dates the fiche stands under its title, whatever the town's own page is called.
    const dated = blocks.find((b) => b.kind === 'text' && FICHE_DATE.test(b.text))?.under ?? -1;
    if (dated >= 0) return { title: (blocks[dated] as RawBlock).text, at: dated };
  }
  let at = blocks.findIndex((b) => isTitle(b) && b.level === 1);
  if (at < 0) at = blocks.findIndex(isTitle);
  if (at >= 0) return { title: (blocks[at] as RawBlock).text, at };
  return { title: withoutSiteName(raw.title), at: -1 };
}

/** A document's title without the name of its site. */
export function withoutSiteName(title: string): string {
  return title
    .replace(
      /\s+[-–|·]\s+(les services de l['’]([ée])tat\b.*|service[- ]public(\.(gouv\.)?fr)?|demarche\.numerique\.gouv\.fr|demarches-simplifiees\.fr)$/i,
      '',
    )
    .replace(/ \/ .* \/ Accueil$/, '')
    .trim();
}

/** The procedure that an online form's title holds: « Dossier nº … en brouillon (Renouvellement …) - Étape 2 ». */
export function procedureInTitle(title: string): string {
  return /\((.+)\)(?=[^()]*$)/.exec(title)?.[1] ?? '';
}
