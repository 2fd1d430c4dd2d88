/** Transfer sizes in bytes: each body compressed on its own with gzip at level 9, without headers. */
export interface ByteBudget {
  html: number;
  /** The page and everything that it loads until the network is idle. */
  load: number;
}

/**
 * The maximum sizes of a page of each of the `pageTypes`: the sizes measured on 2026-11-25, and of pages with code blocks on
 * 2026-12-01, plus 10%. If a page becomes heavier for a good reason, change its number here, where the reviewer sees it.
 */
export const byteBudgets: Readonly<Record<string, ByteBudget>> = {
  'landing page': { html: 5600, load: 27_400 },
  'catalog index': { html: 17_900, load: 44_600 },
  'second catalog index': { html: 9000, load: 35_750 },
  'category page': { html: 6900, load: 33_300 },
  'list of categories': { html: 5100, load: 22_200 },
  'list of guides': { html: 8500, load: 25_500 },
  'family of guides': { html: 6600, load: 35_700 },
  'status page': { html: 9100, load: 35_300 },
  'page of codes without a status': { html: 5200, load: 31_600 },
  'list of statuses': { html: 4900, load: 22_000 },
  'operation page': { html: 5100, load: 31_750 },
  'list of operations': { html: 4700, load: 21_800 },
  'code page': { html: 7800, load: 33_200 },
  'code page with a guide': { html: 8900, load: 34_300 },
  'code page of a GraphQL API': { html: 8600, load: 34_000 },
  'deprecated code': { html: 9500, load: 34_900 },
  'deprecated code without a description': { html: 6800, load: 32_200 },
  'code with 19 cases': { html: 14_400, load: 39_800 },
  'case without a code': { html: 7250, load: 32_000 },
  'case without texts': { html: 8750, load: 34_200 },
  'search page': { html: 3950, load: 104_900 },
  'page to paste an error': { html: 4400, load: 112_900 },
  'prose page': { html: 11_300, load: 34_300 },
  'long prose page': { html: 10_300, load: 33_300 },
  'page that does not exist': { html: 4100, load: 47_500 },
};
