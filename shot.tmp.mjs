import { chromium } from '@playwright/test';
import { launchOptions, useBrowser } from './tests/support/browser/browser.ts';
import { serve } from './tests/support/serve.ts';
useBrowser();
const [, , dist, ...pages] = process.argv;
const site = await serve(dist, '/');
const b = await chromium.launch(launchOptions());
let n = 0;
for (const p of pages) for (const [w, scheme] of [[1280,'light'],[390,'dark']]) {
  const c = await b.newContext({ viewport: { width: w, height: 900 }, colorScheme: scheme });
  const page = await c.newPage(); await page.goto(new URL(p, site.url).href); await page.waitForTimeout(400);
  await page.screenshot({ path: `/tmp/shots/s${n}-${w}.png`, fullPage: true }); await c.close();
  if (w === 390) n++;
}
const { readdirSync } = await import('node:fs');
const combined = await b.newPage({ viewport: { width: 2600, height: 1000 } });
await combined.goto('file:///tmp/shots/');
await combined.setContent('');
const { writeFileSync } = await import('node:fs');
writeFileSync('/tmp/shots/all.html', '<div style="display:flex;gap:12px;align-items:flex-start;zoom:.6">' + Array.from({length:n},(_,i)=>[1280,390].map(w=>`<img src="s${i}-${w}.png">`).join('')).join('') + '</div>');
await combined.goto('file:///tmp/shots/all.html');
await combined.screenshot({ path: '/tmp/shots/all.png', fullPage: true });
await b.close(); await site.stop();
