const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls a function once when the process ends or is interrupted, for example with Ctrl+C. The process then ends as it
 * would without it.
 *
 * @returns a function that stops waiting for the end
 */
export function whenInterrupted(run: () => void): () => void {
  const stop = () => {
    process.off('exit', end);
    for (const signal of signals) process.off(signal, interrupt);
  };
  const end = () => {
    stop();
    run();
  };
  const interrupt = (signal: NodeJS.Signals) => {
    end();
    process.kill(process.pid, signal);
  };
  process.on('exit', end);
  for (const signal of signals) process.on(signal, interrupt);
  return stop;
}
