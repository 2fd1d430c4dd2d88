/** Generates pastes of every case of some catalogs in every form, with varied values for the placeholders. */
import { pick, randomFrom, type Random } from '../random.ts';
import { createWireExample } from '../../../src/catalog/text/envelope.ts';
import type { Case, Catalog, Code } from '../../../src/catalog/model/catalog.ts';
import { toCodePath } from '../../../src/catalog/model/addresses.ts';
import { fillMessage, parseTemplate, createSamples } from '../../../src/catalog/text/template.ts';
import { forms, type Form, type ContainedFields, type SentError } from './forms.ts';
import { createValue, valueKinds, type ValueKind } from './values.ts';

/** A paste, with the data from which it was generated. */
export interface GeneratedPaste {
  text: string;
  form: string;
  kind: ValueKind;
  contains: ContainedFields;
  catalog: Catalog;
  code: Code;
  errorCase: Case;
  /** Values of the placeholders of the message, and of those that only the short message has. */
  values: { name: string; value: string }[];
}

type About = Catalog['about'];

/** Generates all pastes. The same seed gives the same pastes. */
export function* generatePastes(
  catalogs: readonly Catalog[],
  seed: number,
): Generator<GeneratedPaste> {
  const random = randomFrom(seed);
  for (const catalog of catalogs) {
    for (const code of catalog.codes) {
      for (const errorCase of code.cases) {
        for (const form of forms) {
          const paste = generate(form, catalog, code, errorCase, random);
          if (paste) yield paste;
        }
      }
    }
  }
}

function generate(
  form: Form,
  catalog: Catalog,
  code: Code,
  errorCase: Case,
  random: Random,
): GeneratedPaste | null {
  const kind = pick(valueKinds, random);
  const about = addValues(catalog.about, errorCase, kind, random);
  const samples = createSamples(about.placeholders, []);
  const fill = (text: string | null) =>
    text ? fillMessage(text, about.placeholders, samples) : null;
  const example = createWireExample({ about }, code, errorCase);
  if (example?.language !== 'json') return null;
  const { body, status } = example;
  const error = findError(body, code.code ?? fill(errorCase.title) ?? '');
  const keepSent = (text: string | null) =>
    text !== null && Object.values(error).includes(text) ? text : null;
  const sent: SentError = {
    catalog: catalog.id,
    code: code.code,
    title: keepSent(fill(errorCase.title)),
    message: keepSent(fill(errorCase.message)),
    meta: error['meta'],
    status: typeof status === 'number' ? status : null,
    body,
    error,
    docsUrl: `https://errors.example.com${toCodePath(catalog.id, code.slug)}#${errorCase.id}`,
  };
  const paste = form.render(sent, random);
  return (
    paste && {
      ...paste,
      form: form.name,
      kind,
      catalog,
      code,
      errorCase,
      values: listValues(about, errorCase),
    }
  );
}

/** Returns the catalog with other values for the placeholders of a case. */
function addValues(about: About, errorCase: Case, kind: ValueKind, random: Random): About {
  const { placeholders } = about;
  const names = new Map<string, number>();
  for (const text of [errorCase.title, errorCase.message]) {
    const counts = new Map<string, number>();
    for (const segment of parseTemplate(text ?? '', placeholders)) {
      if (segment.type !== 'placeholder') continue;
      counts.set(segment.name, (counts.get(segment.name) ?? 0) + 1);
      names.set(
        segment.name,
        Math.max(names.get(segment.name) ?? 0, counts.get(segment.name) ?? 0),
      );
    }
  }
  const samples = Object.fromEntries(
    [...names].map(([name, count]) => [
      name,
      { sample: Array.from({ length: count }, () => createValue(name, kind, random)) },
    ]),
  );
  return {
    ...about,
    placeholders: { ...placeholders, samples: { ...placeholders.samples, ...samples } },
  };
}

function listValues({ placeholders }: About, errorCase: Case): GeneratedPaste['values'] {
  const samples = createSamples(placeholders, []);
  const read = (text: string | null) => {
    const counts = new Map<string, number>();
    return parseTemplate(text ?? '', placeholders).flatMap((segment) => {
      if (segment.type !== 'placeholder') return [];
      const { name } = segment;
      const occurrence = counts.get(name) ?? 0;
      counts.set(name, occurrence + 1);
      return [{ name, value: samples(name, occurrence) ?? '' }];
    });
  };
  const messageValues = read(errorCase.message);
  const titleValues = read(errorCase.title);
  return [
    ...messageValues,
    ...titleValues.filter(({ name }) => messageValues.every((other) => other.name !== name)),
  ];
}

/** Finds the object of a body that contains the code. Returns an empty object if there is none. */
function findError(body: unknown, code: string): Record<string, unknown> {
  if (typeof body === 'object' && body !== null) {
    const values = Object.values(body);
    if (!Array.isArray(body) && values.includes(code)) return body as Record<string, unknown>;
    for (const value of values) {
      const error = findError(value, code);
      if (Object.keys(error).length > 0) return error;
    }
  }
  return {};
}
