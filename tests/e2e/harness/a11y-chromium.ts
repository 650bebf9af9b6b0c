import type { Page } from 'playwright-core';
import type { Heard } from './a11y';

interface Value {
  readonly value?: unknown;
}
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

const ROLES: Record<string, string> = {
  DisclosureTriangle: 'disclosure',
  DisclosureTriangleGrouped: 'disclosure',
  Details: 'group',
  StaticText: 'text',
  ListMarker: 'marker',
  popUpButton: 'combobox',
  ComboBoxSelect: 'combobox',
};

/** The accessibility tree that Chromium gives to screen readers, ignored nodes left out. */
export async function heardInChromium(page: Page): Promise<Heard[]> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Accessibility.enable');
  const { nodes } = (await protocol.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await protocol.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: Heard[] = [];
  const visit = (id: string, path: readonly Heard[]): string => {
    const node = byId.get(id);
    if (!node) return '';
    const property = (name: string) => node.properties?.find((p) => p.name === name)?.value.value;
    const raw = String(node.role?.value ?? '');
    const role = ROLES[raw] ?? raw;
    const name = String(node.name?.value ?? '');
    if (role === 'InlineTextBox') return '';
    const heard = {
      role,
      name,
      level: property('level') as number | undefined,
      expanded: property('expanded') as boolean | undefined,
      address: property('url') as string | undefined,
      path,
      text: '',
    };
    const isKept = !node.ignored && role !== 'none' && role !== 'generic';
    if (isKept) found.push(heard);
    const inside = (node.childIds ?? []).map((child) =>
      visit(child, isKept ? [...path, heard] : path),
    );
    heard.text = role === 'text' ? name : inside.join(' ').replace(/\s+/g, ' ').trim();
    return heard.text;
  };
  const root = nodes[0];
  if (root) visit(root.nodeId, []);
  return found;
}
