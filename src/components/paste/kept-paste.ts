/**
 * Keeps a pasted text in the history of the tab, so that it survives a reload and the Back button. Other tabs and the
 * server do not get it, and it is gone when the tab is closed.
 */

const stateKey = 'errbookPaste';
/** The largest number of characters that are kept. Firefox accepts 16 MB. */
const maxKept = 2_000_000;

/** Returns the text that was kept for this page; `''` for none. */
export function readKeptPaste(): string {
  const text = readState()[stateKey];
  return typeof text === 'string' ? text : '';
}

/** Keeps a text for this page in place of the previous one. */
export function keepPaste(text: string): void {
  const kept = text.length > maxKept ? '' : text;
  if (kept === readKeptPaste()) return;
  const { [stateKey]: _, ...others } = readState();
  try {
    history.replaceState(kept === '' ? others : { ...others, [stateKey]: kept }, '');
  } catch {
    // The browser limits the size and the number of changes. The text remains in the box.
  }
}

function readState(): Record<string, unknown> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}
