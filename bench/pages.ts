/** A fiche of ours with `items` list items in nested sections; about 2 elements an item. */
export function bigPage(items: number, padding = 0): string {
  const sections = Array.from({ length: Math.ceil(items / 50) }, (_, s) => {
    const list = Array.from(
      { length: 50 },
      (_, i) => `<li>Pièce <b>${s}</b>.${i} à fournir${'&nbsp;'.repeat(padding)}</li>`,
    );
    return `<section><h2>Cas ${s}</h2><p>Pièces à fournir :</p><ul>${list.join('')}</ul></section>`;
  });
  return `<!doctype html><html lang="fr"><title>Fiche</title><main><h1>Fiche</h1>${sections.join('')}</main>`;
}

/** Sizes of pages: [list items, `&nbsp;` after each]: about 100, 2 000, 26 000, 50 000 elements; the last has 5 MB. */
export const SIZES = [
  [50, 0],
  [1000, 0],
  [12_500, 0],
  [24_000, 25],
] as const;
