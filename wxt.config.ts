import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { importSource } from './scripts/steps/bundle.mjs';
import { manifestWords } from './scripts/steps/listing.mjs';

/** No connection, no frame, no inline script: what the extension's pages may load is itself. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Every host whose pages we read: the table of lib/page, and nothing else. */
const { hostMatchPatterns } = (await importSource('lib/page/index.ts')) as {
  hostMatchPatterns: () => string[];
};

const ICONS = [16, 32, 48, 96, 128];

/**
 * The content script has 10 kB in all: WXT's wrapper (plugins we have none of, a silenced logger)
 * is replaced by the one call it makes.
 */
const bareScripts = {
  name: 'bare-unlisted-scripts',
  transform(_code: string, id: string) {
    const path = /virtual:wxt-unlisted-script-entrypoint\?(.+)$/.exec(id)?.[1];
    return path && `import script from ${JSON.stringify(path)};\nexport default script.main();`;
  },
};

/** We show no HTML made from text: preact's way to do it leaves the build, which stores look for. */
const noHtmlFromText = {
  name: 'no-html-from-text',
  transform(code: string, id: string) {
    if (!/\/preact\/dist\//.test(id)) return null;
    return code.replace(/\w+\.innerHTML=\w+\.__html/g, 'void 0');
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}{{modeSuffix}}',
  // `npm run dev` says which browser it found.
  webExt: {
    disabled: Boolean(process.env.PPP_NO_WINDOW),
    ...(process.getuid?.() === 0 && { chromiumArgs: ['--no-sandbox'] }),
    ...(process.env.PPP_BROWSER && {
      binaries: { chrome: process.env.PPP_BROWSER, firefox: process.env.PPP_BROWSER },
    }),
    startUrls: ['https://www.service-public.gouv.fr/particuliers/vosdroits/F2209'],
  },
  vite: () => ({
    plugins: [bareScripts, noHtmlFromText, preact({ devToolsEnabled: false })],
    // The preload helper's fallback would fetch(); modern browsers preload by themselves.
    build: { modulePreload: { polyfill: false }, target: 'esnext' },
  }),
  manifest: ({ browser, command }) => ({
    // Words of store/<language>.md, in the language of the browser.
    name: '__MSG_name__',
    short_name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fr',
    action: { default_title: '__MSG_open__' },
    icons: Object.fromEntries(ICONS.map((size) => [size, `icon/${size}.png`])),
    // Each has its sentence in the readme.
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: [...hostMatchPatterns()],
    // The development server needs its own, looser policy, which WXT writes.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    incognito: browser === 'firefox' ? 'spanning' : 'split',
    // First versions with Temporal built in; the extension ships no polyfill.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'piece-par-piece@piece-par-piece.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // First Firefox for Android that knows the line above.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...manifestWords(import.meta.dirname));
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: [...hostMatchPatterns()],
          js: ['reader.js'],
          run_at: 'document_idle',
          all_frames: false,
        },
      ];
      if (manifest.sidebar_action) {
        manifest.sidebar_action.default_title = 'Pièce par pièce';
        manifest.sidebar_action.open_at_install = false;
      }
    },
  },
});
