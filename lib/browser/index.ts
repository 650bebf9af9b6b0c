/** The one door to the browser's API (webextension-polyfill: promises in Chromium and Firefox). */
import browser from 'webextension-polyfill';

export default browser;
export type { Runtime, Storage, Tabs } from 'webextension-polyfill';
