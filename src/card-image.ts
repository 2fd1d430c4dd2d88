/** The pictures for links to the site: one of the site, and one of each catalog. Building them needs no network and no fonts. */
import { getConfiguredImageService, imageConfig } from 'astro:assets';
import { drawSocialCard, type SocialCard } from './outputs/card/social-card.ts';

let isPossible: Promise<boolean> | undefined;

/**
 * Returns a card as PNG; `null` if the image service of the site cannot convert pictures, for example because sharp is not
 * installed.
 */
export async function renderCard(card: SocialCard): Promise<Uint8Array<ArrayBuffer> | null> {
  const service = await getConfiguredImageService();
  if (!('transform' in service)) return null;
  const input = new TextEncoder().encode(drawSocialCard(card));
  // Only pictures of strangers are dangerous; this one contains no text of a catalog.
  const config = { ...imageConfig, dangerouslyProcessSVG: true };
  try {
    const options = { src: 'card.svg', format: 'png' };
    const { data, format } = await service.transform(input, options, config, console);
    return format === 'png' ? new Uint8Array(data) : null;
  } catch (error) {
    if (error instanceof Error && error.name === 'MissingSharp') return null;
    throw error;
  }
}

/** Returns whether the site has cards. Links to pictures must be absolute, so a site without a URL has none. */
export async function hasCards(): Promise<boolean> {
  if (!import.meta.env.SITE) return false;
  isPossible ??= renderCard({ site: '', title: '', facts: '', statuses: [] }).then(Boolean);
  return isPossible;
}
