import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page of playwright or of puppeteer. */
interface Scriptable {
  evaluate(script: string): Promise<unknown>;
}

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; target: string[] }[];
}

/**
 * What axe (WCAG 2.2 A and AA, and good practice) finds on a screen, a line for each.
 * Runs from the debugger: the extension's own policy allows no foreign script, and stays as it is.
 */
export async function axeComplaints(page: Scriptable): Promise<string[]> {
  const found = (await page.evaluate(`${source};
    axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations)`)) as Violation[];
  return found.flatMap((v) => v.nodes.map((n) => `${v.id} (${v.help}) : ${n.html.slice(0, 160)}`));
}
