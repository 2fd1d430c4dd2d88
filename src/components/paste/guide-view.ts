/** Shows cause and fix of a recognized error. */
import type { Match } from '../../paste/explanation.ts';
import blockStyles from '../code/block/block.css?url';
import { createRetries } from '../common/connection.ts';
import { addStyle, createElement } from '../common/elements.ts';
import { loadGuide } from './guide-loader.ts';
import { ui } from './texts.ts';

/**
 * Creates the guide of a match, which is loaded when it is open. Removes itself if there is nothing on the case.
 *
 * @param base the base path of the site, without a slash at its end
 * @returns `null` if the code has no guide
 */
export function createGuideView(
  { entry, errorCase }: Match,
  base: string,
  isOpen: boolean,
): HTMLElement | null {
  if (!entry.hasGuide) return null;
  const content = createElement('div');
  const details = createElement('details', 'cause', [
    createElement('summary', '', ui.t('errbook.paste.causeAndFix')),
    content,
  ]);
  const url = new URL(base + entry.path, location.href).href;
  const caseId = entry.cases.length > 1 ? (errorCase?.id ?? null) : null;
  let isLoading = false;
  const load = async () => {
    isLoading = true;
    try {
      const parts = await loadGuide(url, caseId);
      retries.stop();
      if (parts.some((part) => part.querySelector('.code-block'))) addStyle(blockStyles);
      if (parts.length === 0) details.remove();
      else content.replaceChildren(...parts);
    } catch {
      isLoading = false;
      retries.schedule();
      content.replaceChildren(createElement('p', 'sub', ui.t('errbook.paste.guideNotLoaded')));
    }
  };
  const retries = createRetries(() => {
    if (details.isConnected && details.open) void load();
  });
  details.open = isOpen;
  details.addEventListener('toggle', () => {
    if (details.open && !isLoading) void load();
  });
  return details;
}
