import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type BrowserContext } from '@playwright/test';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { launchOptions } from './browser.ts';

type Audit = Result['audits'][string];

export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

/** Scores of the requested categories from 0 to 100; `null` if an audit could not run. */
export type Points = Partial<Record<Category, number | null>>;

/** The result of Lighthouse for a page. */
export interface Grades {
  points: Points;
  /** Descriptions of the audits that did not pass. */
  missed: string[];
}

/** A browser in which Lighthouse audits pages with its mobile profile. */
export interface Auditor {
  /** The context of its pages. */
  context: BrowserContext;
  /** @param settings that override Lighthouse's defaults */
  audit: (url: string, categories: readonly Category[], settings?: Flags) => Promise<Grades>;
  stop: () => Promise<void>;
}

/**
 * Starts the browser that `useBrowser` has found, with a port from which Lighthouse controls it. Neither sends requests
 * to other hosts: only Lighthouse's command line reports errors, and no browser is searched for.
 */
export async function startAuditor(): Promise<Auditor> {
  const folder = await mkdtemp(path.join(tmpdir(), 'errbook-lighthouse-'));
  const options = launchOptions();
  // Lighthouse opens pages in the default context of the browser. Playwright has access to it only if it is persistent.
  const context = await chromium.launchPersistentContext(folder, {
    ...options,
    args: [...options.args, '--remote-debugging-port=0'],
    viewport: null,
  });
  const port = await readPort(folder);
  return {
    context,
    async audit(url, categories, settings) {
      const result = await lighthouse(url, {
        port,
        logLevel: 'error',
        onlyCategories: [...categories],
        // The screenshot is only for the report; audits do not use it.
        disableFullPageScreenshot: true,
        ...settings,
      });
      if (!result) throw new Error(`Lighthouse returned no result for ${url}`);
      return toGrades(result.lhr);
    },
    async stop() {
      await context.close();
      // The browser's processes may still write files while they end.
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Reads the port that Chromium has chosen. Chromium writes it to a file shortly after it starts to listen. */
async function readPort(folder: string): Promise<number> {
  for (let attempt = 0; attempt < 1200; attempt++) {
    const text = await readFile(path.join(folder, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const [, port] = /^(\d+)\n/.exec(text) ?? [];
    if (port !== undefined) return Number(port);
    await setTimeout(50);
  }
  throw new Error('The browser did not open a port for Lighthouse.');
}

function toGrades({ requestedUrl, runtimeError, categories, audits }: Result): Grades {
  if (runtimeError) throw new Error(`${requestedUrl}: ${runtimeError.message}`);
  const points: Points = {};
  const missed: string[] = [];
  for (const { id: category, score, auditRefs } of Object.values(categories)) {
    points[category as Category] = score === null ? null : Math.round(score * 100);
    for (const { id, weight } of auditRefs) {
      const audit = audits[id];
      if (weight > 0 && audit && audit.score !== 1)
        missed.push(`${category}, ${formatAudit(audit)}`);
    }
  }
  return { points, missed };
}

/** Describes an audit, with the first items that it found. */
function formatAudit({
  id,
  title,
  displayValue,
  explanation,
  errorMessage,
  details,
}: Audit): string {
  // Each audit has its own type of items.
  const { items = [] } = (details ?? {}) as { items?: readonly unknown[] };
  const firstItems = items.slice(0, 3).map((item) => JSON.stringify(item));
  return [`${id}: ${title}`, displayValue, explanation, errorMessage, ...firstItems]
    .filter(Boolean)
    .join('\n  ');
}
