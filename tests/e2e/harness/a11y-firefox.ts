import type { Heard } from './a11y';
import type { FirefoxRun } from './firefox';

/** A node as Firefox's accessibility service tells it. */
interface Raw {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly expanded?: boolean;
  readonly address?: string;
  readonly inside: readonly Raw[];
}

const ROLES: Record<string, string> = {
  pushbutton: 'button',
  'toggle button': 'button',
  checkbutton: 'checkbox',
  radiobutton: 'radio',
  entry: 'textbox',
  'password text': 'textbox',
  grouping: 'group',
  details: 'group',
  summary: 'disclosure',
  'text leaf': 'text',
  'radio group': 'radiogroup',
};

/** Reads the tree of the tab in front from Firefox's own side, where its accessibility service lives. */
const READ = `(async () => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const EXPANDABLE = Ci.nsIAccessibleStates.EXT_STATE_EXPANDABLE;
  const { STATE_EXPANDED, STATE_COLLAPSED } = Ci.nsIAccessibleStates;
  const read = (one) => {
    const states = {}, more = {};
    one.getState(states, more);
    const attributes = {};
    for (const { key, value } of one.attributes.enumerate()) attributes[key] = value;
    const unfolds = states.value & (STATE_EXPANDED | STATE_COLLAPSED) || more.value & EXPANDABLE;
    const inside = [];
    for (let child = one.firstChild; child; child = child.nextSibling) inside.push(read(child));
    const role = service.getStringRole(one.role);
    return {
      role: attributes['xml-roles']?.split(' ')[0] ?? (attributes.tag === 'article' ? 'article' : role),
      name: one.name ?? '',
      level: attributes.level ? Number(attributes.level) : undefined,
      expanded: unfolds ? Boolean(states.value & STATE_EXPANDED) : undefined,
      address: role === 'link' ? one.value : undefined,
      inside,
    };
  };
  // The tree is made in the page's process and sent: wait until it no longer grows.
  let before = '';
  for (let turn = 0; turn < 60; turn++) {
    await new Promise((done) => setTimeout(done, 250));
    const page = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
    const now = page ? JSON.stringify(read(page)) : '';
    if (now && now === before) return now;
    before = now;
  }
  throw new Error('Firefox gives no accessibility tree that stays');
})()`;

interface Answer {
  readonly result: {
    readonly type: string;
    readonly result?: { readonly value: string };
    readonly exceptionDetails?: { readonly text: string };
    readonly contexts?: readonly { readonly context: string }[];
  };
}

/** The accessibility tree that Firefox gives to screen readers, of the tab in front. */
export async function heardInFirefox(run: FirefoxRun): Promise<Heard[]> {
  // Not in puppeteer's types: its WebDriver BiDi connection, to reach the browser's own window.
  const { connection } = run.browser as unknown as {
    connection: { send(method: string, params: object): Promise<Answer> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await connection.send('script.evaluate', {
    expression: READ,
    target: { context: tree.result.contexts?.[0]?.context },
    awaitPromise: true,
    resultOwnership: 'none',
  });
  const { result, exceptionDetails } = answer.result;
  if (!result) throw new Error(exceptionDetails?.text ?? 'Firefox gives no accessibility tree');
  const found: Heard[] = [];
  const visit = (raw: Raw, path: readonly Heard[]): string => {
    const role = ROLES[raw.role] ?? raw.role;
    const { name, level, expanded, address } = raw;
    const heard = { role, name, level, expanded, address, path, text: '' };
    found.push(heard);
    // The options of a list are no part of the screen.
    const inside = role === 'combobox' ? [] : raw.inside.map((one) => visit(one, [...path, heard]));
    heard.text = role === 'text' ? name : inside.join(' ').replace(/\s+/g, ' ').trim();
    return heard.text;
  };
  visit(JSON.parse(result.value) as Raw, []);
  return found;
}
