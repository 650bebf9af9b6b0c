import { accessOf, type Access } from './access';
import { CAPS } from './caps';
import { Collector, type Sink } from './collector';
import { MARK } from './raw';
import { clean } from './text';
import { type Pending, UploadFinder } from './uploads';
import { BLOCKS, SKIPPED, TRANSPARENT, zoneOf } from './zones';

interface Frame {
  node: Node;
  tag: string;
  depth: number;
  marks: number;
  breadcrumb: boolean;
  personal: boolean;
  block: boolean;
  link: boolean;
  bold: boolean;
  sink: Sink | null;
  /** Level of the heading this element is, or is part of; 0 when none. */
  heading: number;
  opensHeading: boolean;
  tab: string[] | null;
  opensTab: boolean;
  /** List or table, and where we are in it. */
  list: number;
  listDepth: number;
  row: number;
  column: number;
  group: Pending['group'] | null;
  /** Inside the component that asks for the photograph's code. */
  photo: boolean;
}

const LISTS = new Set(['ul', 'ol', 'menu', 'dir', 'table']);

/** One walk over the document in its order. Yields now and then so that a caller can let the page breathe. */
export class Walk {
  readonly out = new Collector();
  readonly uploads: UploadFinder;
  readonly tags = new Set<string>();
  canonical = '';
  generator = '';
  password = false;
  private readonly access: Access;
  private readonly tabs = new Map<string, string>();
  private nodes = 0;

  constructor(private readonly document: Document) {
    this.access = accessOf(document);
    this.uploads = new UploadFinder(this.access);
  }

  *run(): Generator<void, void, void> {
    const root = this.access.root(this.document);
    if (!root) return;
    const path: Frame[] = [];
    let node: Node | null = root;
    while (node) {
      if (++this.nodes > CAPS.nodes || this.out.full) {
        this.out.truncated = true;
        break;
      }
      if (this.nodes % CAPS.slice === 0) yield;
      const frame = this.enter(node, path.at(-1) ?? null);
      const child: Node | null = frame ? this.access.first(node) : null;
      if (frame && child) {
        path.push(frame);
        node = child;
        continue;
      }
      if (frame) this.leave(frame);
      let next: Node | null = path.length ? this.access.next(node) : null;
      while (!next && path.length) {
        const up = path.pop() as Frame;
        this.leave(up);
        next = path.length ? this.access.next(up.node) : null;
      }
      node = next;
    }
    // A cap stopped us in the middle: close what is open, innermost first.
    while (path.length) this.leave(path.pop() as Frame);
    this.uploads.resolve(this.document);
  }

  /** A node begins. Returns its frame when its children are to be read. */
  private enter(node: Node, up: Frame | null): Frame | null {
    const type = this.access.type(node);
    if (type === 3) {
      const text = up && !up.personal ? this.access.text(node) : '';
      if (text && up) this.out.add(text, up.link, up.bold);
      return null;
    }
    if (type !== 1) return null;
    const tag = this.access.name(node).toLowerCase();
    if (tag === 'input') this.input(node, up);
    if (tag === 'br') this.out.lineBreak();
    if (tag === 'meta' || tag === 'link' || tag === 'input' || tag === 'br' || tag === 'img')
      return this.head(node, tag);
    if (
      SKIPPED.has(tag) ||
      this.attr(node, 'contenteditable') === 'true' ||
      this.attr(node, 'role') === 'textbox'
    )
      return null;
    return this.open(node, tag, up);
  }

  private open(node: Node, tag: string, up: Frame | null): Frame | null {
    const role = this.attr(node, 'role').toLowerCase();
    const id = this.attr(node, 'id');
    const zone = zoneOf(tag, role, this.attr(node, 'class'), id);
    if (tag.includes('-') && this.tags.size < 40) this.tags.add(clean(tag, 40));
    const heading = headingLevel(tag, role, this.attr(node, 'aria-level'), zone.label);
    if (zone.unseen && !heading && !up?.heading && !['div', 'section'].includes(tag)) return null;
    if (zone.personal && /attachment/.test(this.attr(node, 'class')))
      this.uploads.sent(up?.group ?? null);
    const block = BLOCKS.has(tag) || tag.includes('-') || tag === 'title' || tag === 'body';
    if (block && !up?.heading && !up?.tab) this.flush(up);
    else if (block) this.out.add(' ', false, false);

    const frame: Frame = {
      node,
      tag,
      depth: (up?.depth ?? 0) + 1,
      marks: (up?.marks ?? 0) | zone.marks,
      breadcrumb: (up?.breadcrumb ?? false) || zone.breadcrumb,
      personal: (up?.personal ?? false) || zone.personal,
      block,
      link: (up?.link ?? false) || tag === 'a',
      bold: (up?.bold ?? false) || tag === 'b' || tag === 'strong' || tag === 'th',
      sink: up?.sink ?? null,
      heading: up?.heading ?? 0,
      opensHeading: false,
      tab: up?.tab ?? null,
      opensTab: false,
      list: up?.list ?? -1,
      listDepth: up?.listDepth ?? 0,
      row: up?.row ?? -1,
      column: -1,
      group:
        up?.group ??
        this.uploads.groupOf(tag, this.attr(node, 'class'), this.attr(node, 'data-type')),
      photo: (up?.photo ?? false) || tag === 'app-e-photo',
    };
    this.lists(frame, up);
    if (!zone.label) this.startTab(frame, role, up);
    if (heading && !frame.tab && !frame.breadcrumb) this.startHeading(frame, heading, up);
    this.tabPanel(node, id, frame);
    if (tag === 'label') this.uploads.label(node, this.attr(node, 'for'));
    return frame;
  }

