import { ExpressiveCodeTheme } from '@astrojs/starlight/expressive-code';

interface Palette extends Record<TokenKind, string> {
  background: string;
  border: string;
}

/** The light theme of code blocks. It has few colors: fewer tokens also make lighter pages. */
export const lightTheme = createTheme('errbook-light', 'light', {
  background: '#fffdf8',
  text: '#4a433a',
  name: '#8c2f14',
  string: '#1d5c4d',
  constant: '#6b3fa0',
  comment: '#756b5e',
  border: '#e2d9c8',
});

/** The dark theme of code blocks. */
export const darkTheme = createTheme('errbook-dark', 'dark', {
  background: '#1b1815',
  text: '#cfc5b6',
  name: '#f0937a',
  string: '#9fd0b8',
  constant: '#c9b1ee',
  comment: '#9a9083',
  border: '#3a342d',
});

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
    rule(['string', 'punctuation.definition.string'], palette.string),
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

function createTheme(name: string, type: 'dark' | 'light', palette: Palette): ExpressiveCodeTheme {
  return new ExpressiveCodeTheme({
    name,
    type,
    colors: {
      'editor.background': palette.background,
      'editor.foreground': palette.text,
      'editorGroupHeader.tabsBackground': palette.background,
      'editorGroupHeader.tabsBorder': palette.border,
      'tab.activeBackground': palette.background,
      'tab.activeForeground': palette.text,
      'titleBar.activeBackground': palette.background,
      'titleBar.border': palette.border,
      'panel.border': palette.border,
    },
    settings: listTokenRules(palette),
  });
}
