import { type Access, accessOf } from './access';
import { collector, type Sink } from './collect';
import { BOLD, CHROME, MAX_NODES, type RawUpload } from './raw';
import { type Group, uploadFinder } from './uploads';
import {
  BOLDS,
  BREADCRUMB,
  FOLD,
  GROUP,
  INLINE,
  LISTS,
  PERSONAL,
  PHOTO,
  SKIPPED,
  UNSEEN,
  WRAPPERS,
  zoneOf,
} from './zones';

/** What holds inside an element: its children start from a copy. */
interface Frame {
  depth: number;
  bits: number;
  list: number;
  /** Depth of nested lists. */
  nest: number;
  /** Counts the rows of the table we are in, and the cells of the row. */
  table: { row: number; column: number };
  sink?: Sink;
  /** Level of the heading that this element is, or is in. */
  level?: number;
  inTab?: boolean;
  group?: Group;
}

/** An element whose end is not reached yet: `at` is the last of its children that was read. */
interface Open {
  node: Node;
  at: Node | null;
  frame: Frame;
  end: () => void;
}

export type Walk = ReturnType<typeof walkOf>;

/**
 * One walk over the document in its order. `run` yields now and then so that a caller can let the page
 * breathe. Deeper than 400 elements nothing is read: parsers stop near there, only scripts go further.
 */
