// node scripts/screens.mjs [--all] → a picture of every screen in .output/screens/, to be looked at one by one.
// French and right-to-left (Arabic), light and dark, at 360 px; with --all at 320, 400 and 480 px.
// --sheets also lays them out on sheets of one language, theme and width (needs ImageMagick).
// Needs a build (`npm run build`). Every picture is also checked for text that runs out sideways.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './steps/browsers.mjs';
import { importSource } from './steps/bundle.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OUT = join(ROOT, '.output/screens');
const WIDTHS = process.argv.includes('--all') ? [320, 400, 480] : [360];
const PAGE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const DAY = new Date('2026-11-24T10:00:00Z');
/** Someone married, arrived on a short-stay visa: several kinds of answers at once. */
const ANSWERS = {
  'person.nationality': 'TN',
  'permit.kind': 'aucun',
  'union.kind': 'mariage',
  'union.partnerNationality': 'francaise',
  'person.birthDate': '1990-05-04',
  'entry.mode': 'visa-court-sejour',
  'union.since': '2026-06-20',
  'union.celebratedIn': 'france',
  'union.livingTogether': 'true',
  'union.livingTogetherSince': '2026-09-12',
};

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), 'ppp-screens-'));
// A copy: another build may replace the folder while the pictures are taken.
const EXTENSION = join(profile, 'extension');
cpSync(join(ROOT, '.output/chrome'), EXTENSION, { recursive: true });
const { startSite } = await importSource('tests/e2e/harness/site.ts');
const html = readFileSync(join(ROOT, 'tests/fixtures/pages/service-public-dsfr.html'), 'utf8');
const site = await startSite({ [PAGE]: html });
const context = await chromium.launchPersistentContext(profile, {
  executablePath: findChromium() ?? undefined,
  headless: false,
  ignoreDefaultArgs: ['--disable-extensions'],
  args: [
    '--headless=new',
    '--no-sandbox',
    '--hide-scrollbars',
    `--disable-extensions-except=${EXTENSION}`,
    `--load-extension=${EXTENSION}`,
    `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`,
    '--ignore-certificate-errors',
  ],
});
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
const address = `chrome-extension://${new URL(worker.url()).host}/sidepanel.html`;
const beside = context.pages()[0];
const spills = [];
let taken = 0;

async function openPanel() {
  await beside.goto(PAGE);
  const page = await context.newPage();
  page.on('pageerror', (error) => spills.push(`erreur : ${error.message}`));
  page.on('console', (m) => m.type() === 'error' && spills.push(`console : ${m.text()}`));
  await page.clock.setFixedTime(DAY);
  await page.setViewportSize({ width: 360, height: 720 });
  await page.goto(address);
  await page.getByTestId('panel').waitFor();
  return page;
}

/** The help, once it stands there. */
async function openHelp(page) {
  await press(page, 'help-open');
  await page.getByTestId('help').waitFor();
}

/** Switches the language, in the header or on the first screen; an open help stands over both. */
async function speak(page, language) {
  const isHelp = await page.getByTestId('help').isVisible();
  if (isHelp) await press(page, 'help-close');
  const select = page.getByTestId('language').first();
  const choice = page.locator(`[data-testid="language-choice"][data-value="${language}"]`);
  if (await select.isVisible()) await select.selectOption(language);
  else if (await choice.isVisible()) await choice.click();
  await page.waitForTimeout(250);
  if (isHelp) await openHelp(page);
}

/** The screen in each language, theme and width. */
async function shot(page, name) {
  for (const language of ['fr', 'ar']) {
    await speak(page, language);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 720 });
        await page.evaluate(() => scrollTo(0, 0));
        await page.waitForTimeout(60);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) spills.push(`${name} ${language} ${width} px : ${over} px de trop`);
        await page.screenshot({
          path: join(OUT, `${name}-${language}-${colorScheme}-${width}.png`),
          fullPage: true,
        });
        taken++;
      }
    }
  }
  await speak(page, 'fr');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 360, height: 720 });
  await page.waitForTimeout(150);
}

const press = (page, id) => page.getByTestId(id).first().click({ timeout: 5000 });
const place = async (page, name) => {
  await press(page, `nav-${name}`);
  await page.waitForTimeout(200);
};

async function answer(page, limit) {
  for (let i = 0; i < limit; i++) {
    if (await page.getByTestId('questions-done').isVisible()) return;
    const question = page.getByTestId('question');
    const fact = await question.getAttribute('data-fact', { timeout: 5000 });
    const value = ANSWERS[fact];
    const choice = question.locator(`[data-testid="answer"][data-value="${value}"]`).first();
    const inputs = question.getByTestId('answer-input');
    if (value === undefined) await press(page, 'question-unknown');
    else if (await choice.isVisible()) await choice.click();
    else {
      if ((await inputs.count()) === 3) {
        const parts = value.split('-').reverse();
        for (let at = 0; at < 3; at++) await inputs.nth(at).fill(parts[at]);
      } else await inputs.selectOption(value);
      await press(page, 'question-next');
    }
    await page.waitForTimeout(120);
  }
}

async function example(page) {
  await press(page, 'example-open');
  for (const screen of ['answers', 'routes', 'documents', 'dates']) {
    await page.locator(`[data-screen="${screen}"] main h1`).waitFor();
    await shot(page, `31-example-${screen}`);
    const next = page.getByTestId('example-next');
    if (await next.isVisible()) await next.click();
  }
  await press(page, 'example-leave');
}

