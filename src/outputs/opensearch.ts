/** A description of the site's search. All URLs are absolute. */
export interface SearchDescription {
  name: string;
  description: string;
  /** The search page, without `?q=`. */
  searchUrl: string;
  /** The URL of the description itself. */
  selfUrl: string;
  iconUrl: string;
}

/** Shortens the name of a search for browsers. OpenSearch allows 16 characters. */
export function shortenName(name: string): string {
  const characters = Array.from(name.trim());
  return characters.length <= 16
    ? characters.join('')
    : `${characters.slice(0, 15).join('').trim()}…`;
}

/** Formats an OpenSearch 1.1 description, with which a browser can search the site from its address bar. */
export function formatOpenSearch(site: SearchDescription): string {
  const [name, description] = [shortenName(site.name), site.description.slice(0, 1024)].map(
    escapeXml,
  );
  const [search, self, icon] = [
    `${site.searchUrl}?q={searchTerms}`,
    site.selfUrl,
    site.iconUrl,
  ].map(escapeXml);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${name}</ShortName>
  <Description>${description}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16">${icon}</Image>
  <Url type="text/html" method="get" template="${search}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${self}"/>
</OpenSearchDescription>
`;
}

function escapeXml(text: string): string {
  return (
    text
      // Characters that are not allowed in XML.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
