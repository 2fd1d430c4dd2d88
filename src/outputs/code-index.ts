/** The documents that search works with in the browser; `find/code-index.ts` says what their columns mean. */
import { toSlug } from '../catalog/address.ts';
import { isOnlyText, mainText } from '../catalog/description.ts';
import { label, type Case, type Code } from '../catalog/model.ts';
import type { Placeholders } from '../catalog/schema.ts';
import { toWords } from '../catalog/words.ts';
import type { CodeIndex, MessageIndex } from '../find/code-index.ts';

/** The part of a catalog that is indexed. */
export interface IndexedCatalog {
  id: string;
  about: {
    title: string;
    shortTitle?: string | undefined;
    terms: string[];
    placeholders: Pick<Placeholders, 'syntax' | 'literal'>;
  };
  codes: readonly Code[];
}

export function codeIndex(catalogs: readonly IndexedCatalog[]): CodeIndex {
  return {
    catalogs: catalogs.map(({ id, about, codes }) => {
      const where = (test: (code: Code) => boolean) =>
        codes.flatMap((code, index) => (test(code) ? [index] : []));
      return {
        id,
        title: about.shortTitle ?? about.title,
        terms: about.terms,
        labels: codes.map(label),
        slugs: Object.fromEntries(
          codes.flatMap((code, index) =>
            code.slug === toSlug(label(code)) ? [] : [[index, code.slug]],
          ),
        ),
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
  return {
    catalogs: catalogs.map(({ about, codes }) => {
      const cases = codes.flatMap((code) => code.cases);
      const { syntax, literal } = about.placeholders;
      return {
        placeholders: { syntax, literal },
        messages: cases.map(messageOf),
        titles: cases.map((one) => one.title || null),
      };
    }),
  };
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
