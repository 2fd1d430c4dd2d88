/** What readers type and paste of the errors of a catalog. */
import type { Case, Code } from '../../../src/catalog/model/catalog.ts';
import { parseTemplate } from '../../../src/catalog/text/template.ts';
import { pick, randomFrom, type Random } from '../random.ts';
import type { ShapedCatalog } from './catalogs.ts';
import type { Shape } from './shape.ts';

/** The forms of a code, and of a filled message. */
export const pasteForms = {
  code: ['code', 'mention', 'log', 'json'],
  message: ['message', 'message in JSON'],
} as const;

export type PasteForm = (typeof pasteForms)['code' | 'message'][number];

/** A text that a reader has of an error. */
export interface ShapedPaste {
  text: string;
  form: PasteForm;
  code: Code & { code: string };
  errorCase: Case;
  /** The message with values. */
  message: string;
}

/** The values of placeholders. Some look like codes of other APIs, and the numbers are codes of some. */
const names = [
  'orders',
  'usr_8f14e45f',
  'eu-west-2',
  'jane@example.com',
  'main.config',
  '0x1f',
  '7',
];

/** Creates what readers have of a random sample of a catalog: of some codes, and of some messages. */
export function createShapedPastes(
  { catalog, shape }: ShapedCatalog,
  sample: { codes: number; messages: number },
): ShapedPaste[] {
  const random = randomFrom(catalog.codes.length * 7 + shape.id.length);
  const codes = catalog.codes.flatMap((code) =>
    code.code === null ? [] : [{ ...code, code: code.code }],
  );
  const pickSome = (count: number) => Array.from({ length: count }, () => pick(codes, random));
  return [
    ...pickSome(sample.codes).flatMap((code) => write(code, pasteForms.code, shape, random)),
    ...pickSome(sample.messages).flatMap((code) => write(code, pasteForms.message, shape, random)),
  ];
}

function write(
  code: Code & { code: string },
  forms: readonly PasteForm[],
  shape: Shape,
  random: Random,
): ShapedPaste[] {
  const [errorCase] = code.cases;
  if (!errorCase) return [];
  const message = fill(errorCase.message ?? '', shape, random);
  const texts: Record<PasteForm, () => string> = {
    code: () => code.code,
    mention: () => shape.mention(code.code),
    log: () => shape.log(code.code, message),
    json: () => fillBody(shape, code.code, message, errorCase.status),
    message: () => message,
    'message in JSON': () => JSON.stringify({ error: { message } }),
  };
  return forms.map((form) => ({ text: texts[form](), form, code, errorCase, message }));
}

/** Replaces placeholders by values: numbers for counts. */
function fill(message: string, { syntax }: Shape, random: Random): string {
  return parseTemplate(message, { syntax, literal: [] })
    .map((segment) => {
      if (segment.type === 'text') return segment.text;
      const isCount = segment.name === 'count' || segment.name === '%d';
      return isCount ? String(1 + Math.floor(random() * 120)) : pick(names, random);
    })
    .join('');
}

function fillBody(shape: Shape, code: string, message: string, status: number | null): string {
  return JSON.stringify(shape.body)
    .replaceAll('"$code"', () => (shape.isNumber ? code : JSON.stringify(code)))
    .replace('"$message"', () => JSON.stringify(message))
    .replace('"$status"', String(status ?? 400));
}
