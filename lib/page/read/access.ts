/**
 * Reading a node through the browser's own getters. On `<form><input name="firstChild">` the plain
 * property `form.firstChild` is the input: named elements shadow properties of forms and documents.
 */
export interface Access {
  root(document: Document): Node | null;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  type(node: Node): number;
  name(node: Node): string;
  text(node: Node): string;
  attr(element: Node, name: string): string | null;
  fileCount(input: Node): number;
  byId(document: Document, id: string): Node | null;
}

type Getter = (this: unknown, ...args: unknown[]) => unknown;

/** The property as the prototypes define it, never as the page's names shadow it. */
function native(from: object, property: string): Getter {
  for (let p = Object.getPrototypeOf(from); p; p = Object.getPrototypeOf(p)) {
    const d = Object.getOwnPropertyDescriptor(p, property);
    if (d) return (d.get ?? d.value) as Getter;
  }
  return () => null;
}

/** Getters for the nodes of this document (each window has its own prototypes). Never throws. */
export function accessOf(document: Document): Access {
  const root = native(document, 'documentElement');
  const first = native(document, 'firstChild');
  const next = native(document, 'nextSibling');
  const type = native(document, 'nodeType');
  const value = native(document, 'nodeValue');
  const byId = native(document, 'getElementById');
  const top = root.call(document) as Element | null;
  const attr = top ? native(top, 'getAttribute') : () => null;
  const name = top ? native(top, 'tagName') : () => null;
  // Text nodes of some DOM libraries override `nodeValue` below Node: look it up from a text node.
  let valueOfText: Getter | null = null;
  return {
    root: (d) => root.call(d) as Node | null,
    first: (n) => first.call(n) as Node | null,
    next: (n) => next.call(n) as Node | null,
    type: (n) => type.call(n) as number,
    name: (n) => String(name.call(n) ?? ''),
    text: (n) => {
      valueOfText ??= native(n, 'nodeValue') ?? value;
      return String(valueOfText.call(n) ?? '');
    },
    attr: (e, a) => attr.call(e, a) as string | null,
    fileCount: (n) => {
      const files = native(n, 'files').call(n) as { length?: unknown } | null;
      return typeof files?.length === 'number' ? files.length : 0;
    },
    byId: (d, id) => byId.call(d, id) as Node | null,
  };
}
