import { Window } from 'happy-dom';
import { isDilaFeed, dilaToHtml } from './dila-to-html';
import { documentLines, idsOfLine } from './asked-lines';
import { readDom } from './read';
import { recognisePage } from './recognise/page';
import { recogniseUrl } from './recognise/url';

/** What `read-page` prints: the contract's keys. */
export interface ReadPageAnswer {
  url: string;
  site: string;
  official: boolean;
  page: string;
  fiche: string | null;
  routes: string[];
  departement: string | null;
  residencePermit: boolean | null;
  verifiedOn: string | null;
  title: string | null;
  documents: { text: string; ids: string[]; case: string[] }[];
  uploads: { label: string; required: boolean | null; filled: boolean; ids: string[] }[];
  lookalike: { reason: string; official: string } | null;
}

/**
 * The page's answer as the contract's `read-page` prints it. Without `html`, what the address alone tells: `title` and
 * `verifiedOn` are null, `documents` empty. `alignLine` gives the document ids of one line under
 * its titles.
 */
export function readPageFor(
  url: string,
  html: string | null,
  alignLine: (line: string, context?: { heading: readonly string[] }) => string[],
): ReadPageAnswer {
  const identity = recogniseUrl(url);
  const head = { url, site: identity.site, official: identity.official };
  if (html === null) {
    const { page, fiche, routes, departement, residencePermit, lookalike } = identity;
    return {
      ...head,
      page,
      fiche,
      routes,
      departement,
      residencePermit,
      verifiedOn: null,
      title: null,
      documents: [],
      uploads: [],
      lookalike,
    };
  }
  const feed = isDilaFeed(html);
  const raw = readDom(parse(feed ? dilaToHtml(html) : html), url);
  const reading = recognisePage(identity, raw);
  const { page, fiche, routes, departement, residencePermit, verifiedOn, title, lookalike } =
    reading;
  const documents = documentLines(reading).map((line) => ({
    text: withParts(line.text, line.parts),
    ids: idsOfLine(line, alignLine),
    case: line.path,
  }));
  const uploads = reading.uploads.map((u) => ({
    label: u.label,
    required: u.required,
    filled: u.filled,
    ids: alignLine(u.label),
  }));
  const fields = uploads.map((u) => ({ text: u.label, ids: u.ids, case: [] as string[] }));
  return {
    ...head,
    page,
    fiche,
    routes,
    departement,
    residencePermit,
    verifiedOn,
    title,
    documents: [...documents, ...(identity.official ? fields : [])],
    uploads,
    lookalike,
  };
}

/** A document without scripts, frames or network: nothing in it runs. */
function parse(html: string): Document {
  const window = new Window({
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
    } as never,
  });
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

function withParts(text: string, parts: string[]): string {
  return parts.length ? `${text} [${parts.join(' ; ')}]` : text;
}
