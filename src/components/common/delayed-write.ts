/** Milliseconds between two writes. Safari throws an error after 100 changes of its history in 30 seconds. */
const interval = 400;

/** A repeated write to the history of the browser that is not too frequent. */
export interface DelayedWrite {
  /** Writes now or, soon after another write, when no more requests come. */
  request(): void;
  /** Writes only when the reader leaves the page, because the write takes long. */
  postpone(): void;
  /** Writes now if a requested write is delayed. */
  flush(): void;
  /** Drops a delayed write. */
  cancel(): void;
}

/**
 * Creates a delayed write. It is not lost when the reader leaves the page, and an error, such as that of Safari, is
 * ignored.
 */
export function createDelayedWrite(write: () => void): DelayedWrite {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPending = false;
  let last = -Infinity;
  const flush = () => {
    if (isPending) writeNow();
  };
  const cancel = () => {
    clearTimeout(timer);
    isPending = false;
    window.removeEventListener('beforeunload', flush);
  };
  const setPending = () => {
    cancel();
    isPending = true;
    // During a reload, `pagehide` is too late. Without a pending write, there is no listener, because some browsers do
    // not keep pages with one for the Back button.
    window.addEventListener('beforeunload', flush);
  };
  const writeNow = () => {
    cancel();
    last = performance.now();
    try {
      write();
    } catch {
      // The browser limits the size and the number of changes.
    }
  };
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) flush();
  });
  return {
    request() {
      const isSoon = isPending || performance.now() - last < interval;
      setPending();
      if (isSoon) timer = setTimeout(writeNow, interval);
      else writeNow();
    },
    postpone: setPending,
    flush,
    cancel,
  };
}
