import { MARK, type RawBlock, type RawUpload } from './raw';

const DATE =
  /(v[ée]rifi|mis[e]? [àa] jour|publi[ée]|modifi|actualis).{0,25}\d|^\d{1,2}(er)? [a-zéû]+ \d{4}$/i;
const ASKS =
  /pi[èe]ces?|documents?|justificati|munir|munissez|pr[ée]sent|apport|joindre|fourni|produire|dossier/i;
const AUTHORITY = /pr[ée]f(et|[èe]te|ecture)/i;

/**
 * Which blocks leave the page: headings and lists, and only the sentences that date the page, name its
 * authority, announce a list or ask for documents. The rest of its prose stays where it is.
 */
export function keepNeeded(blocks: RawBlock[], uploads: RawUpload[]): RawBlock[] {
  let opening = 3;
  const kept = blocks.map((b, i) => {
    if (b.kind !== 'text') return true;
    if (b.marks & MARK.chrome) return AUTHORITY.test(b.text) && b.text.length < 80;
    const next = blocks[i + 1];
    if (b.text.length > 40 && !(b.marks & MARK.note) && opening-- > 0) return true;
    return (
      /:$/.test(b.text) ||
      next?.kind === 'item' ||
      next?.kind === 'cell' ||
      (b.marks & MARK.bold && b.text.length < 200) ||
      (DATE.test(b.text) && b.text.length < 300) ||
      (ASKS.test(b.text) && b.text.length < 600) ||
      (AUTHORITY.test(b.text) && b.text.length < 200)
    );
  });
  const moved = new Map<number, number>();
  const out: RawBlock[] = [];
  blocks.forEach((b, i) => {
    if (!kept[i]) return;
    moved.set(i, out.length);
    out.push({ ...b, text: withoutFileNumber(b.text), under: moved.get(b.under) ?? -1 });
  });
  for (const u of uploads) u.under = moved.get(u.under) ?? -1;
  return out;
}

/** A file number is personal; that the page is a file is not. */
export function withoutFileNumber(text: string): string {
  return text
    .replace(/(dossier\s+n[º°o])\s*[\d ]+/gi, '$1 … ')
    .replace(/ +/g, ' ')
    .trim();
}
