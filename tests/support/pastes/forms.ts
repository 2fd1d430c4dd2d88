/** Every form in which developers have an API error in their clipboard. */
import { apiForms } from './api-forms.ts';
import { goForms } from './go-forms.ts';
import { httpForms } from './http-forms.ts';
import { jsonForms } from './json-forms.ts';
import { jsonLogForms } from './json-log-forms.ts';
import { jvmForms } from './jvm-forms.ts';
import { nodeForms } from './node-forms.ts';
import type { Form } from './paste.ts';
import { phpForms } from './php-forms.ts';
import { plainForms } from './plain-forms.ts';
import { proseForms } from './prose-forms.ts';
import { pythonForms } from './python-forms.ts';
import { rubyForms } from './ruby-forms.ts';
import { swiftForms } from './swift-forms.ts';
import { truncatedForms } from './truncated-forms.ts';
import { yamlForms } from './yaml-forms.ts';

export type { Form, Holds, Paste, SentError } from './paste.ts';

export const forms: readonly Form[] = [
  ...jsonForms,
  ...truncatedForms,
  ...jsonLogForms,
  ...nodeForms,
  ...pythonForms,
  ...rubyForms,
  ...goForms,
  ...jvmForms,
  ...swiftForms,
  ...phpForms,
  ...httpForms,
  ...apiForms,
  ...yamlForms,
  ...proseForms,
  ...plainForms,
];
