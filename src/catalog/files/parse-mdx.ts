/** Finds what an MDX text imports, and the names in it that nothing defines. The build fails at both. */
import type { Position } from './issue.ts';

/** A name of a component or of a value. */
export interface UsedName extends Position {
  kind: 'component' | 'value';
  name: string;
}

/** The path or package of an import. */
export interface ImportedFile extends Position {
  target: string;
}

/** A node of MDX, with the fields that some types of nodes have. */
interface MdxNode {
  type: string;
  value?: string;
  name?: string | null;
  position?: { start: Position };
}

/** Names that Astro defines in every MDX page. */
const givenNames = ['props', 'components', 'frontmatter', 'file', 'url', 'arguments', 'this'];
/** Values that begin with a word but are not names. */
const keywords = /^(?:true|false|null|new|typeof|void|await|async|function|class|if|undefined)$/;

/** Lists the imports of an MDX text. */
export function listImports(nodes: readonly MdxNode[]): ImportedFile[] {
  const pattern = /(?:\bfrom|\bimport)\s*(["'])([^"'\n]+)\1/g;
  return listModuleCode(nodes).flatMap(({ value = '', position }) =>
    [...value.matchAll(pattern)].map(({ index, 2: target = '' }) => {
      const before = value.slice(0, index).split('\n');
      const line = (position?.start.line ?? 1) + before.length - 1;
      return { target, line, column: (before.at(-1) ?? '').length + 1 };
    }),
  );
}

/** Lists the components and values that an MDX text uses but neither imports nor defines. */
export function listUndefinedNames(nodes: readonly MdxNode[]): UsedName[] {
  // Every word of the code counts as defined, so that no valid page is rejected.
  const code = listModuleCode(nodes).map(({ value = '' }) => value);
  const defined = new Set([
    ...givenNames,
    ...(code.join('\n').match(/[\p{L}_$][\p{L}\d_$]*/gu) ?? []),
  ]);
  return nodes.flatMap((node): UsedName[] => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const used = findName(node);
    const root = used?.name.split('.')[0] ?? '';
    return !used || defined.has(root) ? [] : [{ ...used, line, column }];
  });
}

/** Returns the name that a component, or an expression that is only a name, begins with. */
function findName({ type, name, value = '' }: MdxNode): Omit<UsedName, keyof Position> | null {
  // Elements of HTML begin with a lowercase letter.
  if (type.startsWith('mdxJsx')) {
    return name && /^[\p{Lu}_$]|\./u.test(name) ? { kind: 'component', name } : null;
  }
  if (type !== 'mdxFlowExpression' && type !== 'mdxTextExpression') return null;
  const word = /^[\s{]*([\p{L}_$][\p{L}\d_$]*)\s*(?=[.[(?}]|$)/u.exec(value)?.[1];
  return word === undefined || keywords.test(word) || word in globalThis
    ? null
    : { kind: 'value', name: word };
}

function listModuleCode(nodes: readonly MdxNode[]): MdxNode[] {
  return nodes.filter(({ type }) => type === 'mdxjsEsm');
}
