/** The tags that give a page its title in tabs, search engines and link previews. */
export function titleTags(title: string) {
  return [
    // Starlight writes the content of a tag as it is.
    { tag: 'title' as const, content: escapeHtml(`${title} | Errbook`) },
    { tag: 'meta' as const, attrs: { property: 'og:title', content: title } },
  ];
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
