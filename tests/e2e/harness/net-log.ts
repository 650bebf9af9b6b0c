import { existsSync, readFileSync } from 'node:fs';

/** One request that the browser's network service started. */
export interface NetRequest {
  url: string;
  /** Origin that asked for it; `not an origin` for the browser itself. */
  initiator: string;
}

interface NetLogFile {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/**
 * Requests of a Chromium net log. Unlike a list kept by page scripts it misses nobody: service
 * worker, side panel and content scripts all go through the network service.
 */
export function readNetLog(path: string): NetRequest[] {
  if (!existsSync(path)) throw new Error(`Pas de journal réseau : ${path}`);
  let text = readFileSync(path, 'utf8').trim();
  // A browser that is killed leaves the list of events open.
  if (!text.endsWith('}')) text = `${text.replace(/,$/, '')}]}`;
  const log = JSON.parse(text) as NetLogFile;
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events
    .filter((e) => e.type === start && e.params?.url)
    .map((e) => ({ url: e.params?.url ?? '', initiator: e.params?.initiator ?? '' }));
}

/** Chromium itself asks these for updates and sign-in, extension or not. */
const BROWSER_HOSTS = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com)$/;

/**
 * Requests to the network that nobody in front of the browser asked for: all but the `visited`
 * addresses, their icons, and the browser's own business.
 */
export function unaskedRequests(requests: NetRequest[], visited: readonly string[]): NetRequest[] {
  const origins = new Set(visited.map((address) => new URL(address).origin));
  return requests.filter(({ url, initiator }) => {
    if (!/^(https?|wss?|ftp):/.test(url) || visited.includes(url)) return false;
    if (initiator.startsWith('chrome-extension:')) return true;
    const { host, origin, pathname } = new URL(url);
    if (initiator === 'not an origin' && BROWSER_HOSTS.test(host)) return false;
    return !(origins.has(origin) && pathname === '/favicon.ico');
  });
}
