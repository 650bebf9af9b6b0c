// node scripts/i18n/interface.mjs          → compiles lib/i18n/locales/interface/** into lib/i18n/generated/interface/*.ts and ids.ts
// node scripts/i18n/interface.mjs --check  → the same without writing; fails when a language lacks a message or the files are stale
// French is cut in one file an area (interface/fr/*.po); another language is one file (interface/<lang>.po). msgid is the message's id.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import PO from 'pofile';
import { importSource } from '../steps/bundle.mjs';

const { frenchSpaces, wholeNumbers } = await importSource('lib/i18n/french-spaces.ts');

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const LOCALES = join(ROOT, 'lib/i18n/locales/interface');
const GENERATED = join(ROOT, 'lib/i18n/generated');
const check = process.argv.includes('--check');
const faults = [];

function read(file, into = {}) {
  for (const item of PO.parse(readFileSync(file, 'utf8')).items) {
    if (item.msgid in into) faults.push(`${file} : « ${item.msgid} » deux fois`);
    if (item.msgstr[0]) into[item.msgid] = item.msgstr[0];
  }
  return into;
}

function write(path, text) {
  if (check) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
      faults.push(`${path} n'est pas à jour : node scripts/i18n/interface.mjs`);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Names in a message, from its compiled form: they must be the same in every language. */
function places(text) {
  const names = new Set();
  const walk = (tokens) => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      names.add(token[0]);
      if (token[2] && typeof token[2] === 'object')
        for (const branch of Object.values(token[2])) walk(branch);
    }
  };
  walk(compileMessage(text));
  return [...names].sort().join();
}

const compile = (messages) => {
  const compiled = Object.fromEntries(
    Object.entries(messages)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, text]) => [id, compileMessage(wholeNumbers(text))]),
  );
  return `// Made by scripts/i18n/interface.mjs; do not edit.\nimport type { Messages } from '@lingui/core';\n\nexport const messages: Messages = ${JSON.stringify(compiled, null, 1)};\n`;
};

const french = {};
for (const file of readdirSync(join(LOCALES, 'fr')).sort()) read(join(LOCALES, 'fr', file), french);
const spaced = Object.fromEntries(
  Object.entries(french).map(([id, text]) => [id, frenchSpaces(text)]),
);
write(join(GENERATED, 'interface/fr.ts'), compile(spaced));
write(
  join(GENERATED, 'ids.ts'),
  `// Made by scripts/i18n/interface.mjs; do not edit.\n/** Ids of the messages of the interface. */\nexport type MessageId =\n${Object.keys(
    french,
  )
    .sort()
    .map((id) => `  | '${id}'`)
    .join('\n')};\n`,
);

for (const file of readdirSync(LOCALES).filter((f) => f.endsWith('.po'))) {
  const language = file.slice(0, -3);
  const messages = read(join(LOCALES, file));
  for (const [id, text] of Object.entries(french)) {
    if (!messages[id]) faults.push(`${language} : « ${id} » manque`);
    else if (places(messages[id]) !== places(text))
      faults.push(`${language} : « ${id} » n'a pas les mêmes places que le français`);
  }
  write(
    join(GENERATED, `interface/${language}.ts`),
    compile(Object.fromEntries(Object.entries(messages).filter(([id]) => id in french))),
  );
}

for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
