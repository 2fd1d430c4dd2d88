/** Milliseconds between two writes. Safari throws an error after 100 changes of its history in 30 seconds. */
const interval = 400;

/** A repeated write to the history of the browser that is not too frequent. */
export interface DelayedWrite {
  /** Writes now or, soon after another write, when no more requests come. */
  request(): void;
  /** Writes now if a requested write is delayed. */
  flush(): void;
  /** Drops a delayed write. */
  cancel(): void;
}

/** Creates a delayed write. It is not lost when the reader leaves the page. */
export function createDelayedWrite(write: () => void): DelayedWrite {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const writeNow = () => {
    cancel();
    last = performance.now();
    write();
  };
  const flush = () => {
    if (timer !== undefined) writeNow();
  };
  window.addEventListener('pagehide', flush);
  return {
    request() {
      const isSoon = timer !== undefined || performance.now() - last < interval;
      cancel();
      if (isSoon) timer = setTimeout(writeNow, interval);
      else writeNow();
    },
    flush,
    cancel,
  };
}
