import type { FoundPlaceholder } from './placeholder-patterns.ts';

/**
 * Assigns the arguments of a message to its placeholders: by name, by the number in the placeholder (`{0}`, `%2$s`), or
 * in order.
 *
 * @param names the names of the arguments, in order
 * @returns the name of the argument of each placeholder; `null` if it has none
 */
export function assignArguments(
  placeholders: readonly Pick<FoundPlaceholder, 'text' | 'name'>[],
  names: readonly string[],
): (string | null)[] {
  const numbers = placeholders.flatMap(({ name }) => (isNumber(name) ? [Number(name)] : []));
  // `{1} of {2}` with two arguments counts from 1.
  const first = numbers.includes(0) || Math.max(-1, ...numbers) < names.length ? 0 : 1;
  let next = 0;
  return placeholders.map(({ text, name }) => {
    if (isNumber(name)) return names[Number(name) - first] ?? null;
    if (name !== null || names.includes(text))
      return names.find((own) => own === (name ?? text)) ?? null;
    const position = /^[%％](?:(\d+)\$|\[(\d+)\])/.exec(text)?.slice(1).find(Boolean);
    if (position !== undefined) return names[Number(position) - 1] ?? null;
    // `%m` prints the error of the system.
    if (/^%.*m$/.test(text)) return null;
    // Each `*` is a width or precision, which is an argument of its own.
    next += text.startsWith('%') ? text.split('*').length : 1;
    return names[next - 1] ?? null;
  });
}

/** Returns whether a placeholder takes an argument by its position, not by its name. */
export function isPositional({ name }: Pick<FoundPlaceholder, 'name'>): boolean {
  return name === null || isNumber(name);
}

function isNumber(name: string | null): boolean {
  return name !== null && /^\d+$/.test(name);
}
