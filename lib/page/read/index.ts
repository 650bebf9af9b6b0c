/** The reader that the content script ships. It imports nothing but itself, reads, and never writes or sends. */
import { keepNeeded, withoutFileNumber } from './keep';
import type { RawReading } from './raw';
import { Walk } from './walk';

export { CAPS } from './caps';
export { MARK, type RawBlock, type RawReading, type RawUpload } from './raw';

/** Addresses that show an account or ask for a password: their headings say what they are, nothing else is read. */
const PERSONAL =
  /\/auth\/realms\/|\/sign_in|\/login|espace-personnel|mon-?(compte|espace)|\/dossiers(\/\d+\/(demande|messagerie|attestation|rendez-vous))?\/?([?#]|$)/i;

/**
 * What the page says: title, breadcrumb, headings, lists and upload fields, in the page's order.
 * Never throws, never reads what a person typed, and stops at the caps of `caps.ts`.
 */
export function readDom(document: Document, url: string): RawReading {
  const walk = start(document);
  try {
    for (const _ of walk?.run() ?? []);
  } catch {
    if (walk) walk.out.truncated = true;
  }
  return finish(walk, url);
}

/** The same in slices of about `sliceMs` milliseconds, leaving the page its turn between two. */
export async function readDomSliced(
  document: Document,
  url: string,
  sliceMs = 8,
): Promise<RawReading> {
  const walk = start(document);
  try {
    let end = performance.now() + sliceMs;
    for (const _ of walk?.run() ?? []) {
      if (performance.now() < end) continue;
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      end = performance.now() + sliceMs;
    }
  } catch {
    if (walk) walk.out.truncated = true;
  }
  return finish(walk, url);
}

function start(document: Document): Walk | null {
  try {
    return new Walk(document);
  } catch {
    return null;
  }
}

function finish(walk: Walk | null, url: string): RawReading {
  const personal = PERSONAL.test(url) || (walk?.password ?? false);
  const blocks = walk ? keepNeeded(walk.out.blocks, walk.uploads.uploads) : [];
  return {
    version: 1,
    url,
    title: withoutFileNumber(walk?.out.title ?? ''),
    canonical: walk?.canonical ?? '',
    generator: walk?.generator ?? '',
    breadcrumb: walk?.out.breadcrumb ?? [],
    blocks: personal ? blocks.filter((b) => b.kind === 'heading' && b.level <= 2) : blocks,
    uploads: personal ? [] : (walk?.uploads.uploads ?? []),
    tags: walk ? [...walk.tags] : [],
    personal,
    truncated: walk?.out.truncated ?? true,
  };
}
