/** Encodes the search index as the documents that a browser loads; `columns.ts` says what their columns mean. */
import { toSlug } from '../../catalog/model/addresses.ts';
import { isOnlyText, findMainText, listTitleTexts } from '../../catalog/text/description.ts';
import type { TextFormat } from '../../catalog/text/api-text.ts';
import { hasAnswers } from '../../catalog/model/answers.ts';
import { listPreviousAddresses } from '../../catalog/model/redirects.ts';
import {
  formatLabel,
  hasGuide,
  listOtherNames,
  type Case,
  type Catalog,
  type Code,
} from '../../catalog/model/catalog.ts';
import type { FieldDeclaration } from '../../catalog/files/field-schema.ts';
import type { CatalogFile, Placeholders } from '../../catalog/files/schema.ts';
import { listMetaKeys, readAllFields } from '../../catalog/text/envelope-fields.ts';
import { findEnvelope } from '../../catalog/text/envelopes.ts';
import { listArgumentNames } from '../../catalog/text/template.ts';
import { createCodeTitle } from '../../catalog/text/titles.ts';
import type { CaseColumn, CodeColumns, CodesDocument, MessagesDocument } from './columns.ts';
import { attachMessages, decodeCodes, type SearchIndex } from './decode.ts';
import { encodeTexts } from './dictionary-encoding.ts';
import { findExample } from './example.ts';

/** The part of a catalog that is indexed. */
export interface IndexedCatalog {
  id: string;
  about: {
    title: string;
    shortTitle?: string | undefined;
    lang?: string | undefined;
    terms: string[];
    texts: TextFormat;
    fields: readonly FieldDeclaration[];
    placeholders: Placeholders;
    codeType: CatalogFile['codeType'];
    envelope?: CatalogFile['envelope'];
    envelopes?: CatalogFile['envelopes'];
    secrets: CatalogFile['secrets'];
    signs: CatalogFile['signs'];
    sdkErrors: CatalogFile['sdkErrors'];
    source: CatalogFile['source'];
  };
  codes: readonly Code[];
  history: Catalog['history'];
}

/** Creates the index of some catalogs with their messages, without a download. */
export function createIndex(catalogs: readonly IndexedCatalog[]): SearchIndex {
  const index = decodeCodes(encodeCodes(catalogs));
  attachMessages(index, encodeMessages(catalogs));
  return index;
}

/** Encodes the codes of all catalogs. */
export function encodeCodes(catalogs: readonly IndexedCatalog[]): CodesDocument {
  return { catalogs: catalogs.map(encodeCatalog), example: findExample(catalogs) };
}

/** Encodes the messages of all catalogs. */
export function encodeMessages(catalogs: readonly IndexedCatalog[]): MessagesDocument {
  const cases = catalogs.flatMap(listCases);
  return {
    catalogs: catalogs.map((catalog) => {
      const { placeholders } = catalog.about;
      const { samples: _, ...rules } = placeholders;
      const args = listCases(catalog).flatMap((errorCase, at): [number, string[]][] =>
        errorCase.arguments.length === 0 ? [] : [[at, listArgumentNames(errorCase.arguments)]],
      );
      const metas = listCases(catalog).map((errorCase) =>
        listMetaKeys(errorCase.meta, findEnvelope(catalog.about, errorCase) ?? {}),
      );
      const operations = encodeOperations(catalog);
      const messages = listMessages(catalog);
      const { signs, sdkErrors, source } = catalog.about;
      return {
        count: metas.length,
        api: { signs, sdkErrors, source: source.url ?? null },
        descriptions: listCases(catalog).flatMap((errorCase, at) =>
          errorCase.message || messages[at] === null ? [] : [at],
        ),
        placeholders: rules,
        ...(args.length === 0 ? {} : { arguments: Object.fromEntries(args) }),
        ...(operations === null ? {} : { operations }),
        envelope: readAllFields(catalog.about),
        metas: Object.fromEntries(metas.flatMap((keys, at) => (keys === null ? [] : [[at, keys]]))),
      };
    }),
    secrets: mergeSecrets(catalogs),
    texts: encodeTexts([
      ...catalogs.flatMap(listMessages),
      ...cases.map((errorCase) => errorCase.title || null),
    ]),
  };
}

/** Returns the operations of the cases of codes whose cases have different ones; `null` if there are none. */
function encodeOperations({ codes }: IndexedCatalog): Record<number, string[]> | null {
  const isTelling = ({ cases }: Code) =>
    cases.some(({ operations }) => String(operations) !== String(cases[0]?.operations));
  const all = codes.flatMap((code) =>
    code.cases.map(({ operations }) => (isTelling(code) ? operations : [])),
  );
  const known = all.flatMap((operations, at): [number, string[]][] =>
    operations.length === 0 ? [] : [[at, operations]],
  );
  return known.length === 0 ? null : Object.fromEntries(known);
}

