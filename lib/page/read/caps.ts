/** Bounds of the work on one page, whatever the page: nodes seen, blocks and characters sent. */
export const CAPS = {
  nodes: 60_000,
  blocks: 4_000,
  uploads: 200,
  /** Characters of one block (the longest line of the official fiches is under 1 500). */
  block: 1_600,
  heading: 300,
  /** Characters sent in all. */
  total: 300_000,
  /** Nodes between two looks at the clock. */
  slice: 400,
} as const;