  private lists(frame: Frame, up: Frame | null): void {
    if (LISTS.has(frame.tag)) {
      frame.list = this.out.lists++;
      frame.listDepth = frame.tag === 'table' ? 0 : frame.listDepth + 1;
      frame.row = -1;
    } else if (frame.tag === 'tr' && up) {
      up.row++;
      frame.row = up.row;
      frame.column = -1;
    } else if (/^t(body|head|foot)$/.test(frame.tag) && up) {
      // Rows are numbered through the parts of a table.
      frame.row = up.row;
    } else if (frame.tag === 'li') {
      frame.sink = {
        kind: 'item',
        level: Math.max(1, frame.listDepth),
        list: frame.list,
        row: -1,
        block: null,
        box: false,
      };
    } else if (frame.tag === 'td' || frame.tag === 'th') {
      const column = up ? ++up.column : 0;
      frame.sink = {
        kind: 'cell',
        level: column,
        list: frame.list,
        row: frame.row,
        block: null,
        box: false,
      };
    }
  }

  private startTab(frame: Frame, role: string, up: Frame | null): void {
    if (frame.tab) return;
    const of = (name: string) => this.attr(frame.node, name);
    const action =
      of('data-co-action') === 'tab' ||
      /^(tab|pill)$/.test(of('data-bs-toggle') || of('data-toggle'));
    if (role !== 'tab' && !action) return;
    const targets = [
      of('aria-controls'),
      of('href'),
      of('data-target'),
      of('data-bs-target'),
      of('data-co-target'),
      of('id'),
    ];
    frame.tab = targets.filter((t) => /^#?[\w:.-]+$/.test(t)).map((t) => t.replace('#', ''));
    frame.opensTab = true;
    if (up) this.flush(up);
  }

  private startHeading(frame: Frame, level: number, up: Frame | null): void {
    if (frame.heading) {
      // « legend > h2 », « accordion title > h3 »: the inner, truer level wins.
      frame.heading = level;
      this.innerLevel = level;
      return;
    }
    if (up) this.flush(up);
    if (frame.sink) frame.sink.box = true;
    frame.heading = level;
    frame.opensHeading = true;
    this.innerLevel = 0;
  }

  /** Level of a heading element found inside another heading-like element. */
  private innerLevel = 0;

  private tabPanel(node: Node, id: string, frame: Frame): void {
    if (frame.tab || (!id && !this.tabs.size)) return;
    const label = this.tabs.get(id) ?? this.tabs.get(this.attr(node, 'aria-labelledby'));
    if (label) this.out.heading(label, 1.5, frame.depth, frame.marks);
  }

  private leave(frame: Frame): void {
    if (frame.opensTab) {
      const text = this.out.take(CAPS.heading);
      for (const target of frame.tab ?? [])
        if (text && this.tabs.size < 100) this.tabs.set(target, text);
    } else if (frame.opensHeading) {
      const text = this.out.take(CAPS.heading);
      this.out.heading(text, this.innerLevel || frame.heading, frame.depth - 1, frame.marks);
      this.innerLevel = 0;
    } else if (frame.tag === 'title') {
      this.out.title ||= this.out.take(CAPS.heading);
    } else if (frame.block && !frame.heading && !frame.tab) {
      if (frame.tag === 'button') this.out.take(0);
      else this.flush(frame);
    } else if (frame.block) this.out.add(' ', false, false);
    this.out.headings.leave(frame.depth, TRANSPARENT.has(frame.tag));
  }

  private flush(frame: Frame | null): void {
    if (frame) this.out.flush(frame.sink, frame.marks, frame.breadcrumb);
  }

  private input(node: Node, up: Frame | null): void {
    const type = this.attr(node, 'type').toLowerCase();
    if (type === 'password') this.password = true;
    // ANEF asks for the photograph by a code typed in a field of its own component.
    if (type !== 'file' && !up?.photo) return;
    this.flush(up);
    this.uploads.found(node, up?.group ?? null, this.out.blocks, this.out.headings.top);
  }

  private head(node: Node, tag: string): null {
    if (tag === 'link' && this.attr(node, 'rel') === 'canonical')
      this.canonical = clean(this.attr(node, 'href'), 300);
    if (tag === 'meta' && this.attr(node, 'name').toLowerCase() === 'generator')
      this.generator = clean(this.attr(node, 'content'), 60);
    return null;
  }

  private attr(node: Node, name: string): string {
    return this.access.attr(node, name)?.slice(0, 500) ?? '';
  }
}

/** 1 to 6 for headings, 6 for the titles of foldable parts and groups of fields, 7 for a term; 0 for anything else. */
function headingLevel(tag: string, role: string, ariaLevel: string, label: boolean): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (role === 'heading') return Math.min(6, Number.parseInt(ariaLevel, 10) || 3);
  if (tag === 'legend' || tag === 'summary' || label) return 6;
  return tag === 'dt' ? 7 : 0;
}
