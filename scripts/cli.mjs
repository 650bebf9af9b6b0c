// npm run assess | read-page | align | law: the functions of the extension, from a shell.
// Bundles lib/cli/<command>.ts on first use (kept in .cache while the sources stay the same).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundlePath, ROOT } from './steps/bundle.mjs';

const COMMANDS = ['assess', 'read-page', 'align', 'law'];

const [command, ...args] = process.argv.slice(2);
if (!COMMANDS.includes(command)) fail(`Commande inconnue. Possibles : ${COMMANDS.join(', ')}.`);
else if (!existsSync(join(ROOT, 'node_modules', 'esbuild'))) {
  fail('Les dépendances manquent : lancez « npm ci » une fois, puis recommencez.');
} else {
  let module;
  try {
    module = await import(pathToFileURL(await bundlePath(`lib/cli/${command}.ts`)).href);
  } catch (error) {
    process.stderr.write(`La commande n'a pas pu être préparée : ${error.message}\n`);
    process.exitCode = 70;
  }
  await module?.default(args);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}
