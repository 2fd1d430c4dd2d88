/**
 * Copies a text. Browsers offer the clipboard only to sites with HTTPS; on others, the text is copied from a field.
 *
 * @returns whether the text was copied
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
}

function copyFromField(text: string): boolean {
  const { activeElement: focused } = document;
  const field = document.createElement('textarea');
  field.className = 'sr-only';
  field.value = text;
  // Elements outside an open dialog cannot be selected.
  (focused?.closest('dialog') ?? document.body).append(field);
  field.select();
  try {
    // The method is deprecated, but nothing else works there.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
