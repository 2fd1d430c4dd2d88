/** Each content file with each mutation of its bytes, its lines, its characters, and its values. */
import { isScalar, isSeq, parseDocument, visit } from 'yaml';
import { createDistinctNames, type HostileCase } from '../family.ts';
import { keptIn } from './kept.ts';
import {
  checkProject,
  expectRefused,
  expectRefusedOrKept,
  folder,
  readValid,
  validFiles,
} from './project.ts';

const textFiles = Object.keys(validFiles).filter((name) => !name.endsWith('.png'));
const shorten = (name: string) => name.replace(`${folder}/`, '').replace('content/docs/', '');

/** A case that says: in this file, this text is refused in plain words, or nothing of it is lost. */
function mutate(file: string, name: string, text: string): HostileCase {
  return {
    name: `${shorten(file)}: ${name}`,
    run: () =>
      expectRefusedOrKept({ [file]: text }, (outcome) => keptIn[file]?.(text, outcome) ?? true),
  };
}

const bytesInMiddle = (text: string, bytes: readonly number[]) => {
  const middle = text.indexOf('\n', text.length / 2) + 1;
  return Buffer.concat([
    Buffer.from(text.slice(0, middle)),
    Buffer.from(bytes),
    Buffer.from(text.slice(middle)),
  ]);
};

const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'Latin-1 at the end': (text) => Buffer.from(`${text}# \u00E9\n`, 'latin1'),
  'Latin-1 in the middle': (text) => bytesInMiddle(text, [0xe9, 0x0a]),
  'UTF-16 little endian': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 big endian': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'UTF-16 without a mark': (text) => Buffer.from(text, 'utf16le'),
  'a NUL': (text) => bytesInMiddle(text, [0]),
  'half of a character': (text) => bytesInMiddle(text, [0xe2, 0x82, 0x0a]),
  'an overlong form': (text) => bytesInMiddle(text, [0xc0, 0x80]),
  'half of a surrogate pair': (text) => bytesInMiddle(text, [0xed, 0xa0, 0x80]),
  'a lost character': (text) => bytesInMiddle(text, [0xef, 0xbf, 0xbd]),
  'bytes of a picture': () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
};

const encodingCases = textFiles.flatMap((file) => [
  ...Object.entries(encodings).map(([name, encode]): HostileCase => ({
    name: `${shorten(file)}: ${name}`,
    run: () => {
      const [issue] = expectRefused({ [file]: encode(readValid(file)) }, file);
      if (name.endsWith('middle') && (issue?.line ?? 1) < 2) throw new Error('The line is wrong.');
    },
  })),
  {
    name: `${shorten(file)}: a byte order mark`,
    run: () => {
      const { issues } = checkProject({ [file]: `\uFEFF${readValid(file)}` });
      if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
    },
  },
]);

const lineEdits: Readonly<Record<string, (line: string) => string>> = {
  'is missing': () => '',
  'is doubled': (line) => `${line}\n${line}\n`,
  'begins with one space more': (line) => ` ${line}\n`,
  'begins with one space less': (line) => `${line.replace(/^ /, '')}\n`,
  'begins with a tab': (line) => `\t${line}\n`,
  'has no space after its colon': (line) => `${line.replace(': ', ':')}\n`,
  'has no colon': (line) => `${line.replace(':', '')}\n`,
  'ends early': (line) => `${line.slice(0, Math.floor(line.length / 2))}\n`,
};

const lineCases = textFiles.flatMap((file) => {
  const lines = readValid(file).trimEnd().split('\n');
  return lines.flatMap((line, index) =>
    Object.entries(lineEdits).map(([name, edit]) => {
      const rest = (part: readonly string[]) => part.map((item) => `${item}\n`).join('');
      const text = rest(lines.slice(0, index)) + edit(line) + rest(lines.slice(index + 1));
      return mutate(file, `line ${index + 1} ${name}`, text);
    }),
  );
});

/** Characters with a meaning in YAML, Markdown, or MDX. */
const characters = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  ': ',
  '&x ',
  '*x ',
  '!x ',
  '| ',
  '%',
  '@',
  '`',
  ' #',
  '\\',
  '\n---\n',
  '<',
  '\t',
  '\u202E',
];

const characterCases = textFiles.flatMap((file) => {
  const text = readValid(file);
  return characters.flatMap((character, number) =>
    [1, 2, 3, 4].map((part) => {
      // Another place for each character, spread over the file.
      const index = Math.floor(
        (text.length * (part * characters.length + number)) / (5 * characters.length + 1),
      );
      const mutated = text.slice(0, index) + character + text.slice(index);
      return mutate(file, `${JSON.stringify(character)} at ${index}`, mutated);
    }),
  );
});

/** Values that no author means. */
const values: Readonly<Record<string, unknown>> = {
  nothing: null,
  'an empty text': '',
  'a space': ' ',
  zero: 0,
  'a negative number': -1,
  'not a number': NaN,
  infinity: Infinity,
  'a huge number': 12345678901234567000n,
  true: true,
  'an empty list': [],
  'a list': ['x', 'y'],
  'an empty mapping': {},
  'a mapping with __proto__': JSON.parse('{"__proto__": {"x": 1}}') as unknown,
  'a mapping with constructor': { constructor: { prototype: 1 } },
  'a long text': 'x'.repeat(10_000),
  'a path': '../../../etc/passwd',
  markup: '<script>alert(1)</script>',
  'a device of Windows': 'con',
  'a far date': '2999-12-31',
  'a text from right to left': 'x\u202Ey',
};

const valueCases = ['catalog.yaml', 'errors.yaml', 'history.yaml'].flatMap((name) => {
  const file = `${folder}/${name}`;
  const paths: PropertyKey[][] = [];
  visit(parseDocument(readValid(file)), {
    Scalar(key, node, parents) {
      if (key === 'key' || !isScalar(node)) return;
      const steps = parents.flatMap((parent, index): PropertyKey[] => {
        if ('key' in parent && isScalar(parent.key)) return [String(parent.key.value)];
        const list = parents[index - 1];
        return isSeq(list) ? [list.items.indexOf(parent)] : [];
      });
      paths.push(typeof key === 'number' ? [...steps, key] : steps);
    },
  });
  return paths.flatMap((path, number) =>
    // Half of the values for each place, and the other half for the next one.
    Object.entries(values)
      .filter((_, index) => (index + number) % 2 === 0)
      .map(([label, value]) => {
        const document = parseDocument(readValid(file));
        document.setIn(path, document.createNode(value));
        return mutate(file, `${path.join('.')} is ${label}`, document.toString({ lineWidth: 0 }));
      }),
  );
});

/** Cases of texts. */
export const textCases: HostileCase[] = createDistinctNames([
  ...encodingCases,
  ...lineCases,
  ...characterCases,
  ...valueCases,
]);
