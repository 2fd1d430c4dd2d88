import { parseTemplate } from '../catalog/text/template.ts';
import type { Placeholders } from '../catalog/files/schema.ts';

/** A piece of a text that an API sends: plain text, or a placeholder as `[name, placeholder]`. */
export type TextPart = string | readonly [name: string, written: string];

/** Splits a message template for exports. The `%%` of printf becomes the percent sign that it prints. */
export function splitText(text: string, placeholders: Placeholders): TextPart[] {
  const isPrintf = placeholders.syntax.includes('printf');
  return parseTemplate(text, placeholders).map((segment) =>
    segment.type === 'placeholder'
      ? ([segment.name, segment.text] as const)
      : isPrintf
        ? segment.text.replaceAll('%%', '%')
        : segment.text,
  );
}
