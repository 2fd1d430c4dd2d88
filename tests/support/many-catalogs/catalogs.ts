/** Creates many catalogs in the shapes of real ones, with about 10,000 codes. The same count always gives the same. */
import { stringify } from 'yaml';
import type { Located } from '../../../src/catalog/files/located.ts';
import {
  catalogSchema,
  recordSchema,
  type ErrorRecord,
} from '../../../src/catalog/files/schema.ts';
import { toSlug } from '../../../src/catalog/model/addresses.ts';
import type { Catalog } from '../../../src/catalog/model/catalog.ts';
import { groupRecords } from '../../../src/catalog/model/group.ts';
import { joinCatalog } from '../../../src/catalog/model/join.ts';
import { pick, randomFrom, type Random } from '../random.ts';
import { pickWords, writeMessage } from './messages.ts';
import { numberShapes } from './number-shapes.ts';
import { toConstant, type Shape } from './shape.ts';
import { wordShapes } from './word-shapes.ts';

/** A catalog and the shape of its API. */
export interface ShapedCatalog {
  shape: Shape;
  catalog: Catalog;
}

/** The share of codes that are parts of others, in catalogs that have them. */
const childShare = 0.2;

const shapes: readonly Shape[] = [...numberShapes, ...wordShapes];

/**
 * Creates the catalogs without reading files, which is faster.
 *
 * @param share how much of each catalog is created, from 0 to 1
 */
export function createManyCatalogs(share = 1): ShapedCatalog[] {
  return shapes.map((shape) => {
    const folder = `content/catalogs/${shape.id}`;
    const place = <Data>(data: Data, file: string): Located<Data> => {
      const issue = () => {
        throw new Error(`${shape.id} has a problem.`);
      };
      return { data, file: `${folder}/${file}`, issue, issueAtKey: issue };
    };
    const records = createRecords(shape, share).map((record) => place(record, 'errors.yaml'));
    const about = place(catalogSchema.parse(createAbout(shape)), 'catalog.yaml');
    const parsed = {
      id: shape.id,
      folder,
      about,
      records,
      knowsCodes: true,
      broken: new Set<string>(),
      history: [],
      guides: [],
      knowsGuides: true,
      families: [],
    };
    const catalog = joinCatalog(parsed, groupRecords(records, []));
    return { shape, catalog };
  });
}

/** Creates the files of the catalogs, by their paths below `content/catalogs/`. */
export function createManyFiles(): Map<string, string> {
  return new Map(
    shapes.flatMap((shape): [string, string][] => [
      [`${shape.id}/catalog.yaml`, stringify(createAbout(shape))],
      [`${shape.id}/errors.yaml`, stringify(createRecords(shape, 1))],
    ]),
  );
}

function createAbout({ title, body, syntax }: Shape): object {
  return {
    title,
    api: `An API that does not exist.`,
    owner: 'Nobody',
    source: { title: 'Written by a program' },
    notice: 'Written for tests.',
    envelope: { body },
    placeholders: { syntax },
  };
}

function createRecords(shape: Shape, share: number): ErrorRecord[] {
  const random = randomFrom(shapes.indexOf(shape));
  const records = new Map<string, ErrorRecord>();
  const messages = new Set<string>();
  while (records.size < shape.count * share) {
    const hasParent = shape.hasChildren && records.size > 0 && random() < childShare;
    const parent = hasParent ? pick([...records.values()], random) : null;
    const facts = shape.writeFacts?.(random) ?? {};
    const own = writeMessage(shape.language ?? 'en', shape.writePlaceholder, random);
    const code = parent ? writeChild(parent, random) : shape.writeCode(random);
    const message = parent ? `${parent.message ?? ''} ${own}` : own;
    const slug = toSlug(code).toLowerCase();
    if (records.has(slug) || messages.has(message)) continue;
    messages.add(message);
    records.set(slug, recordSchema.parse({ code, message, ...facts }));
  }
  return [...records.values()];
}

function writeChild(parent: ErrorRecord, random: Random): string {
  return `${parent.code ?? ''}.${toConstant(pickWords(2, random))}`;
}
