/** The reader that the content script ships. It imports nothing but itself, reads, and never writes or sends. */
import { keepNeeded, withoutFileNumber } from './keep';
import type { RawReading } from './raw';
import { type Walk, walkOf } from './walk';

export { CAPS, MARK, type RawBlock, type RawReading, type RawUpload } from './raw';

/** Addresses that show an account or ask for a password: their headings say what they are, nothing else is read. */
const PERSONAL =
  /\/auth\/realms|sign_in|\/login|espace-perso|mon-?(compte|espace)|\/dossiers(\/\d+\/(demande|messag|attest|rendez).*)?\/?([?#]|$)/i;

/**
 * What the page says: title, breadcrumb, headings, lists and upload fields, in the page's order.
 * Never throws, never reads what a person typed, and stops at the caps of `raw.ts`.
 */
export function readDom(document: Document, url: string): RawReading {
  const walk = walkOf(document);
  try {
    for (const _ of walk.run());
  } catch {
    // What was read so far, marked as incomplete.
  }
  return finish(walk, url);
}

/** The same in slices of about `sliceMs` milliseconds, leaving the page its turn between two. */
export async function readDomSliced(
  document: Document,
  url: string,
  sliceMs = 8,
): Promise<RawReading> {
  const walk = walkOf(document);
  try {
    let end = performance.now() + sliceMs;
    for (const _ of walk.run()) {
      if (performance.now() < end) continue;
      await new Promise((resolve) => setTimeout(resolve));
      end = performance.now() + sliceMs;
    }
  } catch {
    // What was read so far, marked as incomplete.
  }
  return finish(walk, url);
}

function finish({ found, out, uploads, tags }: Walk, url: string): RawReading {
  const { title, password, ...head } = found;
  const personal = PERSONAL.test(url) || password;
  const blocks = keepNeeded(out.blocks, uploads);
  return {
    version: 1,
    url,
    title: withoutFileNumber(title),
    ...head,
    breadcrumb: out.breadcrumb,
    blocks: personal ? blocks.filter((b) => b.kind === 'heading' && b.level <= 2) : blocks,
    uploads: personal ? [] : uploads,
    tags: [...tags],
    personal,
  };
}
