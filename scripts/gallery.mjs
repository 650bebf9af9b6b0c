// npm run gallery → builds the page of every component in each state, theme and direction, and serves it on this machine.
// node scripts/gallery.mjs --build → only builds it, in .output/gallery (nothing of it goes into the extension).
import { createServer } from 'node:http';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OUT = join(ROOT, '.output/gallery');
const PORT = Number(process.env.PORT ?? 4173);
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Builds the gallery with the components as they are now. */
export async function buildGallery() {
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(ROOT, 'scripts/gallery'),
    base: './',
    publicDir: join(ROOT, 'public'),
    resolve: { alias: { '@': ROOT } },
    plugins: [preact({ devToolsEnabled: false })],
    build: { outDir: OUT, emptyOutDir: true, target: 'esnext', modulePreload: false },
  });
  return OUT;
}

/** Serves a folder on this machine only; answers the server and its address. */
export function serveGallery(port = PORT) {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(OUT, path === '/' ? 'index.html' : path);
    if (!file.startsWith(OUT) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((done) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done({ server, url: `http://127.0.0.1:${typeof address === 'object' && address?.port}/` });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildGallery();
  if (process.argv.includes('--build')) process.stdout.write(`${OUT}\n`);
  else process.stdout.write(`Galerie : ${(await serveGallery()).url} (Ctrl + C pour arrêter)\n`);
}
