// Takes the pictures of docs/pages.md from a platform that runs: node pictures.mjs [address] [folder]
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [site = 'http://localhost:8080', folder = '../docs/images'] = process.argv.slice(2);

const PAGES = {
  accueil: '/?lieu=Lyon',
  recherche: '/recherche?q=travailler avec des enfants à Lyon',
  metier: '/metiers/aide-soignant?lieu=Lyon',
  offres: '/offres?q=aide-soignant de nuit&lieu=Lyon&vue=carte',
  offre: await firstOf('/offres?metier=aide-soignant&lieu=Lyon&salaryMin=2000', /"(\/offres\/[^"/?]+)"/),
  formations: '/formations?q=aide-soignant&lieu=Lyon&startsWithin=365',
  question: '/orientation?profile=16-25',
  orientation: '/orientation/resultats?profile=30-55&a=q1:d;q3:e;q4:b&commune=69123',
  correspondance: '/correspondance',
  region: '/territoires/regions/auvergne-rhone-alpes-84',
  territoires: '/territoires/comparer?territoire=rhone&territoire=Lille&territoire=bretagne',
  financements: '/financements/qui-peut-payer?status=jobseeker&age=26-29&diploma=cap&project=diploma',
};

/** What is seen only by who fills in a form. */
const FORMS = {
  async correspondance(page) {
    await page.evaluate(wishes => wishes.forEach(wish => (document.getElementById(wish).checked = true)), [
      'metiers-aide-soignant',
      'contracts-CDI',
      'night-refused',
      'diplomas-DEAS',
    ]);
    await page.locator('[name=lieu]').fill('Lyon');
    await page.getByText('Voir les offres qui me correspondent').click();
    await page.waitForLoadState();
    await page.getByText('Pourquoi cette note').first().click();
    await page.mouse.move(0, 0);
  },
};

const SCREENS = {
  bureau: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, hasTouch: false },
  telephone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};
/** What is below is cut off. */
const HEIGHT = 1200;

async function firstOf(list, address) {
  const page = await (await fetch(site + list)).text();
  return address.exec(page)[1];
}

async function picture(context, name, address, file) {
  const page = await context.newPage();
  const answer = await page.goto(new URL(address, site).href);
  if (!answer.ok()) throw new Error(`${address} answers ${answer.status()}`);
  await FORMS[name]?.(page);
  await page.waitForLoadState('networkidle');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const chrome = await context.newCDPSession(page);
  const { data } = await chrome.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 60,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width: page.viewportSize().width, height: Math.min(height, HEIGHT), scale: 1 },
  });
  writeFileSync(join(folder, file), Buffer.from(data, 'base64'));
  await page.close();
}

mkdirSync(folder, { recursive: true });
const executablePath = process.env.CHROME_PATH ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const [screen, shown] of Object.entries(SCREENS)) {
  const context = await browser.newContext({
    ...shown,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  for (const [name, address] of Object.entries(PAGES)) {
    await picture(context, name, address, `${name}-${screen}.webp`);
  }
  await context.close();
}
await browser.close();
