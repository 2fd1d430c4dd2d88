/** Files that a reader has dropped or pasted. */
export interface DroppedFiles {
  files: readonly File[];
  /** Whether one of them is a folder, which cannot be read. */
  hasFolder: boolean;
}

/**
 * Lets readers drop files on an element, and paste them.
 *
 * @param onFiles called with the files
 */
export function acceptFiles(element: HTMLElement, onFiles: (dropped: DroppedFiles) => void): void {
  element.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    element.dataset['dropping'] = '';
  });
  element.addEventListener('dragleave', () => delete element.dataset['dropping']);
  element.addEventListener('drop', (event) => {
    delete element.dataset['dropping'];
    accept(event, event.dataTransfer, onFiles);
  });
  element.addEventListener('paste', (event) => {
    // Office programs add a picture to a copied text.
    if (event.clipboardData?.getData('text') === '') accept(event, event.clipboardData, onFiles);
  });
}

function accept(
  event: Event,
  data: DataTransfer | null,
  onFiles: (dropped: DroppedFiles) => void,
): void {
  if (!data?.types.includes('Files')) return;
  event.preventDefault();
  // The items are gone after the event.
  const hasFolder = [...data.items].some((item) => item.webkitGetAsEntry()?.isDirectory);
  onFiles({ files: [...data.files], hasFolder });
}