export function walkOf(document: Document) {
  const out = collector();
  const uploads: RawUpload[] = [];
  let access: Access;
  let finder: ReturnType<typeof uploadFinder>;
  const tags = new Set<string>();
  /** Names of tabs by the id of what they show. */
  const tabs = new Map<string, string>();
  const found = { title: '', canonical: '', password: false, truncated: true };
  /** Level of a heading found inside another heading-like element: « legend > h2 ». */
  let inner = 0;
  let nodes = 0;
  let lists = 0;

  const flush = (f: Frame) => out.flush(f.sink, f.bits & 63, f.bits & BREADCRUMB);
  /** The line ends here; inside a heading's or a tab's name it is only a space. */
  const breakLine = (f: Frame, apart: unknown) => (apart ? out.add(' ') : flush(f));

  // A loop over the elements that are open, not a recursion: no generator an element, no depth to fear.
  function* run() {
    const open: Open[] = [];
    const frame: Frame = { depth: 0, bits: 0, list: -1, nest: 0, table: { row: -1, column: -1 } };
    access = accessOf(document);
    finder = uploadFinder(access, uploads);
    let cut = !access.root;
    const root = access.root && enter(access.root, frame);
    if (root) open.push(root);
    for (let top = root; top; top = open[open.length - 1] ?? null) {
      const { frame } = top;
      const child = top.at ? access.next(top.at) : access.first(top.node);
      const over = nodes > MAX_NODES || out.full() || frame.depth > 400;
      if (!child || over) {
        cut ||= !!child;
        open.pop();
        top.end();
        continue;
      }
      top.at = child;
      if (++nodes % 400 === 0) yield;
      const type = access.type(child);
      if (type === 1) {
        const inside = enter(child, frame);
        if (inside) open.push(inside);
      }
      // Where a person's data is shown only the name of the page is read.
      else if (type === 3 && (!(frame.bits & PERSONAL) || frame.level === 1))
        out.add(access.text(child), frame.bits & BOLD);
    }
    finder.resolve();
    found.truncated = cut;
  }

  /** What an element begins; null when nothing in it is read. */
  function enter(node: Node, up: Frame): Open | null {
    // Asked once: most elements have none of the attributes that are looked for below.
    const names = access.names(node);
    const of = (name: string) => (names.includes(name) ? access.attr(node, name) : '');
    const tag = access.tag(node);
    const role = of('role');
    if (tag === 'br') out.add('\n');
    if (tag === 'input') input(node, up);
    if (tag === 'link' && of('rel') === 'canonical') found.canonical = of('href');
    if (SKIPPED.has(tag) || role === 'textbox' || of('contenteditable') === 'true') return null;
    if (tag.includes('-') && tags.size < 40) tags.add(tag.slice(0, 40));

    const zone = zoneOf(tag, role, of('class'), of('id'));
    const level =
      headingLevel(tag, role, of('aria-level')) ||
      (zone & FOLD || (tag === 'button' && !up.level && !((zone | up.bits) & CHROME) && folds(of))
        ? 5
        : 0);
    const inline = INLINE.has(tag);
    if (zone & UNSEEN && !level && !up.level && inline) return null;
    if (zone & PERSONAL && up.group) up.group.sent = true;
    /** Text that goes to a name of its own: a heading's, a tab's. */
    const apart = up.level || up.inTab;
    if (!inline) breakLine(up, apart);

    const frame: Frame = { ...up, depth: up.depth + 1, bits: up.bits | zone };
    if (BOLDS.has(tag)) frame.bits |= BOLD;
    if (!up.group && (zone & GROUP || of('data-type').startsWith('EditableChamp')))
      frame.group = {};
    if (tag === 'label') finder.label(node);
    if (LISTS.has(tag)) {
      frame.list = lists++;
      frame.nest = tag === 'table' ? 0 : up.nest + 1;
      frame.table = { row: -1, column: -1 };
    }
    const { list, nest, table } = up;
    if (tag === 'tr') {
      table.row++;
      table.column = -1;
    }
    if (tag === 'li') frame.sink = { kind: 'item', level: nest || 1, list, row: -1 };
    if (tag === 'td' || tag === 'th')
      frame.sink = { kind: 'cell', level: ++table.column, list, row: table.row };

    const tab = !up.inTab && !(zone & FOLD) && isTab(role, of);
    const title = level && !tab && !apart && !(frame.bits & BREADCRUMB);
    if (tab) frame.inTab = true;
    if (tab || title) flush(up);
    if (level && !frame.inTab) {
      frame.level = level;
      inner = title ? 0 : level;
    }
    if (title && up.sink) up.sink.box = true;
    const shown = !apart && !tab && (tabs.get(of('id')) || tabs.get(of('aria-labelledby')));
    if (shown) out.heading(shown, 1.5, frame.depth, frame.bits & 63);
    const end = () => {
      if (tab) {
        const name = out.take();
        for (const a of TAB_TARGETS)
          if (of(a) && tabs.size < 100) tabs.set(of(a).replace('#', ''), name);
      } else if (title) out.heading(out.take(), inner || level, up.depth, frame.bits & 63);
      else if (tag === 'title') found.title = out.take() || found.title;
      else if (tag === 'button' && !apart) out.take();
      else if (!inline) breakLine(frame, apart);
      out.leave(frame.depth, WRAPPERS.has(tag));
    };
    return { node, at: null, frame, end };
  }

  function input(node: Node, up: Frame) {
    const type = access.attr(node, 'type').toLowerCase();
    if (type === 'password') found.password = true;
    // ANEF asks for the photograph by a code typed in a field of its own component.
    if (type !== 'file' && !(up.bits & PHOTO)) return;
    flush(up);
    finder.found(node, up.group, out.blocks, out.top(), up.bits & PHOTO);
  }

  return { out, uploads, tags, found, run };
}

type Attributes = (name: string) => string;

/** Attributes by which a tab says what it shows, or by which that says its tab. */
const TAB_TARGETS = 'aria-controls href data-target data-bs-target data-co-target id'.split(' ');

const isTab = (role: string, of: Attributes) =>
  role === 'tab' ||
  of('data-co-action') === 'tab' ||
  /^(tab|pill)$/.test(of('data-bs-toggle') || of('data-toggle'));

/** A button that unfolds the part it names. */
const folds = (of: Attributes) =>
  (of('aria-expanded') && of('aria-controls')) ||
  of('data-toggle') === 'collapse' ||
  /^slide(-|$)/.test(of('data-co-action'));

/** 1 to 6 for headings, 6 for what names a group of fields or a foldable part, 7 for a term; 0 for anything else. */
function headingLevel(tag: string, role: string, ariaLevel: string): number {
  if (/^h[1-6]$/.test(tag)) return +(tag[1] ?? 0);
  if (role === 'heading') return +ariaLevel || 3;
  return tag === 'legend' || tag === 'summary' ? 6 : tag === 'dt' ? 7 : 0;
}
