import { isCatalogId, reservedCatalogs } from '../model/addresses.ts';
import { checkAddresses } from './addresses.ts';
import { checkAnswers } from './answers.ts';
import { checkArguments } from './arguments.ts';
import { checkCaseIds } from './case-ids.ts';
import { checkCategories, checkListedCodes } from './categories.ts';
import { checkCharacters } from './characters.ts';
import { checkEnvelope, checkExceptions } from './envelope.ts';
import { checkFamilies } from './families.ts';
import { checkFieldDeclarations, checkFields, checkUnusedFields } from './fields.ts';
import { checkParents } from './parents.ts';
import { checkPlaceholderPatterns } from './placeholder-patterns.ts';
import { checkPreviousAddresses } from './previous-addresses.ts';
import { checkExamples } from './guides/examples.ts';
import { checkGuideFacts } from './guides/facts.ts';
import { checkGuides } from './guides/owners.ts';
import { checkMeanings } from './guides/meanings.ts';
import { checkHistory } from './history/history.ts';
import { checkHistoryLines } from './history/history-lines.ts';
import { checkPublishedCases } from './history/published-cases.ts';
import { checkReplacements } from './replacements.ts';
import { checkSamples } from './samples.ts';
import { checkSnippets, checkUnusedSnippets } from './snippets.ts';
import type { Issue } from '../files/issue.ts';
import type { Group } from '../model/group.ts';
import type { ParsedCatalog } from '../files/parse-catalog.ts';

/** Checks the files of a catalog against each other, and reports every contradiction. */
export function checkCatalog(
  parsed: ParsedCatalog,
  groups: readonly Group[],
  takenPaths: ReadonlySet<string>,
): Issue[] {
  const codes = new Set([
    ...groups.flatMap(({ code }) => (code === null ? [] : [code])),
    ...parsed.broken,
  ]);
  return [
    ...checkId(parsed, takenPaths),
    ...checkCategories(parsed),
    ...checkFieldDeclarations(parsed),
    ...checkFields(parsed),
    ...checkSnippets(parsed),
    ...checkEnvelope(parsed),
    ...checkArguments(parsed),
    ...checkAnswers(parsed),
    ...checkFamilies(parsed),
    ...checkDuplicates(groups),
    ...checkCaseIds(groups),
    ...checkCharacters(parsed.records),
    ...checkHistoryLines(parsed.history),
    ...checkAddresses(groups),
    ...checkPreviousAddresses(groups),
    // If the code of a record is invalid, a code that seems to be missing may be that code.
    ...(parsed.knowsCodes
      ? [
          ...checkListedCodes(parsed, codes),
          ...checkExceptions(parsed, codes),
          ...checkReplacements(parsed, groups, codes),
          ...checkParents(parsed, groups, codes),
          ...checkGuides(parsed, groups),
          ...checkMeanings(parsed, groups),
          ...checkExamples(parsed, groups),
          ...checkGuideFacts(parsed, groups),
          ...checkHistory(parsed, groups, codes),
          ...checkPublishedCases(parsed, groups),
        ]
      : []),
    // An invalid record may be the one that uses a sample or a snippet.
    ...(parsed.knowsCodes && parsed.broken.size === 0
      ? [
          ...checkSamples(parsed, groups),
          ...checkPlaceholderPatterns(parsed),
          ...checkUnusedFields(parsed),
          ...checkUnusedSnippets(parsed, groups),
        ]
      : []),
  ];
}

function checkId({ id, folder }: ParsedCatalog, takenPaths: ReadonlySet<string>): Issue[] {
  const at = { file: folder, line: 1, column: 1 };
  if (!isCatalogId(id)) {
    const message = `The folder name \`${id}\` cannot be part of a URL.`;
    return [{ ...at, message, hint: 'Use only a-z, 0-9, and hyphens, for example payments-api.' }];
  }
  if (takenPaths.has(id) || reservedCatalogs.includes(id)) {
    const message = `The URL /${id}/ belongs to a page of the site.`;
    return [{ ...at, message, hint: 'Rename the folder of the catalog.' }];
  }
  return [];
}

function checkDuplicates(groups: readonly Group[]): Issue[] {
  return groups.flatMap(({ records }) => {
    const seen = new Set<string>();
    return records.flatMap((record) => {
      const content = JSON.stringify(record.data);
      if (!seen.has(content)) {
        seen.add(content);
        return [];
      }
      return [
        record.issue(
          [],
          `This record of \`${record.data.code}\` is a duplicate.`,
          'Delete one of the records.',
        ),
      ];
    });
  });
}
