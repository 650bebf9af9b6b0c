/** One piece of the hand-out, in one language. The same dossier gives the same pieces in every language. */
export interface Block {
  readonly kind: 'section' | 'heading' | 'text' | 'strong' | 'item' | 'document' | 'source';
  readonly text: string;
  /** What it is about: a document, a route, a fact of law, a source; for tests and keys, never read aloud. */
  readonly id?: string;
  /** Smaller lines under it. */
  readonly notes?: readonly string[];
  /** Articles and numbers of sources, always as the law writes them. */
  readonly ref?: string;
  /** A document: ticked by the person. */
  readonly ticked?: boolean;
  /** A source: its address in full. */
  readonly url?: string;
}

/** A text in French and, when it says something else, in the person's language. */
export interface Pair {
  readonly french: string;
  readonly own: string | null;
}

export interface PairedBlock extends Omit<Block, 'text' | 'notes'> {
  readonly text: Pair;
  readonly notes: readonly Pair[];
}

const pair = (french: string, own: string | undefined): Pair => ({
  french,
  own: own === undefined || own === french ? null : own,
});

/** Sets the same hand-out in two languages side by side. Throws when they are not the same hand-out. */
export function sideBySide(french: readonly Block[], own: readonly Block[]): PairedBlock[] {
  if (french.length !== own.length) throw new Error('not the same hand-out');
  return french.map((block, i) => {
    const other = own[i] as Block;
    return {
      ...block,
      text: pair(block.text, other.text),
      notes: (block.notes ?? []).map((note, n) => pair(note, other.notes?.[n])),
    };
  });
}
