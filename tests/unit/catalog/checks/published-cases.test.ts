import { describe, expect, it } from 'vitest';
import { listUnrecorded } from '../../../../src/catalog/model/ledger.ts';
import { listProblems, loadCatalog, type Files } from '../../support/catalogs.ts';

const errors = `- { code: locked, name: ByAdmin, message: a }
- { code: locked, name: ByUser, message: b }
- { code: blocked, name: ByBank, message: c }
- { code: single, message: d }
`;
const added = (code: string, name: string) =>
  `- { date: 2026-01-01, change: added, code: ${code}, name: ${name} }\n`;
const renamed = (fields: string) => `- { date: 2026-02-01, change: renamed, ${fields} }\n`;

/** Lists the problems of the history, as `line:column message → hint`. */
const list = (history: string, files: Files = {}) =>
  listProblems({ 'errors.yaml': errors, 'history.yaml': history, ...files }).map(
    ({ at, message, hint }) => `${at.replace('history.yaml:', '')} ${message} → ${hint}`,
  );

describe('a published case', () => {
  it('that is deleted is named once, with what to do', () => {
    expect(
      list(
        added('locked', 'ByOwner') +
          added('locked', 'ByUser') +
          added('locked', 'ByOwner').replace('added', 'changed'),
      ),
    ).toEqual([
      '1:58 The case `ByOwner` of `locked` was published, but no longer exists, so links to it would lead nowhere. → Restore its record in errors.yaml, with `retired: { date: YYYY-MM-DD }` if the API no longer sends it. If it was renamed, add a line with `change: renamed`, `code: locked`, `name: ByOwner`, and `toName: <the new name>`.',
    ]);
  });

  it('whose capitalization changes is named, because anchors depend on it', () => {
    expect(list(added('locked', 'byUser'))).toEqual([
      expect.stringContaining('The case `byUser` of `locked` was published'),
    ]);
  });

  it.each([
    ['was renamed', added('locked', 'Old') + renamed('code: locked, name: Old, toName: ByUser')],
    [
      'was renamed twice',
      added('locked', 'Old') +
        renamed('code: locked, name: Old, toName: Older') +
        renamed('code: locked, name: Older, toName: ByUser'),
    ],
    [
      'moved to another code',
      added('locked', 'Bank') + renamed('code: locked, name: Bank, to: blocked, toName: ByBank'),
    ],
    ['has a renamed code', added('shut', 'ByUser') + renamed('code: shut, to: locked')],
    [
      'has a renamed code, and was renamed before',
      added('shut', 'Old') +
        renamed('code: shut, name: Old, toName: ByUser') +
        renamed('code: shut, to: locked'),
    ],
    [
      'has a renamed code, and was renamed later',
      added('shut', 'Old') +
        renamed('code: shut, to: locked') +
        renamed('code: locked, name: Old, toName: ByUser'),
    ],
    ['lost its name on a page of its own', added('single', 'Old')],
    [
      'is retired',
      added('locked', 'Gone'),
      { 'errors.yaml': `${errors}- { code: locked, name: Gone, retired: { date: 2026-01-31 } }\n` },
    ],
  ])('that %s is fine', (_, history, files: Files = {}) => {
    expect(list(history, files)).toEqual([]);
  });

  it('is not named if the record with its name has another problem', () => {
    const broken = `${errors}- { code: locked, name: Old, status: 99 }\n`;
    expect(list(added('locked', 'Old'), { 'errors.yaml': broken })).toEqual([
      expect.stringContaining('`status` is `99`'),
    ]);
  });
});

describe('the rename of a case', () => {
  it.each([
    [
      'code: locked, name: Old, toName: ByUsr',
      '1:73 The new case `ByUsr` is not a case of `locked`. → Did you mean `ByUser`? Add its record, or correct `toName`.',
    ],
    [
      'code: locked, name: Old, to: nowhere, toName: ByUser',
      'The new case `ByUser` is not a case of `nowhere`.',
    ],
    ['code: locked, name: ByUser, toName: ByUser', 'The case `ByUser` is renamed to itself.'],
    [
      'code: locked, toName: ByUser',
      'The old name of the renamed case is missing. → Add it: name: "..."',
    ],
    [
      'code: null, name: Old, toName: New',
      'The case `Old` has no code, so it has a page and not an anchor.',
    ],
    [
      'code: locked, name: Old',
      'The new code of `locked` is missing. → Add it: to: "...", or toName: "..." if only the name of the case is new.',
    ],
  ])('must lead to a case: %s', (fields, problem) => {
    expect(list(renamed(fields))).toEqual([expect.stringContaining(problem)]);
  });

  it('cannot lead in a circle', () => {
    const circle =
      renamed('code: locked, name: A, toName: B') + renamed('code: locked, name: B, toName: A');
    expect(list(added('locked', 'A') + circle)).toHaveLength(3);
  });

  it('keeps the old anchors on the page, and none of another case', () => {
    const history =
      added('shut', 'Old') +
      renamed('code: shut, to: locked') +
      renamed('code: locked, name: Old, toName: byuser') +
      renamed('code: locked, name: byuser, toName: ByUser') +
      renamed('code: locked, name: ByAdmin, toName: ByUser') +
      renamed('code: locked, name: Bank, to: blocked, toName: ByBank');
    const { codes } = loadCatalog({ 'errors.yaml': errors, 'history.yaml': history });
    expect(codes[0]?.cases.map(({ id, previousIds }) => [id, previousIds])).toEqual([
      ['ByAdmin', []],
      ['ByUser', ['Old', 'byuser']],
    ]);
    expect(codes[0]?.movedCases).toEqual([{ id: 'Bank', name: 'ByBank', code: 'blocked' }]);
  });
});

describe('the lines that the ledger lacks', () => {
  const listMissing = (history: string) =>
    listUnrecorded(
      loadCatalog({ 'errors.yaml': errors, 'history.yaml': history }),
      '2026-03-01',
    ).map(({ change, code, name }) =>
      [change, code, name].filter((text) => text !== undefined).join(' '),
    );

  it('include every case with a name, also if a line is about its code', () => {
    const history =
      '- { date: 2026-01-01, change: added, code: locked }\n' + added('blocked', 'ByBank');
    expect(listMissing(history)).toEqual([
      'added locked ByAdmin',
      'added locked ByUser',
      'added single',
    ]);
  });

  it('include no case that is listed by an old name', () => {
    const history =
      added('shut', 'Old') +
      renamed('code: shut, to: locked') +
      renamed('code: locked, name: Old, toName: ByUser');
    expect(listMissing(history)).toEqual([
      'added locked ByAdmin',
      'added blocked ByBank',
      'added single',
    ]);
  });
});
