/** Compares the Lighthouse scores of one page of each type with plain Starlight: `node bench/lighthouse.ts`. */
import { useBrowser } from '../tests/support/browser/browser.ts';
import {
  startAuditor,
  type Auditor,
  type Category,
  type Points,
} from '../tests/support/browser/lighthouse.ts';
import { serve } from '../tests/support/serve.ts';
import { describeMachine, formatTable, formatToday, listVersions, publish } from './report.ts';
import { errbook, getDistFolder, plain, requireBuilt, type Site } from './sites.ts';
import { findTypicalPages, type TypicalPage } from './typical-pages.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const headings: Record<Category, string> = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
};
/** Other work on the machine makes a page slower, never faster. */
const runs = 3;

interface GradedPage {
  page: TypicalPage;
  /** The points of plain Starlight and of Errbook, from 0 to 100. */
  points: readonly [plain: Points, errbook: Points];
}

requireBuilt(plain, errbook);
const { typical, mostCases, catalog, category, landing } = findTypicalPages();
useBrowser();
const [plainServer, errbookServer] = [await serveSite(plain), await serveSite(errbook)];
const auditor = await startAuditor();
const gradedPages: GradedPage[] = [];
for (const page of [typical, mostCases, catalog, category, landing]) {
  const points = [
    await findBestPoints(auditor, plainServer.url, page),
    await findBestPoints(auditor, errbookServer.url, page),
  ] as const;
  gradedPages.push({ page, points });
}
const version = auditor.context.browser()?.version() ?? '(unknown version)';
await Promise.all([auditor, plainServer, errbookServer].map(({ stop }) => stop()));
publish('lighthouse', formatReport());

/** Serves a site with compression and caching. */
function serveSite(site: Site) {
  return serve(getDistFolder(site), '/', { isFast: true });
}

/** Returns the points of a page. The points for performance are the best of several runs. */
async function findBestPoints(
  { audit }: Auditor,
  site: string,
  { path }: TypicalPage,
): Promise<Points> {
  const url = new URL(path, site).href;
  const { points, missed } = await retry(() => audit(url, categories));
  for (let run = 2; run <= runs; run++) {
    const again = await retry(() => audit(url, ['performance']));
    points.performance = Math.max(points.performance ?? 0, again.points.performance ?? 0);
  }
  console.log(url, points, missed.filter((audit) => !audit.startsWith('performance')).join('\n'));
  return points;
}

/** Tries again if an audit fails: on a busy machine, Chromium sometimes loses its record of a page load. */
async function retry<T>(act: () => Promise<T>, tries = 3): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (tries === 1) throw error;
    console.log(String(error));
    return retry(act, tries - 1);
  }
}

function formatReport(): string {
  const sites = ['Starlight', 'Errbook'];
  const errbookPoints = gradedPages.flatMap(({ points: [, errbook] }) =>
    categories.map((name) => errbook[name] ?? 0),
  );
  return [
    `Errbook's pages score at least **${Math.min(...errbookPoints)}** of 100 points in every category.`,
    formatTable(
      [
        'Points',
        ...sites.flatMap((site) => categories.map((name) => `${site}: ${headings[name]}`)),
      ],
      gradedPages.map(({ page, points }) => [
        page.label,
        ...points.flatMap((site) => categories.map((name) => String(site[name] ?? '–'))),
      ]),
    ),
    `Measured on ${formatToday()} with ${describeMachine()}, ${listVersions('lighthouse', 'astro', '@astrojs/starlight')}, Chromium ${version}.`,
  ].join('\n\n');
}
