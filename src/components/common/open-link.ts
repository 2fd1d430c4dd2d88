/** Where a link is opened. */
export type OpenTarget = 'here' | 'new-tab';

/** Opens a link as if a reader had clicked it, in this tab or in a new one. */
export function openLink(link: HTMLAnchorElement | null, target: OpenTarget): void {
  if (target === 'here') link?.click();
  else if (link) window.open(link.href, '_blank', 'noopener');
}
