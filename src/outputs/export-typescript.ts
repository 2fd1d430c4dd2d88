import { formatLabel, type Case, type Catalog, type Code } from '../catalog/model/catalog.ts';
import { createExportRuntime } from './export-runtime.ts';
import { splitText } from './export-text.ts';

/**
 * Exports a catalog as a TypeScript module without imports: its errors with typed functions that link to their pages.
 *
 * @param urlOf returns the docs URL of a code
 */
export function exportTypescript(catalog: Catalog, urlOf: (code: Code) => string): string {
  const { about, id, codes } = catalog;
  const name = toTypeName(id);
  const keyed = createErrorKeys(codes);
  const codeless = keyed
    .filter(([, code]) => code.code === null)
    .map(([key]) => formatLiteral(key));
  const revision = about.source.revision === undefined ? '' : `, revision ${about.source.revision}`;
  const defaults = Object.entries(about.envelope.values ?? {}).map(
    ([key, value]): [string, unknown] => [key, value.default],
  );
  return [
    `// Made by \`errbook export typescript ${id}\` from ${formatComment(about.source.title + revision)}. Do not edit.`,
    '/* eslint-disable */',
    '/* prettier-ignore */',
    `export const errors = {\n${keyed.map(([key, code]) => formatError(key, code, catalog, urlOf(code))).join('\n')}\n} as const;`,
    '',
    `/** Every code of ${formatComment(about.title)}. */`,
    `export type ${name}Code = ${codeless.length === 0 ? `keyof typeof errors` : `Exclude<keyof typeof errors, ${codeless.join(' | ')}>`};`,
    '',
    `const body: unknown = ${formatLiteral(about.envelope.body)};`,
    `const defaults: Readonly<Record<string, unknown>> = ${formatLiteral(Object.fromEntries(defaults))};`,
    createExportRuntime(name),
  ].join('\n');
}

/** Returns the prefix of the names of a catalog's types: `payments-api` gives `PaymentsApi`. */
export function toTypeName(id: string): string {
  const words = id.split('-').filter((word) => word !== '');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^\d/.test(name) ? `Api${name}` : name;
}

/** Returns codes by their keys. An error without a code gets another key if a code has its name. */
function createErrorKeys(codes: readonly Code[]): [string, Code][] {
  const taken = new Set(codes.flatMap(({ code }) => code ?? []));
  return codes.map((code) => {
    if (code.code !== null) return [code.code, code];
    const free = [formatLabel(code), code.slug].find((key) => !taken.has(key));
    let key = free ?? code.slug;
    for (let count = 2; taken.has(key); count++) key = `${code.slug}-${count}`;
    taken.add(key);
    return [key, code];
  });
}

function formatError(key: string, code: Code, catalog: Catalog, url: string): string {
  const cases = code.cases.map((errorCase) => {
    const { status, title, message } = errorCase;
    const texts = [title, message].map((text) =>
      text === null ? 'null' : formatLiteral(splitText(text, catalog.about.placeholders)),
    );
    return `      ${formatDeprecation(errorCase)}${formatProperty(errorCase.id)}: { status: ${status ?? 'null'}, title: ${texts[0] ?? ''}, message: ${texts[1] ?? ''} },`;
  });
  return [
    `  ${formatDeprecation(code)}${formatProperty(key)}: {`,
    `    code: ${formatLiteral(code.code)}, title: ${formatLiteral(code.title)}, url: ${formatLiteral(url)},`,
    `    cases: {\n${cases.join('\n')}\n    },`,
    '  },',
  ].join('\n');
}

/** Formats the JSDoc tag with which editors strike through a name. */
function formatDeprecation({ deprecated, retired }: Pick<Case, 'deprecated' | 'retired'>): string {
  const state = retired ?? deprecated;
  if (state === null) return '';
  const words = [
    ...(retired === null ? [] : [`Retired on ${retired.date}.`]),
    ...(state.reason === undefined ? [] : [state.reason]),
    ...(state.replacedBy.length === 0 ? [] : [`Replaced by ${state.replacedBy.join(', ')}`]),
  ];
  return `/** @deprecated ${formatComment(words.join(' '))} */ `;
}

/** Formats a key of an object literal. A plain `__proto__` would set the prototype. */
function formatProperty(name: string): string {
  return name === '__proto__' ? `[${formatLiteral(name)}]` : formatLiteral(name);
}

/** Formats a value as TypeScript. This is JSON, except for keys with a special meaning. */
function formatLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatLiteral).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, content]) => `${formatProperty(key)}: ${formatLiteral(content)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Formats a text for a comment, so that it cannot end the comment. */
function formatComment(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ')
    .replaceAll('*/', '* /')
    .trim();
}
