/** A node of the accessibility tree, in the words of ARIA, whichever browser gave it. Ignored nodes are not there. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly level?: number | undefined;
  /** Disclosures, lists and words explained; absent where nothing unfolds. */
  readonly expanded?: boolean | undefined;
  /** Where a link goes. */
  readonly address?: string | undefined;
  /** From the root to the parent. */
  readonly path: readonly Heard[];
  /** What it says with all it holds, in order: what a reader would read. */
  readonly text: string;
}

/** What a screen is meant to have. */
export interface Screen {
  /** The panel proper, with its header and its five places. */
  readonly hasPlaces?: boolean;
  /** A sheet of paper, or nothing left on the screen: no footer. */
  readonly isBare?: boolean;
}

const CONTROLS = new Set(
  'button link checkbox radio textbox searchbox combobox listbox spinbutton slider switch tab menuitem disclosure'.split(
    ' ',
  ),
);
const GROUPS = new Set(['group', 'radiogroup']);
/** Folds that always stand in the sentence, the document or the case they are about, which is read with them. */
const CONTEXTS = new Set(['listitem', 'article']);

/**
 * The same name twice for the same thing: two ticks of one document that a page names twice, the way to one question
 * from two criteria that wait for it.
 */
export const SAME_TWICE =
  /^\d+ × (checkbox |button (Répondre|Changer ma réponse|أجيبوا|تغيير جوابي) : )/;

export const isControl = ({ role }: Heard) => CONTROLS.has(role);

const one = (what: Heard) => `${what.role} « ${what.name} »`;

function headings(tree: readonly Heard[]): string[] {
  const told: string[] = [];
  const all = tree.filter(({ role }) => role === 'heading');
  const first = all.filter(({ level }) => level === 1);
  if (first.length !== 1) told.push(`${first.length} titres de niveau 1 : ${first.map(one)}`);
  for (const title of first)
    if (!title.path.some(({ role }) => role === 'main')) told.push(`${one(title)} hors de main`);
  let before = 0;
  for (const title of all) {
    const level = title.level ?? 0;
    if (title.name.trim() === '') told.push(`titre ${level} sans nom`);
    if (level > before + 1) told.push(`${one(title)} : niveau ${level} après ${before}`);
    before = level;
  }
  return told;
}

function landmarks(tree: readonly Heard[], screen: Screen): string[] {
  const count = (role: string) => tree.filter((node) => node.role === role).length;
  const wanted = {
    main: 1,
    contentinfo: screen.isBare ? 0 : 1,
    ...(screen.hasPlaces ? { banner: 1, navigation: 1 } : {}),
  };
  return [
    ...Object.entries(wanted).flatMap(([role, n]) =>
      count(role) === n ? [] : [`${count(role)} repère(s) ${role}, ${n} attendu(s)`],
    ),
    ...tree
      .filter(({ role, name }) => role === 'navigation' && name.trim() === '')
      .map(() => 'une navigation sans nom'),
  ];
}

/**
 * Of controls with one role and one name, those that a reader cannot tell apart. A link to the same address and a word
 * explained (a button that unfolds its meaning) do the same thing wherever they stand.
 */
function doubles(tree: readonly Heard[]): string[] {
  const seen = new Map<string, number>();
  const numbers = new Map<Heard | undefined, number>();
  const numberOf = (node: Heard | undefined) => {
    if (!numbers.has(node)) numbers.set(node, numbers.size);
    return numbers.get(node);
  };
  for (const node of tree.filter(isControl)) {
    if (node.role === 'button' && node.expanded !== undefined) continue;
    const around = [...node.path].reverse();
    const told: unknown[] = [node.role, node.name];
    if (node.role === 'disclosure') told.push(numberOf(around.find((p) => CONTEXTS.has(p.role))));
    // A part of a date, a radio button: read with the name of its group.
    told.push(around.find(({ role, name }) => GROUPS.has(role) && name !== '')?.name);
    const key = JSON.stringify(told);
    if (node.address && seen.has(`${key}${node.address}`)) continue;
    if (node.address) seen.set(`${key}${node.address}`, 1);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return [...seen]
    .filter(([, count]) => count > 1)
    .map(([key, count]) => `${count} × ${JSON.parse(key).slice(0, 2).join(' ')}`);
}

/** Everything that is wrong with a screen for those who hear it, a line each. */
export function treeComplaints(
  tree: readonly Heard[],
  screen: Screen = {},
  /** Controls that stand twice on purpose: the same name for the same thing. */
  same: RegExp = /^$/,
): string[] {
  const controls = tree.filter(isControl);
  return [
    ...headings(tree),
    ...landmarks(tree, screen),
    ...controls.filter(({ name }) => name.trim() === '').map((c) => `${c.role} sans nom`),
    ...tree
      .filter(({ role, name }) => role === 'dialog' && name.trim() === '')
      .map(() => 'un dialogue sans nom'),
    ...controls
      .filter(
        ({ role, path }) => role === 'radio' && !path.some((p) => GROUPS.has(p.role) && p.name),
      )
      .map((c) => `${one(c)} sans la question de son groupe`),
    ...controls
      .filter(({ role, expanded }) => role === 'disclosure' && expanded === undefined)
      .map((c) => `${one(c)} ne dit pas s’il est ouvert`),
    ...doubles(tree).filter((line) => !same.test(line)),
  ];
}
