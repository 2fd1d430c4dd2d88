/** Finds an example of what readers can search for, from the catalogs of the site. */
import type { Code } from '../../catalog/model/catalog.ts';
import type { CatalogFile, Placeholders } from '../../catalog/files/schema.ts';
import { toWireCode } from '../../catalog/text/envelope.ts';
import { readAllFields } from '../../catalog/text/envelope-fields.ts';
import type { EnvelopeFacts } from '../../catalog/text/envelopes.ts';
import { createSamples, fillMessage } from '../../catalog/text/template.ts';

/** A code that is documented on the site, in the forms in which readers see it. */
export interface SearchExample {
  /** `resource_not_found` */
  code: string;
  /** One of its messages with sample values; `null` if none is documented. */
  message: string | null;
  /** Its field in a response, `"code": "resource_not_found"`; `null` if the response has no such field. */
  field: string | null;
}

/** The part of a catalog that examples are created from. */
interface ExampleSource {
  about: EnvelopeFacts & Pick<CatalogFile, 'placeholders' | 'codeType'>;
  codes: readonly Code[];
}

/** Longer examples do not fit next to their explanation on a phone. */
const maxCodeLength = 32;
const maxMessageLength = 60;

/**
 * Finds the code that is the best example: the API still sends it, and it has the most cases, so most readers probably
 * know it.
 *
 * @returns `null` if no code is short enough
 */
export function findExample(catalogs: readonly ExampleSource[]): SearchExample | null {
  let best: { code: Code & { code: string }; source: ExampleSource } | null = null;
  for (const source of catalogs) {
    for (const code of source.codes) {
      if (isExample(code) && code.cases.length > (best?.code.cases.length ?? 0))
        best = { code, source };
    }
  }
  if (!best) return null;
  const { code, source } = best;
  const [key] = readAllFields(source.about).code;
  return {
    code: code.code,
    message: findMessage(code, source.about.placeholders),
    field:
      key === undefined ? null : `"${key}": ${JSON.stringify(toWireCode(code.code, source.about))}`,
  };
}

function isExample(code: Code): code is Code & { code: string } {
  return (
    code.code !== null &&
    code.code.length <= maxCodeLength &&
    code.deprecated === null &&
    code.retired === null
  );
}

/** Returns the first short message, preferably one with values. */
function findMessage(code: Code & { code: string }, placeholders: Placeholders): string | null {
  const messages = code.cases.flatMap(({ name, id, message, arguments: args }) =>
    message
      ? {
          message,
          filled: fillMessage(
            message,
            placeholders,
            createSamples(placeholders, [name, id, code.code], args),
            args,
          ),
        }
      : [],
  );
  const short = messages.filter(({ filled }) => filled.length <= maxMessageLength);
  return (short.find(({ message, filled }) => message !== filled) ?? short[0])?.filled ?? null;
}
