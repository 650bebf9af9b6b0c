import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium, findFirefox } from '../../../scripts/steps/browsers.mjs';
import { type ChromiumOptions, startChromium } from './chromium';
import { type FirefoxOptions, startFirefox } from './firefox';

export { axeComplaints } from './axe';
export { type ChromiumRun, until } from './chromium';
export type { FirefoxRun } from './firefox';
export { type NetRequest, unaskedRequests } from './net-log';
export { type Pages, type Site, startSite } from './site';

/** The repository: end-to-end tests are run from there. */
const root = process.cwd();

const built = (browser: string): string => {
  const path = resolve(root, '.output', browser);
  if (!existsSync(resolve(path, 'manifest.json'))) {
    throw new Error(`Pas d'extension construite dans ${path} : lancez npm run build d'abord.`);
  }
  return path;
};

export const chromiumPath = findChromium();
export const firefoxPath = findFirefox();

/** Chromium of this machine with the built extension. */
export const chromium = (options: Omit<ChromiumOptions, 'executablePath' | 'extension'>) =>
  startChromium({ executablePath: chromiumPath ?? '', extension: built('chrome'), ...options });

/** Firefox of this machine with the built extension. */
export const firefox = (options: Omit<FirefoxOptions, 'executablePath' | 'extension'>) =>
  startFirefox({ executablePath: firefoxPath ?? '', extension: built('firefox'), ...options });

/** A saved page of ours (`tests/fixtures/pages/…`) as text. */
export const fixture = (path: string): string =>
  readFileSync(resolve(root, 'tests/fixtures/pages', path), 'utf8');

export { answerQuestions, goTo, passFirstUse, SPOUSE, seeDocuments, seeRoutes } from './walk';
