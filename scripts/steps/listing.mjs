// The texts of the stores (store/<language>.md): what is shown there, and the manifest's own words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names that the browsers give to our languages. */
const LOCALES = { pt: ['pt_PT', 'pt_BR'], 'zh-Hans': ['zh_CN'] };

/** The title and the three sections of a listing. */
export function readListing(text) {
  const section = (name) => (text.split(`\n## ${name}\n`)[1] ?? '').split('\n## ')[0].trim();
  return {
    name: /^# (.+)$/m.exec(text)?.[1] ?? '',
    summary: section('Résumé'),
    button: section('Bouton'),
    description: section('Description'),
  };
}

/** Every listing, by language. */
export function listings(root) {
  const files = readdirSync(join(root, 'store')).filter((f) => /^[a-z]{2}(-\w+)?\.md$/.test(f));
  return new Map(
    files
      .sort()
      .map((f) => [f.slice(0, -3), readListing(readFileSync(join(root, 'store', f), 'utf8'))]),
  );
}

/** The files `_locales/<locale>/messages.json` that the manifest's `__MSG_…__` read. */
export function manifestWords(root) {
  return [...listings(root)].flatMap(([language, { name, summary, button }]) => {
    const messages = { name, description: summary, open: button };
    const contents = JSON.stringify(
      Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, { message }])),
    );
    return (LOCALES[language] ?? [language]).map((locale) => ({
      relativeDest: `_locales/${locale}/messages.json`,
      contents,
    }));
  });
}

/** The part of the changelog about one version, without its title. */
export function releaseNotes(changelog, version) {
  const [, after = ''] = changelog.split(
    new RegExp(`^## ${version.replaceAll('.', '\\.')}\\b.*$`, 'm'),
  );
  return after.split(/^## /m)[0].trim();
}
