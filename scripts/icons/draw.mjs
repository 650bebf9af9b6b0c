// Draws public/icon/*.png from the SVGs beside it, with a Chromium of this machine.
// Run by hand after a change to a drawing: node scripts/icons/draw.mjs
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from '../steps/browsers.mjs';

const here = (path) => new URL(path, import.meta.url);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
mkdirSync(here('../../public/icon/'), { recursive: true });
for (const size of [16, 32, 48, 96, 128]) {
  const svg = readFileSync(here(size <= 16 ? 'icon-small.svg' : 'icon.svg'), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({
    path: here(`../../public/icon/${size}.png`).pathname,
    omitBackground: true,
  });
  await page.close();
}
await browser.close();
