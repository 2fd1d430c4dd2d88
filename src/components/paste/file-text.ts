/** Reads the text of dropped files. */
import type { DroppedFiles } from './dropped-files.ts';
import { ui } from './texts.ts';

/** How much of a file is read, in bytes. */
const maxFileSize = 5_000_000;
/** How much of a file shows whether it is a text, in bytes. */
const sampleSize = 4000;
/** The share of the bytes of a text that may be unreadable. */
const maxUnreadable = 0.03;

/** The text of a file with a note about what was not read (empty for nothing), or the reason why there is no text. */
export type FileText = { text: string; note: string } | { problem: string };

/** Reads the first of the dropped files. */
export async function readFileText({ files, hasFolder }: DroppedFiles): Promise<FileText> {
  const [file] = files;
  if (hasFolder) return { problem: ui.t('errbook.paste.folder') };
  if (!file) return { problem: ui.t('errbook.paste.noFile') };
  const { name } = file;
  const bytes = await readStart(file);
  if (bytes === null) return { problem: ui.t('errbook.paste.fileUnreadable', { name }) };
  const text = decode(bytes);
  if (text === null) return { problem: ui.t('errbook.paste.fileNotText', { name }) };
  if (!/\S/.test(text)) return { problem: ui.t('errbook.paste.fileEmpty', { name }) };
  const megabytes = maxFileSize / 1_000_000;
  const notes = [
    ...(files.length > 1 ? [ui.t('errbook.paste.oneFileRead', { name })] : []),
    ...(file.size > maxFileSize ? [ui.t('errbook.paste.fileCut', { name, megabytes })] : []),
  ];
  return { text, note: notes.join(' ') };
}

/** Returns the beginning of a file; `null` if it cannot be read, because it was moved or is not a file. */
async function readStart(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, maxFileSize).arrayBuffer());
  } catch {
    return null;
  }
}

/** Decodes a text in UTF-8, UTF-16, or, if it is neither, Latin-1; `null` for a picture, a program, an archive. */
function decode(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleSize);
  const encoding = findEncoding(sample);
  const text = new TextDecoder(encoding).decode(bytes);
  const read = text.slice(0, sampleSize);
  const unreadable = read.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]/g) ?? [];
  return unreadable.length > read.length * maxUnreadable ? null : text;
}

function findEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark, every second byte of a text with Latin letters is 0.
  const isZero = (odd: number) => bytes.filter((byte, at) => at % 2 === odd && byte === 0).length;
  if (isZero(1) > bytes.length * 0.3 && isZero(0) === 0) return 'utf-16le';
  if (isZero(0) > bytes.length * 0.3 && isZero(1) === 0) return 'utf-16be';
  const decoded = new TextDecoder().decode(bytes, { stream: true });
  return decoded.includes('\ufffd') ? 'windows-1252' : 'utf-8';
}
