import { MARK, type RawBlock, type RawReading } from './read/raw';
import { plain } from './recognise/words';
import type { PageSection } from './types';

/** Announces documents: « Pièces à fournir », « documents suivants », « vous devez présenter ». On plain words. */
const ASKS =
  /\b(pieces?|documents?|justificatifs?)( \w+){0,2}? (a|doivent etre|sont a|devront etre) (etre )?(fourni|joindre|joint|produi|presente|apporte|transmet|remettre|remis|reunir|telecharger|prevoir|depose|verser)|(pieces?|documents?|justificatifs?)( \w+)? (suivant|ci dessous|ci apres|demande|exige|necessaire|requis|obligatoire|complementaire|specifique|commun|justificativ)|listes? des (pieces?|documents?|justificatifs?)|quel(le)?s (pieces?|documents?|justificatifs?)|pieces? justificatives?|(dossier|demande)( complete?)?( \w+){0,4} (comprend|comporte|contien|compose|constitue|accompagnee?)|(vous devez|il faut|devez vous|veuillez|merci de|vous devrez|doit|doivent|demandeur doit) (\w+ ){0,2}?(presenter|fournir|produire|joindre|apporter|remettre|transmettre|vous munir|deposer les)|\b(vous|se) munir\b|\bmunissez\b|\b(presenter|fournir|produire|joindre|apporter|presentez|fournissez|joignez|apportez)( \w+){0,4}$|presentez vous avec|accompagne des|^(documents?|pieces?|justificatifs?|originaux|photocopies|copies)( \w+){0,3}$/;
/** Announces something else: conditions, rights, appeals, offices, prices. */
const OTHER =
  /\bconditions?\b|\bconcernee?s?\b|beneficiai|eligib|criteres|dans les? (\w+ )?(cas|situations?) suivant|situations? suivante|(si|lorsque|quand) (vous|l etranger|il|elle) (\w+ ){0,3}:?$|\brecours\b|informe de (votre|son) droit|\bdroits?\b|dispense|motifs?|(cartes?|titres?|visas?) suivant|s adresser|\b(cout|tarif|montant|duree|delai|refus|retrait)s?\b|documents? suivants? (vous )?(permet|donne|dispens)|en savoir plus|services? en ligne|\b(recevez|recevrez|obtenez|obtiendrez)\b|mesure concerne|voir aussi|exemples? de|\b(est|sont|etre) delivree?s?\b|sont exempte|ne sont pas|vous pouvez (aussi )?(former|demander|contacter|saisir|vous)|obligations?|sanction/;
/** First words of a line that names a document. */
const NAMES_DOCUMENT =
  /^((ou|et|soit|d|une?|les?|la|l|votre|vos|ton|des?|du|copies?|photocopies?|originale?|originaux|deux|trois|\d+|formulaire|si vous|toute?s?|tout|autres?|dernier|derniers|eventuellement|le cas echeant) )*(passeport|visa|titres?|cartes?|certificats?|recepisse|photos?|photographie|e photo|actes?|extraits?|livret|justificatifs?|preuves?|attestations?|declarations?|formulaire|cerfa|imprime|contrat|bulletins?|fiches? de paie|avis|releves?|factures?|quittances?|bail|diplomes?|cv|curriculum|lettre|courrier|timbres?|enveloppes?|convocation|jugement|decision|ordonnance|permis|pieces?|documents?|convention|copies?|photocopies?|promesse|kbis|statuts|casier|rapport|livret|autorisation|engagement|pension|ancien|demande|decret|procuration|traduction|numero)/;

/** Silent readers of headings: what says nothing about the list below. */
const CHOICE = /^(repondez aux questions|cas general|a paris|attention|a savoir|a noter|rappel)/;

/** A heading that names the case of a person. */
const CASE =
  /^(vous (etes|avez|n|vivez|detenez|demandez|travaillez|residez)|si (vous|l)|pour (la|le|les|une?|l)|en cas|titulaire|beneficiaire)\b/;

type Verdict = 'asks' | 'other' | 'neutral';

function verdictOf(text: string): Verdict {
  const words = plain(text);
  if (!words) return 'neutral';
  if (CHOICE.test(words)) return 'neutral';
  // Examples illustrate what was asked; they are not asked.
  if (/par exemple$/.test(words)) return 'other';
  if (ASKS.test(words) && !/^(conditions?|qui est concerne)/.test(words)) {
    // « documents suivants vous dispensent de… », « un titre est délivré aux… » announce, but not a file.
    return /dispens|permet de justifier|remplace|valent/.test(words) &&
      !/fournir|joindre|presenter/.test(words)
      ? 'other'
      : 'asks';
  }
  if (OTHER.test(words)) return 'other';
  return 'neutral';
}

