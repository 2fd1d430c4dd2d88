import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type BrowserContext } from '@playwright/test';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { launchOptions } from './browser.ts';

type Audit = Result['audits'][string];

export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

/** Points of the categories that were asked for, 0 to 100; null where an audit could not be done. */
export type Points = Partial<Record<Category, number | null>>;

/** What Lighthouse says about a page. */
export interface Grades {
  points: Points;
  /** The audits that cost points, in words. */
  missed: string[];
}

/** A browser in which Lighthouse opens pages as its mobile profile does. */
export interface Auditor {
  /** Where its pages open. */
  context: BrowserContext;
  /** @param settings what differs from Lighthouse's own */
  audit: (url: string, categories: readonly Category[], settings?: Flags) => Promise<Grades>;
  stop: () => Promise<void>;
}

/**
 * Starts the browser that `useBrowser` has found, with a port that Lighthouse drives it by. Neither asks anyone but the
 * site: error reports are a matter of Lighthouse's command line, and no browser is looked for.
 */
export async function startAuditor(): Promise<Auditor> {
  const folder = await mkdtemp(path.join(tmpdir(), 'errbook-lighthouse-'));
  const options = launchOptions();
  // Lighthouse opens its pages in the browser's own context, which Playwright sees only where the context persists.
  const context = await chromium.launchPersistentContext(folder, {
    ...options,
    args: [...options.args, '--remote-debugging-port=0'],
    viewport: null,
  });
  const port = await portOf(folder);
  return {
    context,
    async audit(url, categories, settings) {
      const result = await lighthouse(url, {
        port,
        logLevel: 'error',
        onlyCategories: [...categories],
        // A picture for its report; no audit looks at it.
        disableFullPageScreenshot: true,
        ...settings,
      });
      if (!result) throw new Error(`Lighthouse says nothing about ${url}`);
      return grades(result.lhr);
    },
    async stop() {
      await context.close();
      // The last processes of a browser may still write while they end.
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The port that Chromium has chosen; it writes it to a file once it listens, a moment after it has said so. */
async function portOf(folder: string): Promise<number> {
  for (let tries = 0; tries < 1200; tries++) {
    const text = await readFile(path.join(folder, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const [, port] = /^(\d+)\n/.exec(text) ?? [];
    if (port !== undefined) return Number(port);
    await setTimeout(50);
  }
  throw new Error('The browser opened no port for Lighthouse.');
}

function grades({ requestedUrl, runtimeError, categories, audits }: Result): Grades {
  if (runtimeError) throw new Error(`${requestedUrl}: ${runtimeError.message}`);
  const points: Points = {};
  const missed: string[] = [];
  for (const { id: category, score, auditRefs } of Object.values(categories)) {
    points[category as Category] = score === null ? null : Math.round(score * 100);
    for (const { id, weight } of auditRefs) {
      const audit = audits[id];
      if (weight > 0 && audit && audit.score !== 1) missed.push(`${category}, ${inWords(audit)}`);
    }
  }
  return { points, missed };
}

/** What an audit says, and the first things that it found. */
function inWords({ id, title, displayValue, explanation, errorMessage, details }: Audit): string {
  // The shapes of what audits find have nothing in common.
  const { items = [] } = (details ?? {}) as { items?: readonly unknown[] };
  const found = items.slice(0, 3).map((item) => JSON.stringify(item));
  return [`${id}: ${title}`, displayValue, explanation, errorMessage, ...found]
    .filter(Boolean)
    .join('\n  ');
}
