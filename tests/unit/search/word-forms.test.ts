import { describe, expect, it } from 'vitest';
import { isWordForm } from '../../../src/search/word-forms.ts';

describe('isWordForm', () => {
  it.each([
    ['link', 'linking'],
    ['links', 'linking'],
    ['linked', 'links'],
    ['host', 'hosting'],
    ['hosts', 'hosted'],
    ['redirect', 'redirecting'],
    ['redirects', 'redirected'],
    ['redirection', 'redirecting'],
    ['cache', 'caching'],
    ['cached', 'caches'],
    ['stop', 'stopping'],
    ['retry', 'retries'],
    ['category', 'categories'],
    ['validate', 'validation'],
    ['validating', 'validated'],
    ['deploy', 'deployments'],
    ['umlenkung', 'umlenkungen'],
    ['redirect', 'redir'],
    ['paste', 'pasted'],
  ])('%s is a form of %s', (found, typed) => {
    expect(isWordForm(found, typed)).toBe(true);
  });

  it.each([
    ['line', 'linking'],
    ['hour', 'hosting'],
    ['reduce', 'redirecting'],
    ['listing', 'linking'],
    ['user', 'using'],
    ['session', 'permission'],
    ['notes', 'nothing'],
  ])('%s is no form of %s', (found, typed) => {
    expect(isWordForm(found, typed)).toBe(false);
  });
});