/** No page beside that the panel may read. */
async function noPage(page) {
  await beside.goto('about:blank');
  await page.waitForTimeout(700);
  await shot(page, '24-page-none');
  await beside.goto(PAGE);
}

async function firstUse(page) {
  await shot(page, '01-first-welcome');
  await openHelp(page);
  await shot(page, '30-help');
  await press(page, 'help-close');
  await example(page);
  await press(page, 'first-use-start');
  await shot(page, '02-first-shared');
  await press(page, 'mode-passphrase');
  await page.getByTestId('passphrase').fill('bateau tortue');
  await shot(page, '03-first-passphrase');
  await page.getByTestId('passphrase').fill('bateau tortue lampe citron');
  await page.getByTestId('passphrase-again').fill('bateau tortue lampe citron');
  await press(page, 'first-next');
  await page.locator('[data-step="decision"]').waitFor({ timeout: 20_000 });
  await shot(page, '04-first-decision');
  await press(page, 'decision-yes');
  await page.locator('[data-testid="answer"][data-value="refus-avec-oqtf"]').click();
  const received = page.getByTestId('received').locator('input');
  for (const [at, text] of ['10', '11', '2026'].entries()) await received.nth(at).fill(text);
  await shot(page, '05-urgent');
  await page.locator('[data-testid="answer"][data-value="libre"]').click();
  await press(page, 'first-next');
  await page.locator('[data-step="purpose"]').waitFor();
  await shot(page, '06-first-purpose');
  await page.locator('[data-value="asile"]').click();
  await shot(page, '07-first-elsewhere');
  await page.locator('[data-step="elsewhere"] .link').click();
  await page.locator('[data-value="famille"]').click();
}

async function places(page) {
  await page.getByTestId('nav-page').waitFor();
  await place(page, 'page');
  await shot(page, '10-page-first');
  await place(page, 'situation');
  await shot(page, '11-question-list');
  await answer(page, 4);
  await shot(page, '12-question');
  await place(page, 'routes');
  await shot(page, '13-routes-few');
  await place(page, 'situation');
  await answer(page, 60);
  await shot(page, '14-questions-done');
  await press(page, 'open-answers');
  await shot(page, '15-answers');
  await place(page, 'routes');
  await shot(page, '16-routes');
  await press(page, 'route-open');
  await shot(page, '17-route-open');
  await press(page, 'route-documents');
  const tick = page.getByTestId('document-tick');
  for (const at of [0, 2, 3]) if ((await tick.count()) > at) await tick.nth(at).check();
  const day = page.getByTestId('appointment').locator('input');
  for (const [at, text] of ['14', '04', '2027'].entries()) await day.nth(at).fill(text);
  await press(page, 'document-open');
  await shot(page, '18-documents');
  await place(page, 'dates');
  await shot(page, '19-dates');
  await place(page, 'page');
  await shot(page, '20-page');
  await noPage(page);
  await place(page, 'situation');
  await press(page, 'open-answers');
  await page.locator('[data-fact="entry.mode"] [data-testid="answer-change"]').click();
  await page.getByTestId('question').waitFor();
  await page.locator('[data-testid="question"] [data-testid="term"]').first().click();
  await shot(page, '25-word-explained');
  await openHelp(page);
  await press(page, 'for-two');
  await press(page, 'help-close');
  await shot(page, '26-question-for-two');
  await press(page, 'open-keep');
  await shot(page, '21-keep');
  await press(page, 'quick-close');
  await page.getByTestId('blank').waitFor();
  await page.screenshot({ path: join(OUT, '23-blank.png') });
  await page.getByTestId('blank').getByRole('button').click();
  await page.getByTestId('locked').waitFor();
  await shot(page, '22-locked');
}

/** One sheet for each language, theme and width: every screen side by side, each cut at three windows. */
function laySheets() {
  const files = readdirSync(OUT).filter((file) => /-\d+\.png$/.test(file));
  const kinds = new Set(files.map((file) => /-(\w+-\w+-\d+)\.png$/.exec(file)?.[1]));
  for (const kind of kinds) {
    const mine = files
      .filter((file) => file.endsWith(`-${kind}.png`))
      .map((file) => `${join(OUT, file)}[x2160+0+0]`);
    execFileSync('montage', [
      ...mine,
      ...['-tile', '9x', '-geometry', '+8+8', '-gravity', 'north', '-background', '#888'],
      join(OUT, `sheet-${kind}.png`),
    ]);
  }
}

let failed = false;
try {
  const page = await openPanel();
  await firstUse(page);
  await places(page);
} catch (error) {
  failed = true;
  process.stderr.write(`${error.message}\n`);
  await context
    .pages()
    .at(-1)
    ?.screenshot({ path: join(OUT, '99-stopped-here.png'), fullPage: true });
}
await context.close();
await site.close();
for (const dir of [profile, EXTENSION]) rmSync(dir, { recursive: true, force: true });
for (const spill of new Set(spills)) process.stderr.write(`${spill}\n`);
if (process.argv.includes('--sheets')) laySheets();
process.stdout.write(`${taken} images dans .output/screens\n`);
if (failed || spills.length > 0) process.exitCode = 1;
