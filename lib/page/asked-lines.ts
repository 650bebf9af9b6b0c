import type { PageSection } from './types';

/** A line of a section with the titles that it is under, from the page's to the nearest: what its alignment needs. */
export interface SectionLine {
  text: string;
  depth: number;
  headings: string[];
}

/** « Ressources : », « Hébergé : »: announces the lines below it in the same list. */
const ANNOUNCES = /:\s*$/;

/**
 * The lines of a section, each with its titles: the path, the sentence before the list, and the lines ending in a colon
 * that it is nested under, or that it continues (« Ressources : » then « bulletins de salaire », not a new capital).
 */
export function sectionLines({ path, leader, lines }: PageSection): SectionLine[] {
  const outer = leader && leader !== path.at(-1) ? [...path, leader] : path;
  const above: { text: string; depth: number }[] = [];
  return lines.map(({ text, depth }) => {
    const follows = /^[\s–—•*-]*\p{Ll}/u.test(text);
    while (above.length > 0) {
      const last = above.at(-1) as { text: string; depth: number };
      if (last.depth < depth || (last.depth === depth && follows && ANNOUNCES.test(last.text)))
        break;
      above.pop();
    }
    const line = { text, depth, headings: [...outer, ...above.map((a) => a.text)] };
    above.push({ text, depth });
    return line;
  });
}

/** One line of the page that asks for documents, with the case it is for. */
export interface DocumentLine extends SectionLine {
  /** The lines nested under it, kept with it, and the titles of each. */
  parts: string[];
  partHeadings: string[][];
  path: string[];
  leader: string;
}

/** Every line of the page's lists that asks for documents, in page order; nested lines go with the line above them. */
export function documentLines(reading: { sections: readonly PageSection[] }): DocumentLine[] {
  const out: DocumentLine[] = [];
  for (const section of reading.sections) {
    if (!section.documents) continue;
    const top = Math.min(...section.lines.map((l) => l.depth));
    for (const line of sectionLines(section)) {
      const last = out.at(-1);
      // A link to another question is not a document.
      if (/\?$/.test(line.text)) continue;
      if (line.depth > top && last) {
        last.parts.push(line.text);
        last.partHeadings.push(line.headings);
      } else {
        const { path, leader } = section;
        out.push({ ...line, parts: [], partHeadings: [], path, leader });
      }
    }
  }
  return out;
}

/** What a line asks for, its nested lines included, each read under its titles. `align` is `alignLine`. */
export function idsOfLine<T extends string>(
  { text, headings, parts, partHeadings }: DocumentLine,
  align: (line: string, context: { heading: readonly string[] }) => readonly T[],
): T[] {
  const ids = [
    ...align(text, { heading: headings }),
    ...parts.flatMap((part, i) => align(part, { heading: partHeadings[i] ?? headings })),
  ];
  return [...new Set(ids)];
}
