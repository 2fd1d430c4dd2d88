import type { PasteReader } from './paste-reader.ts';

/** A call of a method of the reader in the worker. */
export interface WorkerCall {
  /** From 1 on. */
  id: number;
  /** The base path of the site, without a slash at its end. */
  base: string;
  method: keyof PasteReader;
  /** Empty for methods without a text. */
  text: string;
  preferredCatalog?: string | undefined;
}

/** The result of a call, or the reason why there is none. The call 0 is the start of the worker. */
export type WorkerAnswer = { id: number } & ({ result: unknown } | { problem: string });
