/** Highlights examples. Tokens have classes instead of colors, so that the markup is small and one style has both themes. */
import { createHighlighterCore, type HighlighterCore, type ThemeRegistration } from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import type { Example } from '../../../catalog/files/guide-schema.ts';
import type { Range } from '../../../catalog/text/changes.ts';
import { listTokenRules, type TokenKind } from '../../../styles/token-rules.ts';

/** A color for each kind of token, by which the kind is found again. */
const colors: Record<TokenKind, string> = {
  text: '#000000',
  name: '#000001',
  string: '#000002',
  constant: '#000003',
  comment: '#000004',
};
const kinds = new Map(Object.entries(colors).map(([kind, color]) => [color, kind]));
const theme: ThemeRegistration = {
  name: 'errbook-kinds',
  type: 'light',
  fg: colors.text,
  bg: '#ffffff',
  settings: listTokenRules(colors),
};

let created: Promise<HighlighterCore> | undefined;

/**
 * Returns the text as HTML inside `<pre>`.
 *
 * @param tag the element of the marked parts: what is removed, or what is new
 */
export async function highlight(
  text: string,
  language: Example['language'],
  marked: readonly Range[],
  tag: 'del' | 'ins',
): Promise<string> {
  created ??= createHighlighterCore({
    themes: [theme],
    langs: [
      import('shiki/langs/json.mjs'),
      import('shiki/langs/graphql.mjs'),
      import('shiki/langs/http.mjs'),
      import('shiki/langs/javascript.mjs'),
      import('shiki/langs/html.mjs'),
      import('shiki/langs/xml.mjs'),
      import('shiki/langs/shellscript.mjs'),
    ],
    engine: createOnigurumaEngine(import('shiki/wasm')),
  });
  const highlighter = await created;
  return highlighter.codeToHtml(text, {
    lang: language === 'text' ? 'text' : language,
    theme: theme.name ?? '',
    decorations: marked.map(([start, end]) => ({
      ...{ start, end, tagName: tag, properties: {} },
      // A mark of a whole line would otherwise be on the element of the line, which is removed below.
      alwaysWrap: true,
    })),
    transformers: [
      {
        name: 'errbook-kinds',
        span(node) {
          const { style } = node.properties;
          const color = typeof style === 'string' ? /#[0-9a-f]{6}/i.exec(style)?.[0] : undefined;
          const kind = kinds.get(color?.toLowerCase() ?? '') ?? 'text';
          node.properties = kind === 'text' ? {} : { class: kind };
        },
        root(root) {
          const [pre] = root.children;
          const code = pre?.type === 'element' ? pre.children[0] : undefined;
          if (code?.type !== 'element') return;
          root.children = code.children.flatMap((line) =>
            line.type === 'element' ? line.children.flatMap(unwrapPlain) : [line],
          ) as typeof root.children;
        },
      },
    ],
  });
}

/** The parts of a node of Shiki's tree that are used here. */
interface Child {
  type: string;
  tagName?: string;
  properties?: object;
  children?: Child[];
}

/** Tokens without a kind need no element. */
function unwrapPlain(node: Child): Child[] {
  const children = (node.children ?? []).flatMap(unwrapPlain);
  const isPlain = node.tagName === 'span' && Object.keys(node.properties ?? {}).length === 0;
  return isPlain ? children : [node.children ? { ...node, children } : node];
}
