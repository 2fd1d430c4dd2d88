import { ExpressiveCodeTheme } from '@astrojs/starlight/expressive-code';
import { listTokenRules, type TokenKind } from '../styles/token-rules.ts';

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
