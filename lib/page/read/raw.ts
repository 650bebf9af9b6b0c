/** What the content script sends: plain data, structured-cloneable, bounded, and without anything a person typed. */

// Bits of `RawBlock.marks`, as separate constants: a bundler writes their numbers in the shipped script.
/** Site chrome: menu, header, footer, share bar. */
export const CHROME = 1;
/** A boxed remark: « Attention », « À savoir », alert. */
export const NOTE = 2;
/** Where to go, services, references, index cards: never the file's documents. */
export const ORIENT = 4;
/** A block of files to download. */
export const DOWNLOAD = 8;
/** Inside the container of a republished service-public fiche. */
export const FICHE = 16;
/** The whole text is bold. */
export const BOLD = 32;

/** The same bits by name, for the panel. */
export const MARK = {
  chrome: CHROME,
  note: NOTE,
  orient: ORIENT,
  download: DOWNLOAD,
  fiche: FICHE,
  bold: BOLD,
  /** A list made of dash paragraphs: found in the panel, never sent. */
  dash: 64,
} as const;

/** Bounds of the work on one page, whatever the page. Official fiches stay under a quarter of each. */
export const MAX_NODES = 60_000;
export const MAX_BLOCKS = 4_000;
export const MAX_UPLOADS = 200;
/** Characters of one block, of one heading or label, and of all that is sent. */
export const MAX_TEXT = 1_600;
export const MAX_LABEL = 300;
export const MAX_TOTAL = 300_000;

/** The bounds by name, for whoever checks a reading at the door. */
export const CAPS = {
  nodes: MAX_NODES,
  blocks: MAX_BLOCKS,
  uploads: MAX_UPLOADS,
  block: MAX_TEXT,
  total: MAX_TOTAL,
} as const;

export interface RawBlock {
  kind: 'heading' | 'text' | 'item' | 'cell';
  /** Single spaces; a line feed where a paragraph breaks its line. */
  text: string;
  /** Index in `blocks` of the heading it stands under, -1 at the top. A heading's own parent for a heading. */
  under: number;
  /** Heading: 1 to 7 (1.5 is a tab). Item: depth, 1 for a top item. Cell: column, from 0. */
  level: number;
  /** Which list or table an item or cell belongs to; -1 for the others. */
  list: number;
  /** Which row of the table; -1 for the others. */
  row: number;
  marks: number;
}

export interface RawUpload {
  label: string;
  hint: string;
  /** The `accept` attribute as written. */
  accept: string;
  /** Bytes, from the attribute only; the hint may say it in words. */
  maxBytes: number | null;
  /** true when an attribute says so, else null; the label may say more. */
  required: boolean | null;
  /** Whether a file is chosen or already sent. Its name and content are never read. */
  filled: boolean;
  multiple: boolean;
  under: number;
}

export interface RawReading {
  version: 1;
  url: string;
  title: string;
  canonical: string;
  breadcrumb: string[];
  blocks: RawBlock[];
  uploads: RawUpload[];
  /** Names of custom elements met (`app-justificatifs`): what a one-page site is showing. */
  tags: string[];
  /** A page with a password or a personal account: only its headings were read. */
  personal: boolean;
  /** A cap was reached: the reading is incomplete. */
  truncated: boolean;
}
