/** What documents and commands say about retries, outcomes, and who can fix an error. */
import { describe, expect, it } from 'vitest';
import { toView } from '../../../src/catalog/model/view.ts';
import { formatCodeMarkdown } from '../../../src/outputs/code-markdown.ts';
import { de } from '../../../src/ui-text/de.ts';
import { en } from '../../../src/ui-text/en.ts';
import { ja } from '../../../src/ui-text/ja.ts';
import { createUiText, type UiText } from '../../../src/ui-text/ui-text.ts';
import { loadCatalog, requireDefined } from '../support/catalogs.ts';

function formatMarkdown(errors: string, guide = '', ui: UiText = createUiText(en, 'en')): string {
  const catalog = loadCatalog({ 'errors.yaml': errors, 'codes/busy.md': guide });
  const code = requireDefined(catalog.codes[0], 'a code');
  const site = { title: 'Errors', url: (path: string) => `https://x.test${path}`, ui };
  return formatCodeMarkdown(code, toView(catalog, catalog.codes), site);
}

describe('the Markdown of a code', () => {
  it.each([
    ['retry: never', 'Retry? No: the same request fails again'],
    ['retry: backoff', 'Retry? Yes, with growing pauses: the same request can succeed soon'],
    [
      'retry: later, retryAfter: { header: Retry-After }',
      'Retry? Yes, later: the same request can succeed. The header `Retry-After` says when.',
    ],
    [
      'retry: backoff, retryAfter: { field: error.retry_at }',
      'Retry? Yes, with growing pauses: the same request can succeed soon. The field `error.retry_at` of the response says when.',
    ],
    [
      'retry: later, retryAfter: { header: Retry-After, field: wait }',
      'Retry? Yes, later: the same request can succeed. The header `Retry-After` and the field `wait` of the response say when.',
    ],
    ['outcome: unchanged', 'Was anything changed? No: nothing was changed'],
    [
      "outcome: unknown, outcomeCheck: 'GET /v1/payments/{id}'",
      'Was anything changed? Unknown: the API does not say whether the change was made. Check with `GET /v1/payments/{id}`.',
    ],
    ['outcome: partial', 'Was anything changed? In part: only a part of the change was made'],
    [
      'outcome: done',
      'Was anything changed? Yes: the change was made, although the response is an error',
    ],
    ['fixBy: api-owner', 'Who can fix it? The owner of the API'],
    ['endUser: Please *wait*.', String.raw`What to tell your user: Please \*wait\*.`],
  ])('has the answer of a record: %s', (answer, line) => {
    const markdown = formatMarkdown(`- { code: busy, ${answer} }\n`);
    // Among the facts of the API, not as words of this site.
    expect(markdown.split('## The error')[1]).toContain(`\n- ${line}\n`);
    expect(markdown).not.toContain('Errors');
  });

  it('says nothing about questions that are not answered', () => {
    expect(formatMarkdown('- { code: busy }\n')).not.toMatch(/Retry|changed|fix|fromGuide|tell/i);
  });

  it('has the answers of the guide once if they apply to all cases, or else at each case', () => {
    const markdown = formatMarkdown(
      '- { code: busy, name: One }\n- { code: busy, name: Two, retry: never }\n',
      '---\nfixBy: developer\nretry: after-fix\ncases: { One: { retry: later } }\n---\n',
    );
    expect(markdown.match(/Who can fix it\?/g)).toHaveLength(1);
    expect(markdown).toContain(
      '## Guide by Errors\n\n- Who can fix it? The developer of the calling application\n',
    );
    const [, one = '', two = ''] = markdown.split('## Case');
    expect(one).toContain('Note by Errors: Retry? Yes, later: the same request can succeed\n');
    expect(two).toContain('Note by Errors: Retry? After the cause is fixed\n');
    expect(two).not.toContain('fails again');
  });

  it.each([
    [
      'de',
      de,
      'Wurde etwas geändert? Unbekannt: Die API gibt nicht an, ob die Änderung erfolgt ist. Prüfen Sie es mit `GET /x`.',
    ],
    [
      'ja',
      ja,
      '変更されたか: 不明。変更が行われたかどうかを API は示しません。`GET /x` で確認できます。',
    ],
  ])('is in the language of the site: %s', (lang, texts, line) => {
    const errors = "- { code: busy, outcome: unknown, outcomeCheck: 'GET /x' }\n";
    expect(formatMarkdown(errors, '', createUiText({ ...en, ...texts }, lang))).toContain(line);
  });
});
