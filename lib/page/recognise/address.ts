import type { SiteKind } from '../types';
import { siteOfHost } from './host';
import { plain } from './words';

/** An address taken apart once, noise dropped, for the predicates. */
export interface Address {
  url: URL;
  host: string;
  site: SiteKind;
  departement: string | null;
  /** Path, decoded, without `index.php`, print layout, view parameters and empty parts. */
  segments: string[];
  /** The same, in plain lower-case words: `renouvellement d un titre de sejour`. */
  words: string[];
  /** Query parameters, names in lower case, last one wins. */
  query: Map<string, string>;
  /** Parts of a fragment that routes (`#/vls-ts/demarches`); empty for anchors and text fragments. */
  fragment: string[];
}

/** The parts of an address, or null when it is not an http(s) address. */
export function addressOf(text: string): Address | null {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  // A final dot names the same host; user names before « @ » never do.
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  const known = siteOfHost(host);
  const segments = pathSegments(url.pathname);
  const query = new Map<string, string>();
  for (const [name, value] of url.searchParams) query.set(name.toLowerCase(), value);
  return {
    url,
    host,
    site: known.site,
    departement: known.departement,
    segments,
    words: segments.map(plain),
    query,
    fragment: url.hash.startsWith('#/') ? url.hash.slice(2).split(/[/?]/).filter(Boolean) : [],
  };
}

function pathSegments(path: string): string[] {
  const parts = path.split('/').filter(Boolean).map(decode);
  const out: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    if (part === 'index.php' && i === 0) continue;
    if (part === 'layout' && parts[i + 1] === 'set') {
      i += 2;
      continue;
    }
    // eZ view parameters: /(offset)/10, /(namefilter)/a
    if (/^\((?!xml)\w+\)$/.test(part)) {
      i += 1;
      continue;
    }
    out.push(part);
  }
  return out;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
