/** PHP's `print_r`, `var_export` and `var_dump` of arrays, as `json_decode($body, true)` makes them. */
type Entry = [key: string | number, value: unknown];

export function printR(value: unknown, level = 0): string {
  if (!isArray(value)) return value === true ? '1' : printed(value);
  const indent = ' '.repeat(level * 8);
  const lines = entriesOf(value).map(
    ([key, item]) => `${indent}    [${key}] => ${printR(item, level + 1)}\n`,
  );
  return `Array\n${indent}(\n${lines.join('')}${indent})\n`;
}

export function varExport(value: unknown, level = 0): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string')
    return `'${value.replace(/[\\']/g, '\\$&').replaceAll('\0', `' . "\\0" . '`)}'`;
  if (!isArray(value)) return JSON.stringify(value);
  const indent = '  '.repeat(level);
  const lines = entriesOf(value).map(([key, item]) => {
    // An array starts on a line of its own, behind a space at the end of the one before.
    const start = isArray(item) ? `\n${indent}  ` : '';
    return `${indent}  ${varExport(key)} => ${start}${varExport(item, level + 1)},\n`;
  });
  return `array (\n${lines.join('')}${indent})`;
}

export function varDump(value: unknown, level = 0): string {
  const indent = '  '.repeat(level);
  if (value === null) return `${indent}NULL\n`;
  if (typeof value === 'string') return `${indent}string(${Buffer.byteLength(value)}) "${value}"\n`;
  if (typeof value === 'boolean') return `${indent}bool(${value ? 'true' : 'false'})\n`;
  if (typeof value === 'number') {
    return `${indent}${Number.isInteger(value) ? 'int' : 'float'}(${value})\n`;
  }
  if (!isArray(value)) return '';
  const entries = entriesOf(value);
  const lines = entries.map(([key, item]) => {
    const shown = typeof key === 'number' ? String(key) : `"${key}"`;
    return `${indent}  [${shown}]=>\n${varDump(item, level + 1)}`;
  });
  return `${indent}array(${entries.length}) {\n${lines.join('')}${indent}}\n`;
}

function printed(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isArray(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function entriesOf(value: object): Entry[] {
  if (Array.isArray(value)) return value.map((item, index): Entry => [index, item]);
  return Object.entries(value);
}
