/** What the content script sends: plain data, structured-cloneable, bounded, and without anything a person typed. */

/** Bits of `RawBlock.marks`: where the block stands or what it is made of. */
export const MARK = {
  /** Site chrome: menu, header, footer, share bar. */
  chrome: 1,
  /** A boxed remark: « Attention », « À savoir », alert. */
  note: 2,
  /** Where to go, services, references, index cards: never the file's documents. */
  orient: 4,
  /** A block of files to download. */
  download: 8,
  /** Inside the container of a republished service-public fiche. */
  fiche: 16,
  /** The whole text is a link. */
  link: 32,
  /** The whole text is bold. */
  bold: 64,
  /** A list made of dash paragraphs, not of list markup. */
  dash: 128,
} as const;

export interface RawBlock {
  kind: 'heading' | 'text' | 'item' | 'cell';
  text: string;
  /** Index in `blocks` of the heading it stands under, -1 at the top. A heading's own parent for a heading. */
  under: number;
  /** Heading: 1 to 9 (1.5 is a tab). Item: depth, 1 for a top item. Cell: column, from 0. */
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
  /** null when neither markup nor wording tells. */
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
  generator: string;
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
