/** Single spaces. Matches only what is not one already: most texts have nothing to replace. */
export const spaced = (text: string) => text.replace(/\s\s+|[^\S ]/g, ' ');

/** One line, single spaces; cut at `max` characters. */
export function clean(text: string, max: number): string {
  const line = spaced(text.slice(0, max * 4)).trim();
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}
