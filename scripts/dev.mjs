// npm run dev: the extension rebuilt and reloaded while you work on it.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasDisplay } from './steps/browsers.mjs';
import { ensureDependencies, ensureNode, ensureSomeBrowser } from './steps/install.mjs';
import { say, tell } from './steps/say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

await tell(async () => {
  ensureNode();
  await ensureDependencies(root);
  const [[kind, path]] = await ensureSomeBrowser(root);
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  say(`Développement avec ${path}. Arrêt : Ctrl+C.`);
  if (!hasDisplay())
    say('Pas d’écran : chargez vous-même le dossier construit dans un navigateur.');
  const child = spawn(process.execPath, ['node_modules/wxt/bin/wxt.mjs', '-b', target], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PPP_BROWSER: path,
      ...(!hasDisplay() && { PPP_NO_WINDOW: '1' }),
    },
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
});
