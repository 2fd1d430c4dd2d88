import type { AstroIntegration } from 'astro';

/** The parts of an element and of a plugin's context that are used here, as Astro's Markdown processor defines them. */
interface Node {
  type: string;
  tagName?: string;
  children?: Node[];
}
interface Context {
  setProperty(node: Node, name: string, value: string): void;
  textContent(node: Node): string;
}

/**
 * Prepares prose pages and guides: browsers do not translate code, and readers can scroll wide tables with the keyboard.
 *
 * @param labelTable returns the accessible name of a table with these columns
 */
export function prose(labelTable: (columns: readonly string[]) => string): AstroIntegration {
  return {
    name: 'errbook-prose',
    hooks: {
      'astro:config:setup': ({ config }) => {
        // A site can choose another processor, which has other plugins.
        const options = (config.markdown.processor as { options?: unknown } | undefined)?.options;
        const plugins = (options as { hastPlugins?: unknown } | undefined)?.hastPlugins;
        // Code blocks are rendered by a later plugin.
        if (Array.isArray(plugins)) plugins.unshift(createPlugin(labelTable));
      },
    },
  };
}

function createPlugin(labelTable: (columns: readonly string[]) => string) {
  return {
    name: 'errbook-prose',
    element: [
      {
        filter: ['code'],
        visit: (node: Node, context: Context) => context.setProperty(node, 'translate', 'no'),
      },
      {
        filter: ['pre'],
        visit: (node: Node) => wrap(node, { translate: 'no' }),
      },
      {
        filter: ['table'],
        visit: (node: Node, context: Context) => {
          const columns = findElements(node, 'th').map((cell) => context.textContent(cell));
          const label = labelTable(columns);
          return wrap(node, {
            class: 'table-scroll',
            role: 'group',
            tabindex: '0',
            'aria-label': label,
          });
        },
      },
    ],
  };
}

function wrap(node: Node, properties: Readonly<Record<string, string>>) {
  return { type: 'element', tagName: 'div', properties, children: [node] };
}

function findElements(node: Node, name: string): Node[] {
  return (node.children ?? []).flatMap((child) =>
    child.tagName === name ? [child] : findElements(child, name),
  );
}
