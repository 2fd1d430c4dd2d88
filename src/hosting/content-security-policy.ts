import type { AllowedSources } from './allowed-sources.ts';

const pageBeginning =
  /^\s*<!doctype html[^>]*>\s*(?:<html[^>]*>\s*)?(?:<head[^>]*>\s*)?(?:<meta charset[^>]*>)?/i;

/**
 * Creates the content security policy of the site, for a header: everything comes from the site itself, and the only
 * inline scripts that run are those of the build.
 *
 * @param scriptHashes the hashes of the inline scripts, `sha256-<base64>`
 * @param allowed what the site may load from other hosts
 */
export function createContentSecurityPolicy(
  scriptHashes: readonly string[],
  allowed: AllowedSources = {},
): string {
  // Browsers ignore `frame-ancestors` in a page.
  return `${createMetaPolicy(scriptHashes, allowed)}; frame-ancestors 'none'`;
}

/**
 * Adds the same policy to a page, before everything that it applies to, for hosts that send no headers. Returns a text
 * unchanged if it does not begin like a page.
 *
 * @param scriptHashes the hashes of the inline scripts of only this page, which keeps the page small
 */
export function addPolicy(
  html: string,
  scriptHashes: readonly string[],
  allowed: AllowedSources = {},
): string {
  const beginning = pageBeginning.exec(html)?.[0];
  if (beginning === undefined) return html;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${createMetaPolicy(scriptHashes, allowed)}">`;
  return beginning + meta + html.slice(beginning.length);
}

function createMetaPolicy(scriptHashes: readonly string[], allowed: AllowedSources): string {
  const hashes = scriptHashes.map((hash) => ` '${hash}'`).join('');
  const directives = [
    // Frames, plug-ins, media, and everything else that is not listed below.
    "default-src 'none'",
    // Pagefind is WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval'${hashes}`,
    // Pasted texts are read in a worker.
    "worker-src 'self'",
    "style-src 'self'",
    // Highlighted code and icons have their colors and sizes in attributes. These cannot contain rules, selectors, or
    // imports, and the lines below restrict what they can load.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // No `upgrade-insecure-requests`: without TLS, as on a developer's machine, nothing would load, and with TLS there
    // is nothing to upgrade, because every URL is on the site.
  ];
  const names = new Set(directives.map((directive) => directive.split(' ')[0]));
  const added = Object.entries(allowed).filter(([, sources]) => sources.length > 0);
  return [
    ...directives.map((directive) => {
      const sources = added.find(([name]) => directive.startsWith(`${name} `))?.[1] ?? [];
      return [directive, ...sources].join(' ');
    }),
    ...added
      .filter(([name]) => !names.has(name))
      .map(([name, sources]) => [name, ...sources].join(' ')),
  ].join('; ');
}
