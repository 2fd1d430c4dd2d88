import type { Issue } from '../files/issue.ts';
import type { Text } from './site-map.ts';

/**
 * Checks that everything an MDX text imports exists, and that it defines or imports every name that it uses.
 *
 * @param hasModule returns whether a file can import a path or a package
 */
export function checkMdx(
  { file, isDraft, markdown }: Text,
  hasModule: (file: string, target: string) => boolean,
): Issue[] {
  const imports = markdown.imports.filter(({ target }) => !hasModule(file, target));
  return [
    ...imports.map(({ target, line, column }) => ({
      file,
      line,
      column,
      message: `The import \`${target}\` does not exist.`,
      hint: target.startsWith('.')
        ? 'Correct the path. It is relative to the folder of this file.'
        : 'Correct the name, or install the package.',
    })),
    // Drafts are read but not rendered.
    ...(isDraft ? [] : markdown.undefinedNames).map(({ kind, name, line, column }) => ({
      file,
      line,
      column,
      ...(kind === 'component'
        ? {
            message: `The component \`${name}\` is not imported.`,
            hint: `Import it below the front matter: import { ${name.split('.')[0] ?? name} } from '@astrojs/starlight/components';`,
          }
        : {
            message: `The value \`${name}\` is not defined. In MDX, text in braces is a program.`,
            hint: `To show the braces as text, write \\{${name}}.`,
          }),
    })),
  ];
}
