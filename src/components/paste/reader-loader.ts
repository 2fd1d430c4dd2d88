/** Starts the readers of pastes: on the thread of the page for short texts, and in a worker for long ones. */
import { memoizeUntilFailure } from '../common/memoize-until-failure.ts';
import type { PasteReader, ReadPaste } from './paste-reader.ts';
import type { WorkerAnswer, WorkerCall } from './worker-messages.ts';

/** How long the page waits for the script of the worker, in milliseconds. */
const maxStartTime = 15_000;

interface PendingCall {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

let loadWithWorker: (() => Promise<PasteReader>) | undefined;
let loadForPage: (() => Promise<PasteReader>) | undefined;

/**
 * Returns the reader on the thread of the page. Returns the same one every time; after a failure, tries again.
 *
 * @param base the base path of the site, without a slash at its end
 * @throws Error if its scripts cannot be loaded
 */
export function loadPageReader(base: string): Promise<PasteReader> {
  loadForPage ??= memoizeUntilFailure(async () => {
    const { createPasteReader } = await import('./paste-reader.ts');
    return createPasteReader(base);
  });
  return loadForPage();
}

/**
 * Returns the reader in a worker or, if the browser has none or cannot load it, the one of the page. Returns the same
 * one every time; after a failure, tries again.
 *
 * @param base the base path of the site, without a slash at its end
 * @throws Error if its scripts cannot be loaded
 */
export function loadWorkerReader(base: string): Promise<PasteReader> {
  loadWithWorker ??= memoizeUntilFailure(() => startWorker(base).catch(() => loadPageReader(base)));
  return loadWithWorker();
}

async function startWorker(base: string): Promise<PasteReader> {
  const worker = new Worker(new URL('./paste-worker.ts', import.meta.url), { type: 'module' });
  const calls = new Map<number, PendingCall>();
  let lastId = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    const call = calls.get(data.id);
    calls.delete(data.id);
    if ('problem' in data) call?.reject(new Error(data.problem));
    else call?.resolve(data.result);
  });
  worker.addEventListener('error', () => {
    // If a worker fails that has started, the next text starts another one.
    if (!calls.has(0)) loadWithWorker = undefined;
    for (const { reject } of calls.values()) reject(new Error('The worker failed.'));
    calls.clear();
  });
  const started = new Promise((resolve, reject) => {
    calls.set(0, { resolve, reject });
    setTimeout(() => reject(new Error('The worker does not start.')), maxStartTime);
  });
  await started.catch((error: unknown) => {
    worker.terminate();
    throw error;
  });
  const call = (
    method: WorkerCall['method'],
    text = '',
    preferredCatalog?: string,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      calls.set(id, { resolve, reject });
      worker.postMessage({ id, base, method, text, preferredCatalog } satisfies WorkerCall);
    });
  return {
    async load() {
      await call('load');
    },
    explain: (text, preferredCatalog) =>
      call('explain', text, preferredCatalog) as Promise<ReadPaste | null>,
  };
}
