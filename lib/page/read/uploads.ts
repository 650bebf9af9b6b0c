import type { Access } from './access';
import type { RawBlock, RawUpload } from './raw';
import { clean } from './text';
import { SKIPPED } from './zones';

export interface Pending {
  upload: RawUpload;
  labelledBy: string[];
  describedBy: string[];
  id: string;
  /** What markup and custom components put around one field; says whether a file was already sent. */
  group: { sent: boolean } | null;
}

const NODES_OF_A_LABEL = 200;

/** Finds the fields that ask for a file. What is chosen in them, and under which name, is never read. */
export class UploadFinder {
  readonly uploads: RawUpload[] = [];
  private readonly pending: Pending[] = [];
  private readonly labels = new Map<string, Node>();
  private lastBlock = 0;

  constructor(private readonly access: Access) {}

  /** The group that this element opens around a file field, or null. */
  groupOf(tag: string, classes: string, dataType: string): Pending['group'] {
    return /upload-group/.test(classes) ||
      /PieceJustificative|^EditableChamp/.test(dataType) ||
      tag === 'app-pieces-jointes'
      ? { sent: false }
      : null;
  }

  /** The page shows a file already sent in this group. */
  sent(group: Pending['group']): void {
    if (group) group.sent = true;
  }

  label(node: Node, target: string): void {
    if (target && this.labels.size < 500) this.labels.set(target, node);
  }

  found(node: Node, group: Pending['group'], blocks: RawBlock[], under: number): void {
    if (this.uploads.length >= 200) return;
    const of = (name: string) => this.access.attr(node, name) ?? '';
    const near = nearest(blocks, Math.max(this.lastBlock, under + 1));
    this.lastBlock = blocks.length;
    const upload: RawUpload = {
      label: clean(of('aria-label'), 300) || near.label || clean(blocks[under]?.text ?? '', 300),
      hint: near.hint,
      accept: clean(of('accept'), 200),
      maxBytes: Number.parseInt(of('data-max-file-size'), 10) || null,
      required:
        this.access.attr(node, 'required') !== null || of('aria-required') === 'true' ? true : null,
      filled: this.access.fileCount(node) > 0,
      multiple: this.access.attr(node, 'multiple') !== null,
      under,
    };
    this.uploads.push(upload);
    this.pending.push({
      upload,
      group,
      id: of('id'),
      labelledBy: words(of('aria-labelledby')),
      describedBy: words(of('aria-describedby')),
    });
  }

  /** Once the page is walked: labels and hints that stand elsewhere, by their ids. */
  resolve(document: Document): void {
    for (const p of this.pending) {
      const texts = (ids: string[]) =>
        ids.map((id) => this.textOf(this.access.byId(document, id))).filter(Boolean);
      const label = texts(p.labelledBy).join(' ') || this.textOf(this.labels.get(p.id) ?? null);
      const hint = texts(p.describedBy).join(' ');
      if (label) p.upload.label = label;
      if (hint) p.upload.hint = hint;
      if (/facultati|optionnel/i.test(p.upload.label)) p.upload.required = false;
      else if (/\*\s*$|obligatoire/i.test(p.upload.label)) p.upload.required = true;
      p.upload.label = p.upload.label.replace(/\s*\*\s*$/, '').slice(0, 300);
      p.upload.filled ||= p.group?.sent ?? false;
    }
    this.pending.length = 0;
  }

  private textOf(top: Node | null): string {
    if (!top) return '';
    let text = '';
    const stack: Node[] = [top];
    for (let left = NODES_OF_A_LABEL; left > 0 && stack.length; left--) {
      const node = stack.pop() as Node;
      if (node !== top) {
        const next = this.access.next(node);
        if (next) stack.push(next);
      }
      const type = this.access.type(node);
      if (type === 3) text += this.access.text(node).slice(0, 600);
      if (type !== 1 || SKIPPED.has(this.access.name(node).toLowerCase())) continue;
      text += ' ';
      const child = this.access.first(node);
      if (child) stack.push(child);
    }
    return clean(text, 600);
  }
}

/** What stands just before the field, since the field or heading above: its first line names it, the others explain. */
function nearest(blocks: RawBlock[], from: number): { label: string; hint: string } {
  const texts = blocks
    .slice(Math.max(from, blocks.length - 4))
    .filter((b) => b.kind === 'text' || b.kind === 'item');
  return {
    label: clean(texts[0]?.text ?? '', 300),
    hint: clean(
      texts
        .slice(1)
        .map((b) => b.text)
        .join(' '),
      600,
    ),
  };
}

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean).slice(0, 5);
}
