const { getPrototypeOf, getOwnPropertyDescriptor } = Object;

type Getter = (this: unknown, ...args: unknown[]) => unknown;

/**
 * A property as the prototypes define it. On `<form><input name="firstChild">` the plain property
 * `form.firstChild` is the input: named elements shadow the properties of forms and documents.
 */
function native(from: object | null, property: string): Getter {
  for (let p = from && getPrototypeOf(from); p; p = getPrototypeOf(p)) {
    const d = getOwnPropertyDescriptor(p, property);
    if (d) return d.get ?? d.value;
  }
  return () => null;
}

export type Access = ReturnType<typeof accessOf>;

/** Readers of the nodes of this document (each window has its own prototypes). */
export function accessOf(document: Document) {
  const root = native(document, 'documentElement').call(document) as Element | null;
  const first = native(document, 'firstChild');
  const next = native(document, 'nextSibling');
  const type = native(document, 'nodeType');
  const tag = native(root, 'tagName');
  const attr = native(root, 'getAttribute');
  const names = native(root, 'getAttributeNames');
  const byId = native(document, 'getElementById');
  let value: Getter | undefined;
  return {
    root,
    first: (node: Node) => first.call(node) as Node | null,
    next: (node: Node) => next.call(node) as Node | null,
    type: (node: Node) => type.call(node) as number,
    tag: (node: Node) => String(tag.call(node)).toLowerCase(),
    // From a text node itself: some DOM libraries define it below Node.
    text: (node: Node) => {
      value ??= native(node, 'nodeValue');
      return String(value.call(node));
    },
    /** The attribute, cut; '' when absent. */
    attr: (node: Node, name: string) => String(attr.call(node, name) ?? '').slice(0, 500),
    names: (node: Node) => names.call(node) as string[],
    has: (node: Node, name: string) => attr.call(node, name) !== null,
    files: (node: Node) => (native(node, 'files').call(node) as FileList | null)?.length,
    byId: (id: string) => byId.call(document, id) as Node | null,
  };
}
