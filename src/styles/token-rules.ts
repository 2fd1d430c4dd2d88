/** The kinds of tokens that have a color of their own, and plain text. */
export type TokenKind = 'text' | 'name' | 'string' | 'constant' | 'comment';

/** Lists the rules of a theme: which TextMate scopes have which color. */
export function listTokenRules(palette: Readonly<Record<TokenKind, string>>) {
  const rule = (scope: string[], foreground: string) => ({ scope, settings: { foreground } });
  return [
    { settings: { foreground: palette.text } },
    rule(['comment', 'punctuation.definition.comment'], palette.comment),
    rule(
      [
        'support.type.property-name',
        'punctuation.support.type.property-name',
        'entity.name',
        'entity.other',
        'keyword',
        'storage',
        'variable.parameter',
      ],
      palette.name,
    ),
    rule(['string', 'punctuation.definition.string', 'constant.character.escape'], palette.string),
    rule(
      [
        'support.type.property-name punctuation.definition.string',
        'punctuation.support.type.property-name',
      ],
      palette.name,
    ),
    rule(['constant', 'constant.numeric', 'constant.language'], palette.constant),
  ];
}
