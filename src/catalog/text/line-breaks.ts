/** Before a letter after separators, before a word of a name with mixed case, and before the last capital after others. */
const breakPoint =
  /(?<=[_./:-]+)(?=[^_./:-])|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})/u;

/**
 * Splits an identifier into the parts between which a line may break: `user_not_found` has `user_`, `not_`, and `found`,
 * and `OAuthTokenInvalid` has `OAuth`, `Token`, and `Invalid`.
 */
export function splitAtBreaks(identifier: string): string[] {
  return identifier.split(breakPoint);
}
