/** PHP's `print_r`, `var_export`, and `var_dump` of arrays, as decoded by `json_decode($body, true)`. */
type Entry = [key: string | number, value: unknown];

export function formatPrintR(value: unknown, level = 0): string {
  if (!isArray(value)) return value === true ? '1' : formatScalar(value);
  const indent = ' '.repeat(level * 8);
  const lines = listEntries(value).map(
    ([key, item]) => `${indent}    [${key}] => ${formatPrintR(item, level + 1)}\n`,
  );
  return `Array\n${indent}(\n${lines.join('')}${indent})\n`;
}

export function formatVarExport(value: unknown, level = 0): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string')
    return `'${value.replace(/[\\']/g, '\\$&').replaceAll('\0', `' . "\\0" . '`)}'`;
  if (!isArray(value)) return JSON.stringify(value);
  const indent = '  '.repeat(level);
  const lines = listEntries(value).map(([key, item]) => {
    // An array starts on a new line, and the line before it ends with a space.
    const start = isArray(item) ? `\n${indent}  ` : '';
    return `${indent}  ${formatVarExport(key)} => ${start}${formatVarExport(item, level + 1)},\n`;
  });
  return `array (\n${lines.join('')}${indent})`;
}

export function formatVarDump(value: unknown, level = 0): string {
  const indent = '  '.repeat(level);
  if (value === null) return `${indent}NULL\n`;
  if (typeof value === 'string') return `${indent}string(${Buffer.byteLength(value)}) "${value}"\n`;
  if (typeof value === 'boolean') return `${indent}bool(${value ? 'true' : 'false'})\n`;
  if (typeof value === 'number') {
    return `${indent}${Number.isInteger(value) ? 'int' : 'float'}(${value})\n`;
  }
  if (!isArray(value)) return '';
  const entries = listEntries(value);
  const lines = entries.map(([key, item]) => {
    const keyText = typeof key === 'number' ? String(key) : `"${key}"`;
    return `${indent}  [${keyText}]=>\n${formatVarDump(item, level + 1)}`;
  });
  return `${indent}array(${entries.length}) {\n${lines.join('')}${indent}}\n`;
}

function formatScalar(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isArray(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function listEntries(value: object): Entry[] {
  if (Array.isArray(value)) return value.map((item, index): Entry => [index, item]);
  return Object.entries(value);
}
