/** The typed words in the query of a URL. */

/** Reads the typed words from the query of a URL. */
export function readWords(search: string): string {
  return new URLSearchParams(search).get('q') ?? '';
}

/** Formats the query of a URL with other typed words. Keeps all other parameters. */
export function formatWords(search: string, words: string): string {
  const params = new URLSearchParams(search);
  params.delete('q');
  if (words.trim() !== '') params.set('q', words);
  return formatParameters(params);
}

/** Formats parameters as a query with `?`; `''` for none. A parameter without a value has no `=`. */
export function formatParameters(params: URLSearchParams): string {
  const text = params.toString().replace(/=(?=&|$)/g, '');
  return text === '' ? '' : `?${text}`;
}
