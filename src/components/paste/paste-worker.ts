/** Reads pasted texts in a worker, so that no text can block the page. */
import { createPasteReader, type PasteReader } from './paste-reader.ts';
import type { WorkerAnswer, WorkerCall } from './worker-messages.ts';

let reader: PasteReader | undefined;

addEventListener('message', ({ data }: MessageEvent<WorkerCall>) => {
  void answer(data);
});
// The page waits for this, because a browser may not tell it that a script could not be loaded.
postMessage({ id: 0, result: null } satisfies WorkerAnswer);

async function answer({ id, base, method, text, preferredCatalog }: WorkerCall): Promise<void> {
  reader ??= createPasteReader(base);
  try {
    postMessage({
      id,
      result: (await reader[method](text, preferredCatalog)) ?? null,
    } satisfies WorkerAnswer);
  } catch (error) {
    postMessage({ id, problem: String(error) } satisfies WorkerAnswer);
  }
}
