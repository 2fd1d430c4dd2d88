/** The documents that search works with in the browser; `find/code-index.ts` says what their columns mean. */
import { toSlug } from '../../catalog/model/addresses.ts';
import { isOnlyText, mainText } from '../../catalog/text/description.ts';
import { formerAddresses } from '../../catalog/model/redirects.ts';
import { label, type Case, type Catalog, type Code } from '../../catalog/model/catalog.ts';
import type { Envelope, Placeholders } from '../../catalog/files/schema.ts';
import { envelopeFields, metaKeys } from '../../catalog/text/envelope-fields.ts';
import { toWords } from '../../catalog/text/words.ts';
import type { CodeIndex, MessageIndex } from './columns.ts';
import { pack } from './dictionary-encoding.ts';

/** The part of a catalog that is indexed. */
export interface IndexedCatalog {
  id: string;
  about: {
    title: string;
    shortTitle?: string | undefined;
    terms: string[];
    placeholders: Pick<Placeholders, 'syntax' | 'literal'>;
    envelope: Envelope;
  };
  codes: readonly Code[];
  history: Catalog['history'];
}

export function codeIndex(catalogs: readonly IndexedCatalog[]): CodeIndex {
  return {
    catalogs: catalogs.map(({ id, about, codes, history }) => {
      const where = (test: (code: Code) => boolean) =>
        codes.flatMap((code, index) => (test(code) ? [index] : []));
      return {
        id,
        title: about.shortTitle ?? about.title,
        terms: about.terms,
        labels: codes.map(label),
        codeless: where(({ code }) => code === null),
        slugs: Object.fromEntries(
          codes.flatMap((code, index) =>
            code.slug === toSlug(label(code)) ? [] : [[index, code.slug]],
          ),
        ),
        former: formerNames(codes, history),
        titles: codes.map((code) =>
          code.title === toWords(label(code), about.terms) ? null : code.title,
        ),
        statuses: codes.map(statusColumn),
        cases: codes.map(({ cases }) => (cases.length > 1 ? cases.map((one) => one.id) : null)),
        deprecated: where(({ deprecated }) => deprecated !== null),
        retired: where(({ retired }) => retired !== null),
      };
    }),
  };
}

export function messageIndex(catalogs: readonly IndexedCatalog[]): MessageIndex {
  const casesOf = ({ codes }: IndexedCatalog) => codes.flatMap((code) => code.cases);
  const cases = catalogs.flatMap(casesOf);
  return {
    catalogs: catalogs.map((catalog) => {
      const { placeholders, envelope } = catalog.about;
      const { syntax, literal } = placeholders;
      const own = casesOf(catalog);
      const metas = own.map(({ meta }) => metaKeys(meta, envelope));
      return {
        cases: own.length,
        placeholders: { syntax, literal },
        envelope: envelopeFields(envelope),
        metas: Object.fromEntries(
          metas.flatMap((keys, at): [number, string[]][] => (keys === null ? [] : [[at, keys]])),
        ),
      };
    }),
    texts: pack([...cases.map(messageOf), ...cases.map((one) => one.title || null)]),
  };
}

function formerNames(
  codes: readonly Code[],
  history: Catalog['history'],
): Record<number, string[]> {
  const names: Record<number, string[]> = {};
  for (const { slug, name, code } of formerAddresses({ codes, history }))
    (names[codes.indexOf(code)] ??= []).push(name ?? slug);
  return names;
}

function statusColumn({ cases }: Code): CodeIndex['catalogs'][number]['statuses'][number] {
  const all = cases.map(({ status }) => status);
  const [first = null] = all;
  return all.every((status) => status === first) ? first : all;
}

/** The message; where an API has nothing but a description, that stands for it, as it does on the page. */
function messageOf(one: Case): string | null {
  return one.message || (isOnlyText(one) && mainText(one)) || null;
}
