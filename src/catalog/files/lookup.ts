/**
 * The value that a mapping of a content file has under a name. Names come from catalogs, where `constructor` is a code
 * like any other: what every object inherits is not meant.
 */
export function lookUp<Value>(
  mapping: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return mapping !== undefined && Object.hasOwn(mapping, name) ? mapping[name] : undefined;
}
