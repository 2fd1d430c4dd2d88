import type { Issue } from '../files/issue.ts';
import type { Located } from '../files/located.ts';
import type { ErrorRecord } from '../files/schema.ts';

/** Characters that nobody sees, or that change the order or the lines of the text around them. */
const invisible =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;

/** Checks that codes and names of cases have no invisible characters, which nobody can type, search for, or tell apart. */
export function checkCharacters(records: readonly Located<ErrorRecord>[]): Issue[] {
  const reported = new Set<string>();
  return records.flatMap((record) =>
    (['code', 'name'] as const).flatMap((field) => {
      const text = record.data[field] ?? '';
      const found = invisible.exec(text);
      if (!found || reported.has(`${field} ${text}`)) return [];
      reported.add(`${field} ${text}`);
      const number = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const place = Array.from(text.slice(0, found.index)).length + 1;
      const message = `Character ${place} of \`${field}\` is U+${number}, which is invisible or changes the text around it.`;
      const hint = 'Delete it. If it is a line break, write the text in one line.';
      return [record.issue([field], message, hint)];
    }),
  );
}
