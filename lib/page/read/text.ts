/** Characters that change the direction of a text or cannot be seen: they would let a page disguise a line. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them is removed, none is matched as a cluster
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u0000-\u0008\u000E-\u001F]/g;

/** One line, single spaces, nothing invisible; cut at `max` characters. */
export function clean(text: string, max: number): string {
  const line = text
    .slice(0, max * 4)
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}

const BULLET = /^\s*(?:[-–—•●▪■►➢➤✓✔‣·*]|>(?!\s*<))\s*(?=\S)/;

/** The text after its dash or bullet, or null when the line has none. */
export function afterBullet(line: string): string | null {
  const m = BULLET.exec(line);
  return m ? line.slice(m[0].length) : null;
}
