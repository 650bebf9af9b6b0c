// Sentences that carry caution must say no more in another language. Each has a row: French, translation, and the
// translation put back into French by somebody who had not seen the French (lib/i18n/locales/caution/<lang>.tsv).
// node scripts/i18n/caution.mjs extract <lang>     → the translations that lack a row, to be put back into French (JSON)
// node scripts/i18n/caution.mjs import <lang> <f…> → rows from back-translations (JSON, id → French)
// node scripts/i18n/caution.mjs check              → fails when a row is missing, stale, or has lost its caution
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import PO from 'pofile';
import { bundlePath, ROOT } from '../steps/bundle.mjs';
import { lostCaution } from './caution-words.mjs';

const LOCALES = join(ROOT, 'lib/i18n/locales');
const TABLES = join(LOCALES, 'caution');
const { lawWords, isCautious } = await import(
  pathToFileURL(await bundlePath('lib/cli/words.ts')).href
);
const items = (file) => PO.parse(readFileSync(file, 'utf8')).items;
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** Areas of the interface whose sentences speak of rights, delays, money or decisions. */
const AREAS =
  /^(?:first|outcome|routes|section|fees|filing|urgent|dates|situation|handout|shell|documents|page|card)\./;

/** id → French, of the law and of the interface. */
function french() {
  const all = Object.entries(lawWords());
  const folder = join(LOCALES, 'interface/fr');
  for (const file of readdirSync(folder))
    for (const { msgid, msgstr } of items(join(folder, file)))
      if (AREAS.test(msgid)) all.push([`interface ${msgid}`, msgstr[0]]);
  return all.filter(([id, text]) => isCautious(id, text));
}

/** id → translation that is shown; a sentence whose French has changed shows in French and needs no row. */
function translations(language) {
  const law = new Map(
    items(join(LOCALES, `law/${language}.po`)).map((i) => [i.msgctxt, [i.msgid, i.msgstr[0]]]),
  );
  const own = new Map(
    items(join(LOCALES, `interface/${language}.po`)).map((i) => [
      `interface ${i.msgid}`,
      i.msgstr[0],
    ]),
  );
  return (id, text) => {
    const [source, translated] = law.get(id) ?? [text, own.get(id)];
    return source === text && translated ? oneLine(translated) : null;
  };
}

function readTable(language) {
  const file = join(TABLES, `${language}.tsv`);
  if (!existsSync(file)) return new Map();
  const rows = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);
  return new Map(rows.map((row) => row.split('\t')).map(([id, ...cells]) => [id, cells]));
}

function importRows(language, files) {
  const back = Object.assign({}, ...files.map((f) => JSON.parse(readFileSync(f, 'utf8'))));
  const known = readTable(language);
  const translated = translations(language);
  const rows = french().flatMap(([id, text]) => {
    const now = translated(id, text);
    if (!now) return [];
    const [, before, beforeBack] = known.get(id) ?? [];
    const cell = back[id] ?? (before === now ? beforeBack : undefined);
    return cell ? [[id, oneLine(text), now, oneLine(cell)].join('\t')] : [];
  });
  mkdirSync(TABLES, { recursive: true });
  writeFileSync(
    join(TABLES, `${language}.tsv`),
    `${['id', 'français', 'traduction', 'retour au français'].join('\t')}\n${rows.join('\n')}\n`,
  );
}

const languages = () =>
  readdirSync(join(LOCALES, 'law')).flatMap((f) => (f.endsWith('.po') ? [f.slice(0, -3)] : []));

const [command, language, ...files] = process.argv.slice(2);
if (command === 'extract') {
  const translated = translations(language);
  const known = readTable(language);
  const all = french().flatMap(([id, text]) => {
    const now = translated(id, text);
    const [source, before, back] = known.get(id) ?? [];
    const isDone = back && source === oneLine(text) && before === now;
    return now && !isDone ? [[id, now]] : [];
  });
  process.stdout.write(`${JSON.stringify(Object.fromEntries(all), null, 1)}\n`);
} else if (command === 'import') {
  importRows(language, files);
} else if (command === 'check') {
  const faults = [];
  for (const lang of languages()) {
    const table = readTable(lang);
    const translated = translations(lang);
    for (const [id, text] of french()) {
      const now = translated(id, text);
      if (!now) continue;
      const [source, translation, back] = table.get(id) ?? [];
      if (!back) faults.push(`${lang} : ${id} n'a pas de retour au français`);
      else if (source !== oneLine(text) || translation !== now)
        faults.push(`${lang} : ${id} a changé depuis son retour au français`);
      else
        for (const lost of lostCaution(text, back))
          faults.push(`${lang} : ${id} a perdu « ${lost} » : ${back}`);
    }
  }
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
} else {
  process.stderr.write('Commandes : extract <langue>, import <langue> <fichiers…>, check.\n');
  process.exitCode = 2;
}
