/** Pastes of every case of some catalogs, in every form, with varied values in the places of the placeholders. */
import { pick, randomFrom, type Random } from '../random.ts';
import { createWireExample } from '../../../src/catalog/text/envelope.ts';
import type { Case, Catalog, Code } from '../../../src/catalog/model/catalog.ts';
import { codePath } from '../../../src/catalog/model/addresses.ts';
import { fillMessage, parseTemplate, createSamples } from '../../../src/catalog/text/template.ts';
import { forms, type Form, type Holds, type SentError } from './forms.ts';
import { valueFor, valueKinds, type ValueKind } from './values.ts';

/** A paste and what it was made from. */
export interface GeneratedPaste {
  text: string;
  form: string;
  kind: ValueKind;
  holds: Holds;
  catalog: Catalog;
  code: Code;
  one: Case;
  /** What stands in the places of the placeholders: those of the message, and those that the short message has besides. */
  values: { name: string; value: string }[];
}

type About = Catalog['about'];

/** All pastes; the same ones for the same seed. */
export function* generatePastes(
  catalogs: readonly Catalog[],
  seed: number,
): Generator<GeneratedPaste> {
  const random = randomFrom(seed);
  for (const catalog of catalogs) {
    for (const code of catalog.codes) {
      for (const one of code.cases) {
        for (const form of forms) {
          const paste = generate(form, catalog, code, one, random);
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
  one: Case,
  random: Random,
): GeneratedPaste | null {
  const kind = pick(valueKinds, random);
  const about = withValues(catalog.about, one, kind, random);
  const samples = createSamples(about.placeholders, []);
  const fill = (text: string | null) =>
    text ? fillMessage(text, about.placeholders, samples) : null;
  const { body, status } = createWireExample({ about }, code, one);
  const error = errorIn(body, code.code ?? '');
  const isSent = (text: string | null) =>
    text !== null && Object.values(error).includes(text) ? text : null;
  const sent: SentError = {
    catalog: catalog.id,
    code: code.code,
    title: isSent(fill(one.title)),
    message: isSent(fill(one.message)),
    meta: error['meta'],
    status,
    body,
    error,
    docsUrl: `https://errors.example.com${codePath(catalog.id, code.slug)}#${one.id}`,
  };
  const paste = form.render(sent, random);
  return (
    paste && { ...paste, form: form.name, kind, catalog, code, one, values: valuesOf(about, one) }
  );
}

/** The catalog with other values for the placeholders of a case. */
function withValues(about: About, one: Case, kind: ValueKind, random: Random): About {
  const { placeholders } = about;
  const names = new Map<string, number>();
  for (const text of [one.title, one.message]) {
    const own = new Map<string, number>();
    for (const segment of parseTemplate(text ?? '', placeholders)) {
      if (segment.type !== 'placeholder') continue;
      own.set(segment.name, (own.get(segment.name) ?? 0) + 1);
      names.set(segment.name, Math.max(names.get(segment.name) ?? 0, own.get(segment.name) ?? 0));
    }
  }
  const samples = Object.fromEntries(
    [...names].map(([name, count]) => [
      name,
      { sample: Array.from({ length: count }, () => valueFor(name, kind, random)) },
    ]),
  );
  return {
    ...about,
    placeholders: { ...placeholders, samples: { ...placeholders.samples, ...samples } },
  };
}

function valuesOf({ placeholders }: About, one: Case): GeneratedPaste['values'] {
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
  const own = read(one.message);
  return [
    ...own,
    ...read(one.title).filter(({ name }) => own.every((other) => other.name !== name)),
  ];
}

/** The object of a body that has the code, or one key fewer where there is none. */
function errorIn(body: unknown, code: string): Record<string, unknown> {
  if (typeof body === 'object' && body !== null) {
    const values = Object.values(body);
    if (!Array.isArray(body) && values.includes(code)) return body as Record<string, unknown>;
    for (const value of values) {
      const found = errorIn(value, code);
      if (Object.keys(found).length > 0) return found;
    }
  }
  return {};
}
