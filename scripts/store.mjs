// node scripts/store.mjs: what is pasted into the stores, in .output/store: texts and release notes in every
// language; with `-- --pictures`, also three pictures of 1280 × 800 a language (needs a build and a Chromium).
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './steps/browsers.mjs';
import { listings, releaseNotes } from './steps/listing.mjs';
import { Remedy, say, tell } from './steps/say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, '.output', 'store');

await tell(async () => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const notes = releaseNotes(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  if (!notes) throw new Remedy(`CHANGELOG.md ne dit rien de la version ${version}.`);
  writeFileSync(join(out, `nouveautes-${version}.md`), `${notes}\n`);
  const all = listings(root);
  for (const [language, { name, summary, description }] of all) {
    writeFileSync(join(out, `${language}.txt`), `${name}\n\n${summary}\n\n${description}\n`);
  }
  say(`Textes de ${all.size} langues et nouveautés de la version ${version} dans .output/store.`);
  if (!process.argv.includes('--pictures')) return;
  const extension = join(root, '.output', 'chrome');
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Remedy('Lancez npm run build d’abord.');
  const { importScript } = await import('./steps/bundle.mjs');
  const { takePictures } = await importScript('scripts/start/pictures.ts');
  const only = process.argv.filter((a) => all.has(a));
  await takePictures({
    root,
    extension,
    executablePath: findChromium(),
    languages: only.length ? only : [...all.keys()],
    out,
    say,
  });
});
