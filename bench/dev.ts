/**
 * How long an edit takes from saving a file until the open page shows it: `node bench/dev.ts [runs]`, with the shipped
 * catalogs and with one of 10,000 codes.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { codePath } from '../src/catalog/model/addresses.ts';
import { catalogsFolder } from '../src/loaders/read-sources.ts';
import { launchOptions, useBrowser } from '../tests/support/browser/browser.ts';
import { startDev } from '../tests/support/dev-server.ts';
import { root } from '../tests/support/tools.ts';
import { readViews } from './plain-site.ts';
import { circumstances, median, publish, table } from './report.ts';
import { writeFiles } from './search/generate.ts';
import { copyErrbook, type Site } from './sites.ts';
import { syntheticFiles, syntheticId } from './synthetic.ts';

/** A saved file and what the open page has to show because of it. */
interface Edit {
  name: string;
  /** Changes a file; the page then says the word, which no page said before. */
  make: (word: string) => void;
  shown: (page: Page, word: string) => Promise<void>;
}

interface Size {
  label: string;
  site: Site;
  catalog: string;
  code: string;
}

const runs = Number(process.argv[2] ?? 10);
if (!Number.isInteger(runs) || runs < 1) throw new Error('Usage: node bench/dev.ts [runs]');

useBrowser();
const browser = await chromium.launch(launchOptions());
const real = readViews(root);
const count = real.reduce((sum, { codes }) => sum + codes.length, 0);
const columns = [await measure(browser, shipped()), await measure(browser, scaled())];
await browser.close();
const names = [...(columns[0]?.keys() ?? [])];
const cell = (times: readonly number[] = []) =>
  `${median(times).toFixed(0)} / ${Math.max(...times).toFixed(0)}`;
publish(
  'dev',
  [
    table(
      ['ms from saving to seeing, median / slowest', `${count} codes`, '10,000 codes'],
      names.map((name) => [name, ...columns.map((column) => cell(column.get(name)))]),
    ),
    circumstances(),
  ].join('\n\n'),
);

function shipped(): Size {
  const site = { name: 'Errbook', folder: path.join(root, '.cache/bench/dev') };
  copyErrbook(site);
  return { label: 'shipped', site, catalog: 'clerk', code: 'user_quota_exceeded' };
}

function scaled(): Size {
  const site = { name: 'Errbook', folder: path.join(root, '.cache/bench/dev-scale') };
  copyErrbook(site);
  const folder = path.join(site.folder, catalogsFolder);
  rmSync(folder, { recursive: true });
  const files = syntheticFiles(real, 10_000);
  writeFiles(path.join(folder, syntheticId), files);
  const code = /^- code: (.*)$/m.exec(files.get('errors.yaml')?.slice(-100_000) ?? '')?.[1] ?? '';
  return { label: '10,000', site, catalog: syntheticId, code };
}

async function measure(browser: Browser, size: Size): Promise<Map<string, number[]>> {
  const folder = path.join(size.site.folder, catalogsFolder, size.catalog);
  const guide = path.join(folder, `codes/${size.code}.md`);
  mkdirSync(path.dirname(guide), { recursive: true });
  writeFileSync(guide, 'A guide.\n');
  const server = await startDev(size.site.folder);
  const page = await browser.newPage();
  const times = new Map<string, number[]>();
  try {
    await page.goto(new URL(codePath(size.catalog, size.code).slice(1), server.url).href);
    // The first one starts more than any later one.
    for (let run = 0; run <= runs; run++) {
      for (const [index, edit] of edits(folder, guide, size.code).entries()) {
        const word = `edited${run}x${index}`;
        // An editor saves when its person likes, not when the last answer is just finished.
        await page.waitForTimeout(700);
        const start = performance.now();
        edit.make(word);
        await edit.shown(page, word);
        const took = performance.now() - start;
        console.log(`${size.label} ${run} ${edit.name}: ${took.toFixed(0)} ms`);
        if (run > 0) times.set(edit.name, [...(times.get(edit.name) ?? []), took]);
      }
    }
  } finally {
    await page.close();
    await server.stop();
  }
  return times;
}

function edits(folder: string, guide: string, code: string): Edit[] {
  const change = (name: string, to: (text: string) => string) => {
    const file = path.join(folder, name);
    writeFileSync(file, to(readFileSync(file, 'utf8')));
  };
  const inText = (page: Page, word: string) => page.getByText(word).first().waitFor();
  const record = new RegExp(`^- code: "?${code}"?\\n(?:  .*\\n)*?  message: `, 'm');
  return [
    {
      name: 'A message in errors.yaml',
      make: (word) =>
        change('errors.yaml', (text) => text.replace(record, (start) => `${start}${word} `)),
      shown: inText,
    },
    {
      name: 'A guide',
      make: (word) => writeFileSync(guide, `A guide that says ${word}.\n`),
      shown: inText,
    },
    {
      name: 'The title in catalog.yaml',
      make: (word) =>
        change('catalog.yaml', (text) => text.replace(/^title: .*/m, `title: ${word}`)),
      shown: inText,
    },
    {
      name: 'A mistake in errors.yaml, until it is named',
      make: () => change('errors.yaml', (text) => text.replace(/\n {2}status: /, '\n  statsu: ')),
      shown: (page) => page.locator('vite-error-overlay').getByText('statsu').first().waitFor(),
    },
    {
      name: 'Its correction, until the page is back',
      make: (word) =>
        change('errors.yaml', (text) =>
          text
            .replace('\n  statsu: ', '\n  status: ')
            .replace(record, (start) => `${start}${word} `),
        ),
      shown: async (page, word) => {
        await inText(page, word);
        await page.locator('vite-error-overlay').waitFor({ state: 'detached' });
      },
    },
  ];
}
