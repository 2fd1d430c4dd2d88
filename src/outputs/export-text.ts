import type { Case } from '../catalog/model/catalog.ts';
import { printText, type PlaceholderRules } from '../catalog/text/placeholder-patterns.ts';
import { listArgumentNames, parseTemplate } from '../catalog/text/template.ts';

/** A piece of a text that an API sends: plain text, or a placeholder as `[name, placeholder]`. */
export type TextPart = string | readonly [name: string, written: string];

/** Splits a message template for exports. The `%%` of printf becomes the percent sign that it prints. */
export function splitText(
  text: string,
  rules: PlaceholderRules,
  args: Case['arguments'],
): TextPart[] {
  return parseTemplate(text, rules, listArgumentNames(args)).map((segment) =>
    segment.type === 'placeholder'
      ? ([segment.name, segment.text] as const)
      : printText(segment.text, rules),
  );
}
