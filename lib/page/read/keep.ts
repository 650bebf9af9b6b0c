import { CHROME, NOTE, type RawBlock, type RawUpload } from './raw';

/** Sentences that date the page, name its authority, ask for documents, announce a list or begin with a dash. */
const NEEDED =
  /(rifi|jour|publi|modifi|actualis).{0,25}\d|^\d+(er)? \S+ \d{4}$|pr[ée]f(et|[èe]te|ecture)|pi[èe]ce|document|justificati|muni|pr[ée]sent|apport|joindre|fourni|produire|dossier|:$|^[^\wÀ-ú«]/im;

/**
 * Which blocks leave the page: headings and lists, and only the sentences above and the few that open
 * the page or stand before a list. The rest of its prose stays where it is.
 */
export function keepNeeded(blocks: RawBlock[], uploads: RawUpload[]): RawBlock[] {
  let opening = 3;
  const moved = new Map<number, number>();
  const out: RawBlock[] = [];
  const under = (u: number) => moved.get(u) ?? -1;
  blocks.forEach((b, i) => {
    const { length } = b.text;
    const next = blocks[i + 1]?.kind;
    if (
      b.kind !== 'text' ||
      (b.marks & CHROME
        ? length < 80 && /pr[ée]f/i.test(b.text)
        : (length < 600 && NEEDED.test(b.text)) ||
          next === 'item' ||
          next === 'cell' ||
          (length > 40 && !(b.marks & NOTE) && opening-- > 0))
    ) {
      moved.set(i, out.length);
      out.push({ ...b, text: withoutFileNumber(b.text), under: under(b.under) });
    }
  });
  for (const u of uploads) u.under = under(u.under);
  return out;
}

/** A file number is personal; that the page is a file is not. */
export function withoutFileNumber(text: string): string {
  return text.replace(/(dossier n[º°o]) *[\d ]+\d/gi, '$1 …');
}
