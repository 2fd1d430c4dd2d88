/** Texts within the configuration of nginx. */

/** A text as one word. */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** A text as a part of a regular expression. */
export function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, (one) => (/[/-]/.test(one) ? one : `\\${one}`));
}
