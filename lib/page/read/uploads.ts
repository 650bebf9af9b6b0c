import type { Access } from './access';
import { MAX_LABEL, MAX_UPLOADS, type RawBlock, type RawUpload } from './raw';
import { clean } from './text';
import { SKIPPED } from './zones';

/** What markup and custom components put around one field; says whether a file was already sent. */
export interface Group {
  sent?: boolean;
}

/** Finds the fields that ask for a file. What is chosen in them, and under which name, is never read. */
export function uploadFinder(
  { attr, has, files, byId, next, first, type, text, tag }: Access,
  uploads: RawUpload[],
) {
  const later: (() => void)[] = [];
  const labels = new Map<string, Node>();
  let lastBlock = 0;

  /** The text of an element that names or explains a field, bounded. */
  function textOf(top: Node | null | undefined): string {
    let out = '';
    const stack = top ? [top] : [];
    for (let left = 200; left; left--) {
      const node = stack.pop();
      if (!node) break;
      const sibling = node === top ? null : next(node);
      if (sibling) stack.push(sibling);
      if (type(node) === 3) out += text(node).slice(0, 600);
      const child = type(node) === 1 && !SKIPPED.has(tag(node)) ? first(node) : null;
      if (child) stack.push(child);
      out += ' ';
    }
    return clean(out, MAX_LABEL * 2);
  }

  const referred = (ids: string) =>
    clean(
      ids
        .split(/\s+/)
        .slice(0, 5)
        .map((id) => textOf(byId(id)))
        .join(' '),
      MAX_LABEL * 2,
    );

  /** `code`: a code typed instead of a file; its part's title names the document. */
  function found(
    node: Node,
    group: Group | undefined,
    blocks: RawBlock[],
    under: number,
    code: unknown,
  ) {
    if (uploads.length >= MAX_UPLOADS) return;
    // What stands just before the field, since the field or heading above: a name, then explanations.
    const near = blocks.slice(Math.max(lastBlock, under + 1, blocks.length - 4)).map((b) => b.text);
    const above = blocks[under]?.text ?? '';
    lastBlock = blocks.length;
    const upload: RawUpload = {
      label: code ? above : attr(node, 'aria-label') || near[0] || above,
      hint: clean(near.slice(1).join(' '), MAX_LABEL * 2),
      accept: attr(node, 'accept'),
      maxBytes: +attr(node, 'data-max-file-size') || null,
      required: has(node, 'required') || attr(node, 'aria-required') === 'true' || null,
      filled: !!files(node),
      multiple: has(node, 'multiple'),
      under,
    };
    uploads.push(upload);
    // Labels and hints can stand after the field: looked up once the page is walked.
    later.push(() => {
      const label = referred(attr(node, 'aria-labelledby')) || textOf(labels.get(attr(node, 'id')));
      if (label && !(code && above)) upload.label = label;
      upload.label = clean(upload.label, MAX_LABEL);
      upload.hint = referred(attr(node, 'aria-describedby')) || upload.hint;
      if (group?.sent) upload.filled = true;
    });
  }

  const label = (node: Node) => {
    const target = attr(node, 'for');
    if (target && labels.size < 500) labels.set(target, node);
  };
  const resolve = () => {
    for (const task of later) task();
  };
  return { label, found, resolve };
}
