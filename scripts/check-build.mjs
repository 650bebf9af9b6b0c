// Reads every file of the built extensions and looks for a way out: network calls, remote code,
// remote styles or images. Links that a person may click are no way out; they are listed in the law.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** [what it is, pattern], for scripts. */
const IN_SCRIPTS = [
  ['un appel réseau (fetch)', /(?<![\w$.])(?:(?:globalThis|window|self)\.)?fetch\s*\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bnew\s+(?:\w+\.)?WebSocket\b/],
  ['EventSource', /\bEventSource\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['WebRTC', /\bRTCPeerConnection\b/],
  ['WebTransport', /\bnew\s+(?:\w+\.)?WebTransport\b/],
  ['importScripts', /\bimportScripts\s*\(/],
  ['du code venu d’ailleurs', /\bimport\s*\(\s*["'`]https?:/],
  ['du HTML fabriqué', /\.(?:innerHTML|outerHTML)\s*=(?!=)/],
  ['du code fabriqué (eval)', /(?<![\w$.])eval\s*\(/],
];
const IN_PAGES = [
  [
    'un script ou un style venu d’ailleurs',
    /<(?:script|link|iframe|img)[^>]+(?:src|href)=["']?(?:https?:)?\/\//i,
  ],
  ['un script dans la page', /<script(?![^>]*\bsrc=)/i],
];
const IN_STYLES = [
  ['une ressource venue d’ailleurs', /(?:url\(|@import)\s*["']?(?:https?:)?\/\//i],
];

const RULES = { js: IN_SCRIPTS, mjs: IN_SCRIPTS, html: IN_PAGES, css: IN_STYLES };

/** What is suspicious in one file, as lines with a few characters around. */
export function waysOut(name, text) {
  const rules = RULES[name.split('.').at(-1)] ?? [];
  return rules.flatMap(([what, pattern]) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const around = text.slice(Math.max(0, found.index - 40), found.index + 60).replace(/\s+/g, ' ');
    return [`${name} : ${what} : …${around}…`];
  });
}

function main() {
  const output = join(dirname(fileURLToPath(import.meta.url)), '..', '.output');
  const complaints = [];
  let files = 0;
  for (const browser of ['chrome', 'firefox']) {
    const dir = join(output, browser);
    if (!existsSync(dir)) throw new Error(`${dir} manque : lancez npm run build`);
    for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath ?? entry.path, entry.name);
      complaints.push(...waysOut(relative(output, path), readFileSync(path, 'utf8')));
      files++;
    }
  }
  for (const c of complaints) console.error(c);
  console.log(`${files} fichiers construits lus, ${complaints.length} sortie(s) possible(s)`);
  process.exitCode = complaints.length ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
