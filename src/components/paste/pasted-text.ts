/** Handles pasted and dropped texts. */

/** A longer text is not a code or a message. */
const maxQueryLength = 160;
/** How much of a file is read, in bytes. */
const maxFileSize = 5_000_000;

/** Returns whether a text is an error instead of a query: a response, a log, a stack trace. */
export function isWholeError(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length > maxQueryLength || /[\r\n]/.test(trimmed);
}

/**
 * Lets readers drop files on an element.
 *
 * @param onText called with the text of the file
 */
export function acceptDrops(element: HTMLElement, onText: (text: string) => void): void {
  element.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    element.dataset['dropping'] = '';
  });
  element.addEventListener('dragleave', () => delete element.dataset['dropping']);
  element.addEventListener('drop', (event) => {
    delete element.dataset['dropping'];
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void readFile(file).then(onText);
  });
}

/** Reads the text of a file, or the beginning of a large one. */
export function readFile(file: File): Promise<string> {
  return file.slice(0, maxFileSize).text();
}
