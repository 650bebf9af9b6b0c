import { MARK, type RawBlock, type RawReading } from '../read/raw';

/** Characters that change the direction of a text or cannot be seen: they would let a page disguise a line. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u0000-\u0009\u000B-\u001F]/g;

const visible = (text: string) => text.replace(INVISIBLE, '');

/** The text after its dash or bullet, or null when the line has none. */
export function afterBullet(line: string): string | null {
  return /^\s*[-–—•●▪■►➢➤✓✔‣·*>]+\s*(\S.*)$/s.exec(line)?.[1] ?? null;
}

/**
 * A reading as it came, made ready: nothing invisible in its texts, the steps of its breadcrumb apart, and the
 * paragraphs that are lists written with dashes turned into lists.
 */
export function settle(raw: RawReading): RawReading {
  const blocks: RawBlock[] = [];
  const moved: number[] = [];
  let list = raw.blocks.reduce((max, b) => Math.max(max, b.list), -1);
  let dashEnd = -1;
  for (const b of raw.blocks) {
    moved.push(blocks.length);
    const under = b.under < 0 ? -1 : (moved[b.under] ?? -1);
    const lines = visible(b.text).split('\n');
    if (b.kind !== 'text' || !lines.some(afterBullet)) {
      blocks.push({ ...b, text: lines.join(' '), under });
      continue;
    }
    for (const line of lines) {
      const item = afterBullet(line);
      if (item === null) {
        blocks.push({ ...b, text: line, under });
        continue;
      }
      if (dashEnd !== blocks.length) list++;
      blocks.push({
        ...b,
        kind: 'item',
        text: item,
        under,
        level: 1,
        list,
        marks: b.marks | MARK.dash,
      });
      dashEnd = blocks.length;
    }
  }
  return {
    ...raw,
    title: visible(raw.title),
    breadcrumb: raw.breadcrumb.flatMap(steps),
    blocks,
    uploads: raw.uploads.map((u) => ({
      ...u,
      label: visible(u.label),
      hint: visible(u.hint),
      under: u.under < 0 ? -1 : (moved[u.under] ?? -1),
    })),
  };
}

function steps(text: string): string[] {
  return visible(text)
    .replace(/vous [êe]tes ici\s*:?/i, '')
    .split(/[>»›]/)
    .map((step) => step.replace(/^\s*\/|\/\s*$/g, '').trim())
    .filter(Boolean);
}