interface Leader {
  text: string;
  verdict: Verdict;
  at: number;
}

/**
 * The lists of the page, each with the case it is for and whether it asks for documents. `from` is the first block of
 * the page's own subject (a town hall's list before a republished fiche is not part of it); -1 for the whole page.
 */
export function sectionsOf(raw: RawReading, from: number): PageSection[] {
  const { blocks } = raw;
  const sections: PageSection[] = [];
  const leaders = new Map<number, Leader>();
  const lastList = new Map<number, { asks: boolean; at: number }>();
  let i = 0;
  while (i < blocks.length) {
    const b = blocks[i] as RawBlock;
    if (b.kind === 'text') {
      noteLeader(blocks, i, leaders, lastList);
      i++;
      continue;
    }
    if (b.kind === 'heading') {
      i++;
      continue;
    }
    const end = endOfList(blocks, i);
    if (!(b.marks & MARK.chrome) && i > from) {
      const leader = leaderOf(blocks, i, leaders);
      const asks = asksForDocuments(blocks, i, end, leader, leaders, lastList);
      lastList.set(b.under, { asks, at: end });
      sections.push({
        path: pathOf(blocks, b.under),
        leader: leader?.text ?? '',
        documents: asks,
        lines:
          b.kind === 'cell'
            ? rowsOf(blocks.slice(i, end))
            : blocks.slice(i, end).map((x) => ({ text: x.text, depth: x.level })),
      });
    }
    i = end;
  }
  return sections;
}

/** Consecutive items and the lists nested in them, or the cells of one table. */
function endOfList(blocks: readonly RawBlock[], start: number): number {
  const first = blocks[start] as RawBlock;
  let i = start + 1;
  while (i < blocks.length) {
    const b = blocks[i] as RawBlock;
    if (b.kind !== first.kind || b.under !== first.under) break;
    if (b.list !== first.list && !(b.kind === 'item' && b.level > first.level)) break;
    i++;
  }
  return i;
}

function noteLeader(
  blocks: readonly RawBlock[],
  i: number,
  leaders: Map<number, Leader>,
  lastList: Map<number, { asks: boolean; at: number }>,
): void {
  const b = blocks[i] as RawBlock;
  if (b.marks & (MARK.chrome | MARK.orient)) return;
  const next = blocks[i + 1];
  const note = (b.marks & MARK.note) !== 0;
  const insideSameNote =
    note && next !== undefined && next.kind === 'item' && (next.marks & MARK.note) !== 0;
  if (note && !insideSameNote) return;
  const verdict = verdictOf(lastSentence(b.text));
  const announces =
    /:$/.test(b.text) ||
    next?.kind === 'item' ||
    next?.kind === 'cell' ||
    ((b.marks & MARK.bold) !== 0 && b.text.length < 120);
  if (
    !announces ||
    (verdict === 'neutral' && leaders.get(b.under)?.verdict === 'asks' && !/:$/.test(b.text))
  )
    return;
  const before = leaders.get(b.under);
  // « Si vous êtes marié : » between two lists of a file does not end the file.
  if (verdict === 'neutral' && before?.verdict === 'asks' && lastList.get(b.under)?.asks !== false)
    leaders.set(b.under, { text: b.text, verdict: 'neutral', at: i });
  else leaders.set(b.under, { text: b.text, verdict, at: i });
}

/** « Copies au format A4. Le dossier comprend : » announces with its last sentence. */
function lastSentence(text: string): string {
  const parts = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return parts.at(-1) ?? text;
}

function leaderOf(
  blocks: readonly RawBlock[],
  start: number,
  leaders: Map<number, Leader>,
): Leader | null {
  return leaders.get((blocks[start] as RawBlock).under) ?? null;
}

