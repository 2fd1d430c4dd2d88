/** Reads the context of a code in a paste, and ranks the cases of the code. */
import { walkGroups, type Group } from '../read/fields.ts';
import type { ParsedPaste } from '../read/parse-paste.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { ContextReader, type Context } from './context-reader.ts';
import type { Occurrence } from './occurrence-collector.ts';

/** How many levels of objects around an error may contain its message. */
const maxLevels = 4;

/**
 * Reads the context of a code, from the nearest object or line outward, until the case is clear.
 *
 * @param errorGroups the objects that are errors themselves
 */
export function readContext(
  occurrence: Occurrence,
  paste: ParsedPaste,
  errorGroups: ReadonlySet<Group>,
  index: CatalogIndex,
): Context {
  const isOtherError = (group: Group) => group !== occurrence.group && errorGroups.has(group);
  const reader = new ContextReader(occurrence, paste, index);
  let level = occurrence.group;
  for (let count = 0; level && count < maxLevels; count++) {
    for (const group of walkGroups(level)) {
      if (group === level || !isOtherError(group)) reader.readGroup(group, count === 0);
    }
    if (reader.isClear()) break;
    level = level.parent;
    // Other objects of the same list are other errors.
    if (level?.groups.some(isOtherError)) {
      for (let outer: Group | null = level; outer; outer = outer.parent) reader.readStatus(outer);
      break;
    }
  }
  const isOneOfSeveral = errorGroups.size > 1 && reader.hasMessage;
  if (!reader.isClear() && !isOneOfSeveral) reader.readNearby();
  return reader.result();
}
