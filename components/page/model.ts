import type { DocumentId } from '@/lib/law';
import { alignLine } from '@/lib/page/align';
import { documentLines, idsOfLine, type PageSection, type PageUpload } from '@/lib/page';
import type { DocumentState, Wanted } from './wanted';

/** A line of the page, or a field for a file, with the documents it asks for; none: not recognised. */
export interface AlignedLine {
  readonly text: string;
  /** Lines nested under it. */
  readonly parts: readonly string[];
  readonly documents: readonly DocumentId[];
}

/** A list of the page that asks for documents. */
export interface AlignedSection {
  /** Headings above the list, outermost first. */
  readonly path: readonly string[];
  /** The sentence that announces the list, or ''. */
  readonly leader: string;
  readonly lines: readonly AlignedLine[];
}

export interface AlignedUpload extends AlignedLine {
  readonly upload: PageUpload;
}

/** The state of a line: `unknown` when no document was recognised in it. */
export type LineState = DocumentState | 'unknown';

/** Lists of documents of a page, each line with what it asks for. Knows nothing of the person: once a page. */
export function alignSections(sections: readonly PageSection[]): AlignedSection[] {
  return sections
    .filter((section) => section.documents)
    .map((section) => ({
      path: section.path,
      leader: section.leader,
      lines: documentLines({ sections: [section] }).map((line) => ({
        text: line.text,
        parts: line.parts,
        documents: idsOfLine(line, alignLine),
      })),
    }))
    .filter((section) => section.lines.length > 0);
}

/** « Formats acceptés : … », « 10 Mo par fichier »: limits, said apart; they name no document. */
const LIMITS = /[^.]*\b(formats?|taille|fichiers?|mo|ko)\b[^.]*(\.|$)/gi;

/** Fields for files of an online form, by their label, else by the explanation or the heading of their group. */
export function alignUploads(uploads: readonly PageUpload[]): AlignedUpload[] {
  return uploads.map((upload) => {
    const heading = upload.under && upload.under !== upload.label ? upload.under : undefined;
    const tries = [
      alignLine(upload.label, { heading }),
      alignLine(upload.hint.replace(LIMITS, ' ').trim(), { heading }),
      heading ? alignLine(heading) : [],
    ];
    const named = tries.find((ids) => ids.some((id) => id !== 'autre-document'));
    return {
      text: upload.label || upload.under,
      parts: [],
      documents: named ?? tries.find((ids) => ids.length > 0) ?? [],
      upload,
    };
  });
}

/** Of several documents asked together, the least ready one is the state of the line. */
const LEAST: readonly DocumentState[] = [
  'too-old',
  'to-get',
  'maybe',
  'asked',
  'extra',
  'not-mine',
  'ready',
];

/** « Si vous êtes marié : … »: asked of those of that case, which may not be this person's. */
const CONDITIONAL = /^\W*(si |s['’]|en cas |le cas échéant|éventuellement|lorsque |pour les )/i;

/** The state of a line for this person. */
export function stateOfLine(
  line: Pick<AlignedLine, 'documents' | 'text'>,
  wanted: Wanted,
): LineState {
  const states = line.documents.map((id) => wanted.stateOf(id));
  const least = LEAST.find((state) => states.includes(state)) ?? 'unknown';
  return least === 'extra' && CONDITIONAL.test(line.text) ? 'maybe' : least;
}

/** How many lines ask this person for something, and how many of these are ready. */
export function countLines(
  lines: readonly Pick<AlignedLine, 'documents' | 'text'>[],
  wanted: Wanted,
): { readonly count: number; readonly ready: number } {
  const states = lines
    .map((line) => stateOfLine(line, wanted))
    .filter((state) => state !== 'unknown' && state !== 'not-mine');
  return { count: states.length, ready: states.filter((state) => state === 'ready').length };
}
