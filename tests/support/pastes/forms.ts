/** Every form of an API error that developers copy. */
import { apiForms } from './formats/api-forms.ts';
import { goForms } from './languages/go-forms.ts';
import { httpForms } from './formats/http-forms.ts';
import { jsonForms } from './formats/json-forms.ts';
import { jsonLogForms } from './formats/json-log-forms.ts';
import { jvmForms } from './languages/jvm-forms.ts';
import { nodeForms } from './languages/node-forms.ts';
import type { Form } from './paste.ts';
import { phpForms } from './languages/php-forms.ts';
import { plainForms } from './prose/plain-forms.ts';
import { proseForms } from './prose/prose-forms.ts';
import { pythonForms } from './languages/python-forms.ts';
import { rubyForms } from './languages/ruby-forms.ts';
import { swiftForms } from './languages/swift-forms.ts';
import { truncatedForms } from './formats/truncated-forms.ts';
import { yamlForms } from './formats/yaml-forms.ts';

export type { ContainedFields, Form, Paste, SentError } from './paste.ts';

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
