/** Names of files and folders that some systems or hosts cannot store or serve. */

/** Names of devices on Windows, with or without an extension. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** The most bytes of a name on all usual file systems. */
const longestName = 255;

/** Returns why a name cannot be a file or a folder on every system; `null` if it can. */
export function findNameProblem(name: string): string | null {
  if (device.test(name)) return 'is the name of a device on Windows';
  if (/[. ]$/.test(name)) return 'ends with a dot or a space, which Windows removes';

  if (/[\u0000-\u001F\u007F-\u009F]/.test(name)) return 'contains a control character';
  if (/[<>:"|?*\\]/.test(name)) return 'contains one of < > : " | ? * \\, which Windows rejects';
  if (name.includes('\uFFFD')) return 'is not UTF-8';
  if (new TextEncoder().encode(name).length > longestName) return 'is longer than 255 bytes';
  return null;
}

/** Returns a name in the form in which Windows and macOS compare names. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
