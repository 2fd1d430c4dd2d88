/** What Lighthouse says about one page of each type, beside plain Starlight: `node bench/lighthouse.ts`. */
import { useBrowser } from '../tests/support/browser/browser.ts';
import {
  startAuditor,
  type Auditor,
  type Category,
  type Points,
} from '../tests/support/browser/lighthouse.ts';
import { serve } from '../tests/support/serve.ts';
import { installed, machine, publish, table, today } from './report.ts';
import { dist, errbook, plain, requireBuilt, type Site } from './sites.ts';
import { typicalPages, type TypicalPage } from './typical-pages.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const heads: Record<Category, string> = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
};
/** Other work on the machine makes a page slower, never faster. */
const runs = 3;

interface Graded {
  page: TypicalPage;
  /** Plain Starlight's and Errbook's. */
  points: readonly [Points, Points];
}

requireBuilt(plain, errbook);
const { typical, mostCases, catalog, category, landing } = typicalPages();
useBrowser();
const [before, after] = [await open(plain), await open(errbook)];
const auditor = await startAuditor();
const graded: Graded[] = [];
for (const page of [typical, mostCases, catalog, category, landing]) {
  const points = [
    await best(auditor, before.url, page),
    await best(auditor, after.url, page),
  ] as const;
  graded.push({ page, points });
}
const version = auditor.context.browser()?.version() ?? 'of an unknown version';
await Promise.all([auditor, before, after].map((one) => one.stop()));
publish('lighthouse', report());

/** Both sites from a host that is set up for speed. */
function open(site: Site) {
  return serve(dist(site), '/', { isFast: true });
}

/** The points of a page; those for performance are the best of a few runs. */
async function best({ audit }: Auditor, site: string, { address }: TypicalPage): Promise<Points> {
  const url = new URL(address, site).href;
  const { points, missed } = await insist(() => audit(url, categories));
  for (let run = 2; run <= runs; run++) {
    const again = await insist(() => audit(url, ['performance']));
    points.performance = Math.max(points.performance ?? 0, again.points.performance ?? 0);
  }
  console.log(url, points, missed.filter((words) => !words.startsWith('performance')).join('\n'));
  return points;
}

/** Tries again where Chromium lost its record of a page load, which happens on a busy machine. */
async function insist<T>(act: () => Promise<T>, tries = 3): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (tries === 1) throw error;
    console.log(String(error));
    return insist(act, tries - 1);
  }
}

function report(): string {
  const sites = ['Starlight', 'Errbook'];
  const own = graded.flatMap(({ points: [, errbook] }) =>
    categories.map((name) => errbook[name] ?? 0),
  );
  return [
    `Errbook's pages get at least **${Math.min(...own)}** of 100 points in every category.`,
    table(
      ['Points', ...sites.flatMap((site) => categories.map((name) => `${site}: ${heads[name]}`))],
      graded.map(({ page, points }) => [
        page.label,
        ...points.flatMap((site) => categories.map((name) => String(site[name] ?? '–'))),
      ]),
    ),
    `Measured on ${today()}, ${machine()}, ${installed('lighthouse', 'astro', '@astrojs/starlight')}, Chromium ${version}.`,
  ].join('\n\n');
}
