/** Measures how many of the texts that readers have of an error lead to it first. */
import type { Explainer } from '../../../src/paste/explain.ts';
import type { Finder } from '../../../src/search/finder.ts';
import type { Entry } from '../../../src/search/index/entries.ts';
import { fold } from '../../../src/search/normalize/spelling.ts';
import { parseTemplate } from '../../../src/catalog/text/template.ts';
import type { ShapedCatalog } from './catalogs.ts';
import { createShapedPastes, type PasteForm, type ShapedPaste } from './pastes.ts';

/** What came first for a paste. */
export interface Finding {
  catalog: string;
  paste: ShapedPaste;
  where: 'explain' | 'search';
  /** The right answer is first, or is one of several that nothing tells apart. */
  isRight: boolean;
  /** The first answer. */
  found: string;
}

/** Looks for all pastes of a sample. */
export function measureFindings(
  catalogs: readonly ShapedCatalog[],
  { explainer, finder }: { explainer: Explainer; finder: Finder },
  sample: { codes: number; messages: number },
): Finding[] {
  return catalogs.flatMap((shaped) =>
    createShapedPastes(shaped, sample).flatMap((paste): Finding[] => {
      const explained = explainer.explain(paste.text);
      const primary = explained.primary?.entry;
      const entries = [
        primary,
        ...(explained.primary?.alternatives ?? []).map(({ entry }) => entry),
      ];
      const sure = explained.matches.map(({ entry }) => entry);
      const hits = finder.search(paste.text).map(({ entry }) => entry);
      const base = { catalog: shaped.shape.id, paste };
      const rate = (first: Entry | undefined, equal: readonly (Entry | undefined)[]) => ({
        isRight: isRight(shaped, paste, first, equal),
        found: first ? `${first.catalog} ${first.label}` : '',
      });
      return [
        { ...base, where: 'explain', ...rate(primary, [...entries, ...sure]) },
        // The whole error in the dialog is explained instead of searched.
        ...(paste.form === 'json' || paste.form === 'log' || paste.form === 'message in JSON'
          ? []
          : [{ ...base, where: 'search' as const, ...rate(hits[0], hits.slice(0, 20)) }]),
      ];
    }),
  );
}

/**
 * Returns whether the first answer is right: the error itself, or another one with the very same code or message if the
 * paste has nothing else and the error is among the answers as well.
 */
export function isRight(
  { shape }: ShapedCatalog,
  paste: ShapedPaste,
  first: Entry | undefined,
  equal: readonly (Entry | undefined)[],
): boolean {
  if (!first) return false;
  const isWanted = (entry: Entry | undefined) =>
    entry?.catalog === shape.id && entry.label === paste.code.code;
  if (isWanted(first)) return true;
  const onlyCode: readonly PasteForm[] = ['code', 'mention'];
  const isSame = onlyCode.includes(paste.form)
    ? fold(first.label) === fold(paste.code.code)
    : (paste.form.startsWith('message') || first.label === paste.code.code) &&
      first.cases.some(
        ({ message }) => message && hasSameTexts(message.pattern.exact, paste, shape.syntax),
      );
  return isSame && equal.some(isWanted);
}

/** Whether two templates have the same texts and placeholders in the same places. */
function hasSameTexts(
  segments: readonly { type: string; text: string }[],
  { errorCase }: ShapedPaste,
  syntax: ShapedCatalog['shape']['syntax'],
): boolean {
  const shapeOf = (all: readonly { type: string; text: string }[]) =>
    all
      .map(({ type, text }) => (type === 'text' ? text : '*'))
      .join('')
      .toLowerCase();
  return (
    shapeOf(segments) === shapeOf(parseTemplate(errorCase.message ?? '', { syntax, literal: [] }))
  );
}
