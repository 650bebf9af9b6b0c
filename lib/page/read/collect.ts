import { BOLD, MAX_BLOCKS, MAX_LABEL, MAX_TEXT, MAX_TOTAL, type RawBlock } from './raw';
import { clean, spaced } from './text';

/** Where the text of a list item or table cell goes: one block, however many paragraphs it holds. */
export interface Sink {
  kind: 'item' | 'cell';
  level: number;
  list: number;
  row: number;
  block?: RawBlock | null;
  /** An item that turned out to hold headings: a layout box, not a line of a list. */
  box?: boolean;
}

/** Turns runs of text into blocks: headings, paragraphs, lines of lists, cells. Stops at the caps. */
export function collector() {
  const blocks: RawBlock[] = [];
  const breadcrumb: string[] = [];
  /** Headings whose reach is not over: by level, and by the element in which each was met. */
  const open: { index: number; level: number; scope: number; used: boolean }[] = [];
  let buffer = '';
  let bold = 0;
  let sent = 0;

  const full = () => blocks.length >= MAX_BLOCKS || sent >= MAX_TOTAL;
  const top = () => open.at(-1)?.index ?? -1;

  function emit(
    kind: RawBlock['kind'],
    text: string,
    level: number,
    marks: number,
    list = -1,
    row = -1,
  ) {
    if (!text || full()) return null;
    for (const heading of open.slice(-1)) heading.used = true;
    const block: RawBlock = { kind, text, under: top(), level, list, row, marks };
    blocks.push(block);
    sent += text.length;
    return block;
  }

  /** Text of the page; a line feed in it stands for a broken line. */
  function add(text: string, inBold?: unknown) {
    if (buffer.length > 2e4) return;
    const piece = text === '\n' ? text : spaced(text.slice(0, 9999));
    // White space alone begins no line: between two elements it is most of what a page holds.
    if (piece === ' ' && !buffer) return;
    buffer += piece;
    if (inBold) bold += piece.trim().length;
  }

  /** Takes away the text gathered so far. */
  function take(max = MAX_LABEL): string {
    const text = buffer;
    buffer = '';
    bold = 0;
    return clean(text, max);
  }

  /** The run of text ends: emit it where it belongs. */
  function flush(sink: Sink | undefined, marks: number, inBreadcrumb: unknown) {
    if (!buffer) return;
    const lines = buffer;
    const own = bold && bold * 1.1 >= buffer.trim().length ? marks | BOLD : marks;
    const text = take(MAX_TEXT);
    if (!text) return;
    if (inBreadcrumb) {
      if (breadcrumb.length < 20) breadcrumb.push(text);
    } else if (!sink || sink.box) {
      // Lists written with line breaks can be long: in as many blocks as it takes.
      let part = '';
      for (const broken of lines.split('\n')) {
        const line = clean(broken, MAX_TEXT);
        if (part.length + line.length >= MAX_TEXT) {
          emit('text', part, 0, own);
          part = '';
        }
        if (line) part += (part && '\n') + line;
      }
      emit('text', part, 0, own);
    } else if (sink.block) {
      sent += text.length;
      sink.block.text = clean(`${sink.block.text} ${text}`, MAX_TEXT);
      sink.block.marks &= own | ~BOLD;
    } else sink.block = emit(sink.kind, text, sink.level, own, sink.list, sink.row);
  }

  function heading(text: string, level: number, scope: number, marks: number) {
    const last = blocks.at(-1);
    // A panel that repeats its tab's name.
    if (last?.kind === 'heading' && last.text === text) return;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    if (emit('heading', text, level, marks)) {
      open.push({ index: blocks.length - 1, level, scope, used: false });
    }
  }

  /**
   * An element ends. Headings met directly in it end with it once they have served; one that has
   * nothing under it yet (a title in a wrapper of its own) reaches into the wrapper's parent.
   */
  function leave(depth: number, transparent: boolean) {
    for (let i = open.length - 1; i >= 0; i--) {
      const h = open[i] as (typeof open)[number];
      if (h.scope < depth) break;
      if (h.used && !transparent) open.length = i;
      else h.scope = depth - 1;
    }
  }

  return { blocks, breadcrumb, full, top, add, take, flush, heading, leave };
}
