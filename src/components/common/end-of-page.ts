/** Starlight's contents, on a wide screen or on a phone. Setting `current` marks the link to the section in view. */
type Contents = HTMLElement & { current: HTMLAnchorElement };

for (const contents of document.querySelectorAll<Contents>('starlight-toc, mobile-starlight-toc'))
  markEnd(contents);

/**
 * Marks the last link at the end of the page. The last sections may be too short to reach the top of the screen, where
 * Starlight looks for the current one.
 */
function markEnd(contents: Contents): void {
  const last = [...contents.querySelectorAll('a')].at(-1);
  let inView = contents.querySelector<HTMLAnchorElement>('a[aria-current=true]') ?? undefined;
  const mark = () => {
    const link = isAtEnd() ? last : inView;
    // Calls the setter of Starlight's class.
    if (link) Reflect.set(Object.getPrototypeOf(contents) as Contents, 'current', link, contents);
  };
  Object.defineProperty(contents, 'current', {
    set(link: HTMLAnchorElement) {
      inView = link;
      mark();
    },
  });
  addEventListener('scroll', mark, { passive: true });
}

function isAtEnd(): boolean {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollY > 0 && scrollY + clientHeight >= scrollHeight - 2;
}
