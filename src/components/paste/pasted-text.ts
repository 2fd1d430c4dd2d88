/** Whether a text is more than a search: a response, a log, a stack trace. */
export function isWholeError(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length > longestSearch || /[\r\n]/.test(trimmed);
}

/** A longer text is no code and no message. */
const longestSearch = 160;

/** Of a longer file the beginning is read, in bytes. */
const longestFile = 5_000_000;

/**
 * Takes files that are dropped on an element.
 *
 * @param onText is given what is in the file
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

export function readFile(file: File): Promise<string> {
  return file.slice(0, longestFile).text();
}