function mergeSecrets(catalogs: readonly IndexedCatalog[]): MessagesDocument['secrets'] {
  const merge = (part: 'names' | 'prefixes') =>
    Object.fromEntries(catalogs.flatMap(({ about }) => Object.entries(about.secrets[part])));
  return { names: merge('names'), prefixes: merge('prefixes') };
}

function encodeCatalog({ id, about, codes, history }: IndexedCatalog): CodeColumns {
  const indexesOf = (test: (code: Code) => boolean) =>
    codes.flatMap((code, index) => (test(code) ? [index] : []));
  const isUsualSlug = (code: Code) => code.slug === toSlug(formatLabel(code));
  return {
    id,
    title: about.shortTitle ?? about.title,
    ...(about.lang === undefined ? {} : { lang: about.lang }),
    terms: about.terms,
    labels: codes.map(formatLabel),
    codeless: indexesOf(({ code }) => code === null),
    slugs: Object.fromEntries(
      codes.flatMap((code, index) => (isUsualSlug(code) ? [] : [[index, code.slug]])),
    ),
    previous: listPreviousNames(codes, history),
    ...encodeValues(codes, about.fields),
    titles: codes.map((code) => {
      // The index has no description beside a title or a message.
      const texts = code.cases.map((errorCase) => ({
        ...listTitleTexts(errorCase, about),
        ...(findMessage(errorCase, about.texts) === null ? { text: null } : {}),
      }));
      return code.title === createCodeTitle(formatLabel(code), texts, about.terms)
        ? null
        : code.title;
    }),
    statuses: codes.map(toStatusColumn),
    cases: codes.map(toCaseColumns),
    deprecated: indexesOf(({ deprecated }) => deprecated !== null),
    retired: indexesOf(({ retired }) => retired !== null),
    guided: indexesOf((code) => hasGuide(code) || code.cases.some(hasAdvice)),
  };
}

/** Returns the column with the values of the fields that the search finds codes by; none if there are no such fields. */
function encodeValues(
  codes: readonly Code[],
  fields: readonly FieldDeclaration[],
): Pick<CodeColumns, 'values'> {
  const ids = fields.filter(({ search }) => search).map(({ id }) => id);
  if (ids.length === 0) return {};
  const values = codes.map(({ cases }) => [
    ...new Set(
      cases.flatMap((errorCase) => ids.flatMap((id) => errorCase.fields[id] ?? []).map(String)),
    ),
  ]);
  const known = values.flatMap((list, index): [number, string[]][] =>
    list.length === 0 ? [] : [[index, list]],
  );
  return { values: Object.fromEntries(known) };
}

/** Returns whether the page has a note on a case, its causes, what to do, or an answer such as whether to retry. */
function hasAdvice(errorCase: Case): boolean {
  const { note, causes, actions } = errorCase;
  return note !== null || causes.length > 0 || actions.length > 0 || hasAnswers(errorCase);
}

function listCases({ codes }: IndexedCatalog): Case[] {
  return codes.flatMap(({ cases }) => cases);
}

function listPreviousNames(
  codes: readonly Code[],
  history: Catalog['history'],
): Record<number, string[]> {
  const names: Record<number, string[]> = {};
  for (const { slug, name, code } of listPreviousAddresses({ codes, history }))
    (names[codes.indexOf(code)] ??= []).push(name ?? slug);
  return names;
}

function toStatusColumn({ cases }: Code): CodeColumns['statuses'][number] {
  const all = cases.map(({ statuses }) => (statuses.length > 1 ? statuses : (statuses[0] ?? null)));
  const [first = null] = all;
  return all.every((status) => status === first) && !Array.isArray(first) ? first : all;
}

function toCaseColumns(code: Code): CaseColumn[] | null {
  const { cases } = code;
  if (cases.length > 1) {
    return cases.map(({ id, name }) => (name === null || name === id ? id : [id, name]));
  }
  const [name] = listOtherNames(code);
  return name === undefined ? null : [['', name]];
}

function listMessages(catalog: IndexedCatalog): (string | null)[] {
  return listCases(catalog).map((errorCase) => findMessage(errorCase, catalog.about.texts));
}

/** Returns the message or, if the API documents only a description, the description, as on the page of the code. */
function findMessage(errorCase: Case, format: TextFormat): string | null {
  return errorCase.message || (isOnlyText(errorCase) && findMainText(errorCase, format)) || null;
}
