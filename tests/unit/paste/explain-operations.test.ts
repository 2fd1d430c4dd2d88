import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { minConfidence } from '../../../src/paste/match/weights.ts';
import { createRecordExplainer, formatReasons, listCaseIds } from '../support/explainer.ts';

const same = 'This ticket is already in another drawer.';
const records = [
  {
    code: 'NOT_FOUND',
    name: 'TicketNotFound',
    message: 'There is no such ticket.',
    operations: ['ticketClose', 'ticketMove'],
  },
  {
    code: 'NOT_FOUND',
    name: 'DrawerNotFound',
    title: 'drawer missing',
    status: 410,
    message: 'There is no such drawer.',
    operations: ['drawerOpen'],
  },
  { code: 'NOT_FOUND', name: 'KeyNotFound', message: 'There is no such key.' },
  { code: 'TAKEN', name: 'MoveTaken', message: same, operations: ['ticketMove'] },
  { code: 'TAKEN', name: 'FileTaken', message: same, operations: ['POST /tickets'] },
  { code: 'LOCKED', name: 'LockedA', operations: ['drawerOpen'] },
  { code: 'LOCKED', name: 'LockedB', operations: ['drawerOpen'] },
  { code: 'LOCKED', name: 'LockedC', operations: ['ticketMove'] },
];
const body = {
  request: { rpc: '$operation' },
  error: { code: '$code', title: '$title', message: '$message' },
};

let explainer: Explainer;
beforeAll(async () => {
  explainer = await createRecordExplainer(records, { body });
});
const listAll = (paste: string) => explainer.explain(paste).matches.map(listCaseIds);

describe('the operation of an error chooses its case', () => {
  test.each<[string, string]>([
    ['as a key around it', '{"data":{"drawerOpen":{"errors":[{"code":"NOT_FOUND"}]}}}'],
    [
      "in GraphQL's path",
      '{"errors":[{"path":["drawerOpen",0,"id"],"extensions":{"code":"NOT_FOUND"}}]}',
    ],
    [
      'as a key of the data beside it',
      '{"errors":[{"extensions":{"code":"NOT_FOUND"}}],"data":{"drawerOpen":null}}',
    ],
    ['beside the code', '{"code":"NOT_FOUND","operation":"drawerOpen"}'],
    ['in another spelling', '{"code":"NOT_FOUND","operationName":"drawer_open"}'],
    ['at the key of the envelope', '{"request":{"rpc":"drawerOpen"},"error":{"code":"NOT_FOUND"}}'],
    ['after the name of its type', '{"code":"NOT_FOUND","path":"Mutation.drawerOpen"}'],
    ['in a log with fields', 'level=warn operation=drawerOpen code=NOT_FOUND'],
    ['in a line of text', 'WARN drawerOpen failed: NOT_FOUND'],
    ['in the output of Node', "{ path: [ 'drawerOpen' ], extensions: { code: 'NOT_FOUND' } }"],
    [
      'nearer to the error than another one',
      '{"operation":"ticketClose","data":{"drawerOpen":{"errors":[{"code":"NOT_FOUND"}]}}}',
    ],
  ])('%s', (_, paste) => {
    expect(listAll(paste)).toEqual([['DrawerNotFound']]);
    const { primary } = explainer.explain(paste);
    expect(primary?.confidence).toBeGreaterThanOrEqual(minConfidence.sure);
    expect(primary && formatReasons(primary)).toContain(
      'The paste names the operation drawerOpen, which can return it.',
    );
  });

  it('also if it is an endpoint with a space', () => {
    expect(listAll(`{"code":"TAKEN","message":"${same}","path":"POST /tickets"}`)).toEqual([
      ['FileTaken'],
    ]);
  });

  it('of several that have the same message', () => {
    const { primary } = explainer.explain(
      `{"errors":[{"message":"${same}","path":["ticketMove"],"extensions":{"code":"TAKEN"}}]}`,
    );
    expect(primary && listCaseIds(primary)).toEqual(['MoveTaken']);
    expect(primary && formatReasons(primary)).toContain(
      'FileTaken has the same message. The operation tells the cases apart.',
    );
  });

  it('without the code, if the message is that of several cases', () => {
    expect(listAll(`{"data":{"ticketMove":{"errors":[{"message":"${same}"}]}}}`)).toEqual([
      ['MoveTaken'],
    ]);
  });

  it('although the status is that of another case', () => {
    expect(listAll('{"status":410,"operation":"ticketClose","code":"NOT_FOUND"}')).toEqual([
      ['TicketNotFound'],
    ]);
  });

  it('for each of two equal errors of different operations', () => {
    const of = (operation: string) => `"${operation}":{"errors":[{"code":"NOT_FOUND"}]}`;
    expect(listAll(`{"data":{${of('drawerOpen')},${of('ticketMove')}}}`)).toEqual([
      ['DrawerNotFound'],
      ['TicketNotFound'],
    ]);
  });

  it('as far as it tells cases apart', () => {
    const { primary } = explainer.explain('{"code":"LOCKED","operation":"drawerOpen"}');
    expect(primary?.errorCase).toBeNull();
    expect(primary && listCaseIds(primary)).toEqual(['LockedA', 'LockedB']);
    expect(primary && formatReasons(primary)).toContain(
      'The paste names the operation drawerOpen, which can return it.',
    );
  });
});

describe('the operation of an error does not choose its case', () => {
  test.each<[string, string, string]>([
    ['message', '"message":"There is no such drawer."', 'DrawerNotFound'],
    ['short message', '"title":"drawer missing"', 'DrawerNotFound'],
    ['similar message', '"message":"there is no such drawer here"', 'DrawerNotFound'],
    ['message of a case without operations', '"message":"There is no such key."', 'KeyNotFound'],
  ])('if it contradicts the %s', (_, text, expected) => {
    const paste = `{"data":{"ticketClose":{"errors":[{"code":"NOT_FOUND",${text}}]}}}`;
    expect(listAll(paste)).toEqual([[expected]]);
    const { primary } = explainer.explain(paste);
    expect(primary && formatReasons(primary).join(' ')).not.toContain('ticketClose');
  });

  it('if no case is documented for it, but the code is still found', () => {
    expect(listAll('{"data":{"shelfBuild":{"errors":[{"code":"NOT_FOUND"}]}}}')).toEqual([
      ['DrawerNotFound', 'KeyNotFound', 'TicketNotFound'],
    ]);
  });
});
