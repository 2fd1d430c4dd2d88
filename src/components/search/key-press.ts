/** The keys that change what a click or a key press means. */
type Modifiers = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Returns whether a click or Enter opens a link in another tab or window, or downloads it, so that this page stays. */
export function opensElsewhere({ ctrlKey, metaKey, shiftKey, altKey }: Modifiers): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

/** Returns whether a key press is Ctrl/Cmd+K or, outside of text fields, a slash. */
export function isSearchShortcut(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  if (event.defaultPrevented || event.isComposing || event.repeat || altKey) return false;
  // With Shift as well, the shortcut belongs to the browser.
  if (ctrlKey || metaKey) return ctrlKey !== metaKey && !shiftKey && key.toLowerCase() === 'k';
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'));
  // Some keyboards have the slash on a key with Shift.
  return key === '/' && !isTyping;
}
