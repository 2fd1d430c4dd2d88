/**
 * The content security policy of the site as a header says it: everything comes from the site itself, and no inline
 * script runs but those that were built.
 *
 * @param scriptHashes of inline scripts, `sha256-<base64>`
 */
export function createContentSecurityPolicy(scriptHashes: readonly string[]): string {
  // Browsers take no notice of it in a page itself.
  return `${createMetaPolicy(scriptHashes)}; frame-ancestors 'none'`;
}

/**
 * A page with the same policy in it, for hosts that send no headers; it stands before everything that it governs.
 * A text that does not begin as a page stays as it is.
 *
 * @param scriptHashes of the inline scripts of this page alone, which keeps it light
 */
export function addPolicy(html: string, scriptHashes: readonly string[]): string {
  const beginning = pageBeginning.exec(html)?.[0];
  if (beginning === undefined) return html;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${createMetaPolicy(scriptHashes)}">`;
  return beginning + meta + html.slice(beginning.length);
}

const pageBeginning =
  /^\s*<!doctype html[^>]*>\s*(?:<html[^>]*>\s*)?(?:<head[^>]*>\s*)?(?:<meta charset[^>]*>)?/i;

function createMetaPolicy(scriptHashes: readonly string[]): string {
  const hashes = scriptHashes.map((hash) => ` '${hash}'`).join('');
  return [
    // Frames, plug-ins, media, and whatever else is not named below.
    "default-src 'none'",
    // Pagefind is WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval'${hashes}`,
    "style-src 'self'",
    // Highlighted code and icons have their colours and sizes in attributes; those cannot hold a rule, a selector or
    // an import, and what they could fetch is bound by the lines below.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // `upgrade-insecure-requests` is left out: on a site without TLS, as on a developer's machine, nothing would load,
    // and on one with TLS there is nothing to upgrade, because every address is the site's own.
  ].join('; ');
}
