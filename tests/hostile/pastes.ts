import assert from 'node:assert/strict';
import { serialize } from 'node:v8';
import { maskResponse } from '../../src/components/paste/masked-response.ts';
import { splitText } from '../../src/components/paste/secret-count.ts';
import type { Explainer } from '../../src/paste/explain.ts';
import { readFixtureCatalogs } from '../unit/support/catalogs.ts';
import { english, getExplainer } from '../unit/support/explainer.ts';
import type { Family } from './family.ts';
import { pasteLength, type PasteKind } from './pastes/kind.ts';
import { listPasteKinds } from './pastes/kinds.ts';

/** The largest explanation that the worker may send to the page, in bytes: copying it takes a few milliseconds. */
const maxExplanation = 500_000;
/** The longest part in which the page counts secrets, in UTF-16 code units. */
const maxPart = 20_000;
/** The longest response in a bug report, with the note on what is omitted. */
const maxResponse = 5000;

let explainer: Explainer;

/** A worker reads the pastes. The promise on the page is that what it does with each is small, whatever the paste. */
export const family: Family = {
  about:
    'pastes of a megabyte are explained, the error in them is found, and what the page does with each is bounded',
  cases: listPasteKinds().map((kind) => ({ name: kind.name, run: () => checkPaste(kind) })),
  sampleSize: 12,
  async setUp() {
    explainer = await getExplainer(readFixtureCatalogs());
  },
};

function checkPaste({ create, expected }: PasteKind): void {
  const text = create();
  assert.ok(text.length >= pasteLength, `the text has only ${text.length} characters`);
  const explanation = explainer.explain(text);
  const { primary, matches } = explanation;
  assert.equal(primary?.errorCase?.id ?? primary?.entry.label ?? null, expected);
  const size = serialize(explanation).length;
  assert.ok(size <= maxExplanation, `${matches.length} matches have ${size} bytes`);
  const parts = splitText(text);
  assert.equal(parts.join(''), text);
  assert.ok(
    parts.every(({ length }) => length <= maxPart),
    'a part is too long',
  );
  const response = maskResponse(text.trim(), explainer.secrets, english);
  assert.ok(response.length <= maxResponse, `the response has ${response.length} characters`);
}