function asksForDocuments(
  blocks: readonly RawBlock[],
  start: number,
  end: number,
  leader: Leader | null,
  leaders: Map<number, Leader>,
  lastList: Map<number, { asks: boolean; at: number }>,
): boolean {
  const first = blocks[start] as RawBlock;
  const items = blocks.slice(start, end);
  if (first.marks & (MARK.orient | MARK.download)) return false;
  if (first.kind === 'cell') return tableAsks(items, leader, blocks);
  const own = leader && leader.at === start - 1 ? leader : null;
  if (first.marks & MARK.note) return own?.verdict === 'asks' && share(items) >= 0.5;
  const likely = share(items);
  // « Vous devez joindre à votre recours : » under « Recours »; « Vous devez : faire…, recevoir… » are not a file.
  if (own?.verdict === 'asks') return likely > 0 && !aboutRefusal(blocks, first.under);
  // « Vous devez justifier de votre droit au séjour en présentant : » among the documents to provide.
  if (own?.verdict === 'other')
    return (
      /justifi|pr[ée]sent|apport/i.test(own.text) &&
      likely >= 0.6 &&
      contextAsks(blocks, first.under, start, leaders)
    );
  const before = lastList.get(first.under);
  if (own) {
    // Announced by words that do not tell: the heading and the lines decide.
    return (before?.asks || contextAsks(blocks, first.under, start, leaders)) && likely >= 0.5;
  }
  if (before) return before.asks;
  if (leader?.verdict === 'asks') return true;
  if (leader?.verdict === 'other') return false;
  return contextAsks(blocks, first.under, start, leaders);
}

/** From the list's heading outwards: the first heading, or sentence before it, that tells. */
function contextAsks(
  blocks: readonly RawBlock[],
  under: number,
  before: number,
  leaders: Map<number, Leader>,
): boolean {
  let h = under;
  let limit = before;
  while (h >= 0) {
    const heading = blocks[h] as RawBlock;
    const leader = leaders.get(h);
    if (h !== under && leader && leader.at < limit && leader.verdict !== 'neutral')
      return leader.verdict === 'asks';
    // A case (« Vous êtes retraité ») says whom the list is for, not what it lists.
    const verdict = CASE.test(plain(heading.text)) ? 'neutral' : verdictOf(heading.text);
    if (verdict !== 'neutral' && heading.level > 1) return verdict === 'asks';
    if (heading.level === 1) return verdict === 'asks';
    limit = h;
    h = heading.under;
  }
  return false;
}

/** Under a heading about a refusal or an appeal. */
function aboutRefusal(blocks: readonly RawBlock[], under: number): boolean {
  for (let h = under; h >= 0; h = (blocks[h] as RawBlock).under)
    if (/\b(recours|refusee?|refus)\b/.test(plain((blocks[h] as RawBlock).text))) return true;
  return false;
}

/** Share of the lines that begin with the name of a document. */
function share(items: readonly RawBlock[]): number {
  const top = items.filter((x) => x.level === (items[0] as RawBlock).level);
  return (
    top.filter((x) =>
      NAMES_DOCUMENT.test(
        plain(x.text).replace(
          /^(si|en cas|pour)\b.{0,80}? (?=(justificatif|extrait|acte|copie|attestation|document|carte|certificat))/,
          '',
        ),
      ),
    ).length / Math.max(1, top.length)
  );
}

function tableAsks(
  cells: readonly RawBlock[],
  leader: Leader | null,
  blocks: readonly RawBlock[],
): boolean {
  const head = cells.filter((c) => c.row === (cells[0] as RawBlock).row);
  if (head.some((c) => verdictOf(c.text) === 'asks')) return true;
  if (head.some((c) => verdictOf(c.text) === 'other')) return false;
  const rows = new Set(cells.map((c) => c.row)).size;
  if (rows < 2 || leader?.verdict === 'other') return false;
  const firsts = cells.filter((c) => c.level === 0);
  const announced =
    leader?.verdict === 'asks' || contextAsks(blocks, (cells[0] as RawBlock).under, 0, new Map());
  return announced && share(firsts) >= 0.5;
}

/** A table's rows as lines: its column of documents, or the whole row. The head row is not a line. */
function rowsOf(cells: readonly RawBlock[]): { text: string; depth: number }[] {
  const rows = new Map<number, RawBlock[]>();
  for (const c of cells) rows.set(c.row, [...(rows.get(c.row) ?? []), c]);
  const all = [...rows.values()];
  const head = all[0] ?? [];
  const column = head.find((c) => verdictOf(c.text) === 'asks')?.level ?? null;
  const body =
    all.length > 1 &&
    head.every((c) => (c.marks & MARK.bold) !== 0 || verdictOf(c.text) !== 'neutral')
      ? all.slice(1)
      : all;
  return body
    .map((row) =>
      column === null
        ? row.map((c) => c.text).join(' – ')
        : (row.find((c) => c.level === column)?.text ?? ''),
    )
    .filter(Boolean)
    .map((text) => ({ text, depth: 1 }));
}

function pathOf(blocks: readonly RawBlock[], under: number): string[] {
  const path: string[] = [];
  for (let h = under; h >= 0; h = (blocks[h] as RawBlock).under) {
    const heading = blocks[h] as RawBlock;
    if (!/^Répondez aux questions/.test(heading.text)) path.unshift(heading.text);
  }
  return path;
}
