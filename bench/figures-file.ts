/** Results in a JSON file. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Returns functions that read and write the results. `read` returns an empty object if the file does not exist. */
export function createFiguresFile<Figures extends object>(file: string) {
  return {
    read: (): Partial<Figures> =>
      existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Figures>) : {},
    write: (figures: Partial<Figures>): void =>
      writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`),
  };
}
