/** Figures in a JSON file beside the script that measures them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Reads and writes one such file, which is empty until something is measured. */
export function keptIn<Figures extends object>(file: string) {
  return {
    read: (): Partial<Figures> =>
      existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Figures>) : {},
    write: (figures: Partial<Figures>): void =>
      writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`),
  };
}
