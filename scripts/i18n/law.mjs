// node scripts/i18n/law.mjs extract            → prints the French source (JSON, id → sentence)
// node scripts/i18n/law.mjs import <lang> <f…> → merges id → translation files into lib/i18n/locales/law/<lang>.po
// node scripts/i18n/law.mjs compile            → lib/i18n/generated/law-ids.json, and law/<lang>.json in the same order: only
//                                                sentences whose French is unchanged, 0 in the place of the others (`--check`: writes nothing)
// node scripts/i18n/law.mjs count              → sentences still in French, by language
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import PO from 'pofile';
import { bundlePath, ROOT } from '../steps/bundle.mjs';

const LOCALES = join(ROOT, 'lib/i18n/locales/law');
const GENERATED = join(ROOT, 'lib/i18n/generated/law');
const { lawWords } = await import(pathToFileURL(await bundlePath('lib/cli/words.ts')).href);
const source = lawWords();
const languages = () =>
  existsSync(LOCALES)
    ? readdirSync(LOCALES)
        .filter((f) => f.endsWith('.po'))
        .map((f) => f.slice(0, -3))
    : [];

/** id → { french, text } of a catalogue. */
function readCatalogue(language) {
  const file = join(LOCALES, `${language}.po`);
  if (!existsSync(file)) return new Map();
  return new Map(
    PO.parse(readFileSync(file, 'utf8')).items.map((item) => [
      item.msgctxt,
      { french: item.msgid, text: item.msgstr[0] ?? '' },
    ]),
  );
}

function writeCatalogue(language, entries) {
  const po = new PO();
  po.headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    Language: language,
    'Project-Id-Version': 'piece-par-piece',
  };
  po.items = Object.entries(source).map(([id, french]) => {
    const item = new PO.Item();
    item.msgctxt = id;
    item.msgid = french;
    const known = entries.get(id);
    item.msgstr = [known && known.french === french ? known.text : ''];
    return item;
  });
  mkdirSync(LOCALES, { recursive: true });
  writeFileSync(join(LOCALES, `${language}.po`), po.toString());
}

const check = process.argv.includes('--check');

/** Writes a generated file, or with `--check` complains when it is not up to date. */
function put(name, content) {
  const path = join(GENERATED, name);
  const text = `${JSON.stringify(content)}\n`;
  if (!check) return writeFileSync(path, text);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  process.stderr.write(`${path} n'est pas à jour : node scripts/i18n/law.mjs compile\n`);
  process.exitCode = 1;
}

const [command, language, ...files] = process.argv.slice(2);
if (command === 'extract') {
  process.stdout.write(`${JSON.stringify(source, null, 1)}\n`);
} else if (command === 'import') {
  const entries = readCatalogue(language);
  for (const file of files)
    for (const [id, text] of Object.entries(JSON.parse(readFileSync(file, 'utf8')))) {
      if (source[id] === undefined)
        process.stderr.write(`${language} : ${id} n'existe pas, laissé de côté\n`);
      else entries.set(id, { french: source[id], text });
    }
  writeCatalogue(language, entries);
} else if (command === 'compile') {
  mkdirSync(GENERATED, { recursive: true });
  const ids = Object.keys(source);
  // The first item ties a catalogue to its list of ids: one of another day is not shown.
  const tie = createHash('sha256').update(JSON.stringify(ids)).digest('hex').slice(0, 12);
  put('../law-ids.json', [tie, ...ids]);
  for (const lang of languages()) {
    const entries = readCatalogue(lang);
    const kept = ids.map((id) =>
      entries.get(id)?.french === source[id] ? entries.get(id).text || 0 : 0,
    );
    put(`${lang}.json`, [tie, ...kept]);
  }
} else if (command === 'count') {
  for (const lang of languages()) {
    const entries = readCatalogue(lang);
    const missing = Object.entries(source).filter(
      ([id, french]) => !(entries.get(id)?.french === french && entries.get(id)?.text),
    );
    process.stdout.write(
      `${lang} : ${missing.length} phrase(s) encore en français sur ${Object.keys(source).length}\n`,
    );
  }
} else {
  process.stderr.write('Commandes : extract, import <langue> <fichiers…>, compile, count.\n');
  process.exitCode = 2;
}
