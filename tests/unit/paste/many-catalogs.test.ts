import { beforeAll, describe, expect, it } from 'vitest';
import { createFinder } from '../../../src/search/finder.ts';
import { createExplainer } from '../../../src/paste/explain.ts';
import { createManyCatalogs } from '../../support/many-catalogs/catalogs.ts';
import { measureFindings, type Finding } from '../../support/many-catalogs/measure.ts';
import { readFixtureCatalogs } from '../support/catalogs.ts';
import { createSearchIndex } from '../support/search.ts';

/** A part of the 10,000 codes of `bench/finding.ts`, which measures all of them. */
const share = 0.3;
const sample = { codes: 3, messages: 6 };
const minShareOfMessages = 0.95;

describe('among the codes of many catalogs', () => {
  let findings: Finding[];
  beforeAll(async () => {
    const shaped = createManyCatalogs(share);
    const catalogs = [...readFixtureCatalogs(), ...shaped.map(({ catalog }) => catalog)];
    const finder = createFinder(createSearchIndex(catalogs));
    await finder.indexTexts();
    findings = measureFindings(
      shaped,
      { explainer: await createExplainer(finder), finder },
      sample,
    );
  });
  const describeFinding = ({ where, catalog, paste, found }: Finding) =>
    `${where}: ${catalog} ${paste.code.code} as ${found}\n${paste.text}`;
  const isOfMessage = ({ paste }: Finding) => paste.form.startsWith('message');

  it('each code comes first: bare, behind its usual words, in a log line, and in a response', () => {
    const ofCodes = findings.filter((finding) => !isOfMessage(finding));
    expect(ofCodes.length).toBeGreaterThan(250);
    expect(ofCodes.filter(({ isRight }) => !isRight).map(describeFinding)).toEqual([]);
  });

  it('nearly each filled message comes first, bare and in JSON', () => {
    const ofMessages = findings.filter(isOfMessage);
    const wrong = ofMessages.filter(({ isRight }) => !isRight);
    expect(ofMessages.length).toBeGreaterThan(250);
    expect(wrong.length, wrong.map(describeFinding).join('\n')).toBeLessThan(
      ofMessages.length * (1 - minShareOfMessages),
    );
  });
});
