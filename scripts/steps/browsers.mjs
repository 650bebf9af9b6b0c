// Finds the browsers of this machine. Each answers a path, or null.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (name) => {
  for (const dir of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(dir, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // not in this folder
    }
  }
  return null;
};

const first = (names, fixed = []) => {
  for (const path of fixed) if (existsSync(path)) return path;
  for (const name of names) {
    const path = onPath(name);
    if (path) return path;
  }
  return null;
};

const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter(Boolean);
const windows = (tail) => programs.map((dir) => join(dir, tail));

/** An unbranded Chromium, which still takes `--load-extension`. `CHROMIUM` names another one. */
export function findChromium() {
  return (
    process.env.CHROMIUM ??
    first(
      ['chromium', 'chromium-browser'],
      [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        ...windows('Chromium/Application/chrome.exe'),
      ],
    )
  );
}

/** Google Chrome: ignores `--load-extension`, takes `Extensions.loadUnpacked` over the pipe. */
export function findChrome() {
  return first(
    ['google-chrome-stable', 'google-chrome', 'google-chrome-beta'],
    [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windows('Google/Chrome/Application/chrome.exe'),
    ],
  );
}

/** Microsoft Edge, which still takes `--load-extension`. */
export function findEdge() {
  return first(
    ['microsoft-edge-stable', 'microsoft-edge'],
    [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windows('Microsoft/Edge/Application/msedge.exe'),
    ],
  );
}

/** Firefox, release or ESR. `FIREFOX` names another one. */
export function findFirefox() {
  return (
    process.env.FIREFOX ??
    first(
      ['firefox-esr', 'firefox'],
      [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        ...windows('Mozilla Firefox/firefox.exe'),
      ],
    )
  );
}

/** Whether a window can be shown here. */
export const hasDisplay = () =>
  ['win32', 'darwin'].includes(process.platform) ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
