import { describe, expect, it } from 'vitest';
import { findCommonAnswers, listQuestions } from '../../../../src/catalog/model/answers.ts';
import { hasGuide, type Code } from '../../../../src/catalog/model/catalog.ts';
import { loadCatalog, requireDefined } from '../../support/catalogs.ts';

const errors = `- code: refused
  name: ByBank
  retry: later
  retryAfter: { header: Retry-After }
  outcome: unknown
  outcomeCheck: GET /payments
- code: refused
  name: ByRules
  retry: never
  outcome: unknown
  outcomeCheck: GET /payments
- code: refused
  name: ByTime
  outcome: unknown
  outcomeCheck: GET /payments
`;

function loadCode(guide: string): Code {
  const { codes } = loadCatalog({ 'errors.yaml': errors, 'codes/refused.md': guide });
  return requireDefined(codes[0], 'a code');
}

const readAnswers = ({ cases }: Code) =>
  cases.map(({ retry, retryAfter, fixBy, outcome, outcomeCheck, fromGuide }) => ({
    ...{ retry, retryAfter, fixBy, outcome, outcomeCheck, fromGuide },
  }));

describe('the answers of a case', () => {
  const asked = { outcome: 'unknown', outcomeCheck: 'GET /payments' };

  it('are those of its record', () => {
    expect(readAnswers(loadCode('Text'))).toEqual([
      {
        ...asked,
        retry: 'later',
        retryAfter: { header: 'Retry-After' },
        fixBy: null,
        fromGuide: [],
      },
      { ...asked, retry: 'never', retryAfter: null, fixBy: null, fromGuide: [] },
      { ...asked, retry: null, retryAfter: null, fixBy: null, fromGuide: [] },
    ]);
  });

  it('are those of the guide if it has an answer: for the case first, then for the code', () => {
    const guide = `---
retry: after-fix
fixBy: developer
cases:
  ByRules: { retry: backoff, outcome: unchanged }
---
`;
    const fixed = { ...asked, retry: 'after-fix', retryAfter: null, fixBy: 'developer' };
    expect(readAnswers(loadCode(guide))).toEqual([
      // The header belongs to the answer that is replaced.
      { ...fixed, fromGuide: ['retry', 'fixBy'] },
      {
        ...fixed,
        retry: 'backoff',
        outcome: 'unchanged',
        outcomeCheck: null,
        fromGuide: ['retry', 'outcome', 'fixBy'],
      },
      { ...fixed, fromGuide: ['retry', 'fixBy'] },
    ]);
  });

  it('are common to the code if all cases have the same, from the same author', () => {
    const { cases } = loadCode('---\nfixBy: developer\n---\n');
    const common = findCommonAnswers(cases);
    expect(listQuestions(common, 'api')).toEqual(['outcome']);
    expect(listQuestions(common, 'guide')).toEqual(['fixBy']);
    expect(common).toMatchObject({ ...asked, retry: null, retryAfter: null, fixBy: 'developer' });

    const mixed = loadCode(
      '---\ncases:\n  ByBank: { outcome: unknown, outcomeCheck: GET /payments }\n---\n',
    );
    expect(findCommonAnswers(mixed.cases).outcome).toBeNull();
  });
});

describe('a guide', () => {
  it('says something about the code as a whole only with a text or an answer to all cases', () => {
    expect(hasGuide(loadCode('---\nretry: never\n---\n'))).toBe(true);
    expect(hasGuide(loadCode('---\ncases:\n  ByBank: { retry: never }\n---\n'))).toBe(false);
    expect(hasGuide(loadCode('---\ncases:\n  ByBank: { retry: never }\n---\nText'))).toBe(true);
  });
});
