/** The list of files that a build adds to a site last, so that commands recognize a complete site. */

/** The sizes of the files of a site in bytes, by path. */
export type FileSizes = ReadonlyMap<string, number>;

/** Formats the list. The same files always give the same text. */
export function formatFileList(sizes: FileSizes): string {
  const lines = [...sizes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, size]) => `    ${JSON.stringify(file)}: ${size}`);
  return `{\n  "files": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** Parses the list; `null` if the text is not a complete list. */
export function parseFileList(text: string): FileSizes | null {
  try {
    const { files } = JSON.parse(text) as { files: Record<string, unknown> };
    const sizes = Object.entries(files).filter((pair): pair is [string, number] =>
      Number.isInteger(pair[1]),
    );
    return sizes.length > 0 && sizes.length === Object.keys(files).length ? new Map(sizes) : null;
  } catch {
    return null;
  }
}
