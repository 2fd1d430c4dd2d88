/**
 * Measures how long the open page takes to show an edit after a file is saved: `node bench/dev.ts [runs]`. Measures the
 * included catalogs, and a catalog of 10,000 codes.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { toCodePath } from '../src/catalog/model/addresses.ts';
import { catalogsFolder } from '../src/loaders/read-sources.ts';
import { launchOptions, useBrowser } from '../tests/support/browser/browser.ts';
import { startDev } from '../tests/support/dev-server.ts';
import { root } from '../tests/support/tools.ts';
import { readViews } from './plain-site.ts';
import { findMedian, formatSetup, formatTable, publish } from './report.ts';
import { writeFiles } from './search/generate.ts';
import { copyErrbook, type Site } from './sites.ts';
import { createSyntheticFiles, syntheticId } from './synthetic.ts';

/** A change to a file, and how to see that the open page shows it. */
interface Edit {
  name: string;
  /** Changes a file. The page then contains the word, which is new on every page. */
  apply: (word: string) => void;
  /** Waits until the page shows the change. */
  waitUntilShown: (page: Page, word: string) => Promise<void>;
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
const included = readViews(root);
const count = included.reduce((sum, { codes }) => sum + codes.length, 0);
const columns = [
  await measure(browser, prepareIncluded()),
  await measure(browser, prepareSynthetic()),
];
await browser.close();
const names = [...(columns[0]?.keys() ?? [])];
const formatCell = (times: readonly number[] = []) =>
  `${findMedian(times).toFixed(0)} / ${Math.max(...times).toFixed(0)}`;
publish(
  'dev',
  [
    formatTable(
      ['ms from save to update, median / maximum', `${count} codes`, '10,000 codes'],
      names.map((name) => [name, ...columns.map((column) => formatCell(column.get(name)))]),
    ),
    formatSetup(),
  ].join('\n\n'),
);

function prepareIncluded(): Size {
  const site = { name: 'Errbook', folder: path.join(root, '.cache/bench/dev') };
  copyErrbook(site);
  return { label: 'included', site, catalog: 'clerk', code: 'user_quota_exceeded' };
}

function prepareSynthetic(): Size {
  const site = { name: 'Errbook', folder: path.join(root, '.cache/bench/dev-scale') };
  copyErrbook(site);
  const folder = path.join(site.folder, catalogsFolder);
  rmSync(folder, { recursive: true });
  const files = createSyntheticFiles(included, 10_000);
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
    await page.goto(new URL(toCodePath(size.catalog, size.code).slice(1), server.url).href);
    // The first run is a warm-up and does not count.
    for (let run = 0; run <= runs; run++) {
      for (const [index, edit] of createEdits(folder, guide, size.code).entries()) {
        const word = `edited${run}x${index}`;
        // People do not save right after the previous update.
        await page.waitForTimeout(700);
        const start = performance.now();
        edit.apply(word);
        await edit.waitUntilShown(page, word);
        const duration = performance.now() - start;
        console.log(`${size.label}, run ${run}, ${edit.name}: ${duration.toFixed(0)} ms`);
        if (run > 0) times.set(edit.name, [...(times.get(edit.name) ?? []), duration]);
      }
    }
  } finally {
    await page.close();
    await server.stop();
  }
  return times;
}

function createEdits(folder: string, guide: string, code: string): Edit[] {
  const edit = (name: string, replace: (text: string) => string) => {
    const file = path.join(folder, name);
    writeFileSync(file, replace(readFileSync(file, 'utf8')));
  };
  const waitForText = (page: Page, word: string) => page.getByText(word).first().waitFor();
  const record = new RegExp(`^- code: "?${code}"?\\n(?:  .*\\n)*?  message: `, 'm');
  return [
    {
      name: 'Message in errors.yaml',
      apply: (word) =>
        edit('errors.yaml', (text) => text.replace(record, (start) => `${start}${word} `)),
      waitUntilShown: waitForText,
    },
    {
      name: 'Guide',
      apply: (word) => writeFileSync(guide, `A guide with ${word}.\n`),
      waitUntilShown: waitForText,
    },
    {
      name: 'Title in catalog.yaml',
      apply: (word) =>
        edit('catalog.yaml', (text) => text.replace(/^title: .*/m, `title: ${word}`)),
      waitUntilShown: waitForText,
    },
    {
      name: 'Mistake in errors.yaml, until the page shows the error',
      apply: () => edit('errors.yaml', (text) => text.replace(/\n {2}status: /, '\n  statsu: ')),
      waitUntilShown: (page) =>
        page.locator('vite-error-overlay').getByText('statsu').first().waitFor(),
    },
    {
      name: 'Correction of the mistake, until the page is back',
      apply: (word) =>
        edit('errors.yaml', (text) =>
          text
            .replace('\n  statsu: ', '\n  status: ')
            .replace(record, (start) => `${start}${word} `),
        ),
      waitUntilShown: async (page, word) => {
        await waitForText(page, word);
        await page.locator('vite-error-overlay').waitFor({ state: 'detached' });
      },
    },
  ];
}
