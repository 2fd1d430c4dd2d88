/** Projects with hostile content, and what is promised for each of them. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Catalog } from '../../../src/catalog/model/catalog.ts';
import { formatIssues, type Issue } from '../../../src/catalog/files/issue.ts';
import { readContent } from '../../../src/loaders/read-content.ts';
import { readProse } from '../../../src/loaders/read-sources.ts';
import type { ProseSource } from '../../../src/catalog/files/parse-prose.ts';
import { pixel } from '../../support/pixel.ts';

/** The files of a project by path. A link is an object with its target. */
export type Files = Record<string, string | Buffer | { link: string } | null>;

export const folder = 'content/catalogs/example';

/** A valid project with every kind of content file. */
export const validFiles: Record<string, string | Buffer> = {
  [`${folder}/catalog.yaml`]: `title: Example API
shortTitle: Example
api: The example API
owner: Example
source: { title: Example docs, url: 'https://example.com/docs', date: 2026-01-31 }
notice: The texts belong to Example.
terms: [OAuth]
envelope:
  body:
    error: { code: $code, message: $message, meta: $meta }
placeholders:
  syntax: [braces]
  samples:
    date: { sample: 2026-01-31, meaning: The last day of the card }
snippets:
  - title: JavaScript
    language: js
    template: |
      if (error.code === {{code|json}}) showHelp();
categories:
  - { id: cards, title: Cards }
  - { id: users, title: Users }
`,
  [`${folder}/errors.yaml`]: `- code: card_expired
  name: CardExpired
  category: cards
  status: 402
  title: Card expired
  message: The card expired on {date}.
  meta: { param: card, list: [1, 2] }
- code: user_locked
  name: ByAdmin
  category: users
  status: 423
  message: Locked by an administrator
- code: user_locked
  name: ByUser
  category: users
  status: 423
  message: "Locked by its user"
- code: old_code
  category: users
  deprecated: { reason: Old, replacedBy: [user_locked] }
  operations: [getUser, listUsers]
`,
  [`${folder}/history.yaml`]: `- { date: 2026-01-01, change: added, code: card_expired, name: CardExpired }
- { date: 2026-01-01, change: added, code: user_locked, name: ByAdmin }
- { date: 2026-01-02, change: added, code: user_locked, name: ByUser }
- { date: 2026-01-03, change: renamed, code: card_too_old, to: card_expired }
`,
  [`${folder}/codes/card_expired.md`]: `---
retry: never
fixBy: end-user
cases:
  CardExpired: { note: The bank rejected it. }
---

## What it means

See [locked](../user_locked/#ByUser) and ![a pixel](./pixel.png).
`,
  [`${folder}/codes/pixel.png`]: pixel,
  'content/docs/about.md': `---
title: About
sidebar:
  order: 1
---

## First part

See [the code](../example/card_expired/) and [above](#first-part).
`,
  'content/docs/guide.mdx': `---
title: Guide
---

import { Card } from '@astrojs/starlight/components';

<Card title="A">See [about](../about/#first-part).</Card>
`,
  'src/content/i18n/en.json': '{ "errbook.site.table": "Table: {{columns}}" }\n',
};

/** What the check says about a project. */
export interface Outcome {
  root: string;
  issues: Issue[];
  catalogs: Catalog[];
  pages: ProseSource[];
}

/** Checks a project with the valid files and these. */
export function checkProject(files: Files): Outcome {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'errbook-hostile-')));
  try {
    for (const [name, content] of Object.entries({ ...validFiles, ...files })) {
      if (content === null) continue;
      const file = path.join(root, name);
      mkdirSync(path.dirname(file), { recursive: true });
      if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, file);
      else writeFileSync(file, content);
    }
    const { issues, catalogs } = readContent(root, '/');
    return { root, issues, catalogs, pages: readProse(root).pages };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Words of parsers and programs, which say nothing to people who write content. */
const jargon =
  /\b(?:undefined|NaN|\[object|TypeError|RangeError|SyntaxError|ENOENT|EACCES|implicit|scalar|token|indicator|mdast|oxc|zod|stack)\b/i;

/** Throws if an issue is not a place, a sentence about what is wrong, and a sentence about what to write. */
export function expectPlain(issue: Issue, texts: Files): void {
  const { file, line, column, message, hint } = issue;
  const all = `${file}:${line}:${column} ${message} → ${hint}`;
  const own = message.replace(/`[^`]*`/g, '').replace(/"[^"]*"/g, '');
  const content = texts[file];
  const lines = typeof content === 'string' ? content.split('\n').length : Number.POSITIVE_INFINITY;
  const isPlain =
    /^(?:content|src|public)\b/.test(file) &&
    line >= 1 &&
    column >= 1 &&
    line <= lines &&
    /^(?:[A-Z`]|\S+ is a folder).*\.$/s.test(message) &&
    /^[A-Z`].*\S$/s.test(hint) &&
    formatIssues([issue]).length < 2000 &&
    !jargon.test(own) &&
    !/\n *at /.test(all);
  if (!isPlain) throw new Error(`Not a plain problem: ${JSON.stringify(all).slice(0, 500)}`);
}

/** Promises that a project is refused, with a problem in each of these files and in no other. */
export function expectRefused(files: Files, ...wrong: readonly string[]): Issue[] {
  const { issues, catalogs } = checkProject(files);
  if (issues.length === 0) throw new Error(`Accepted: ${wrong.join(', ')}`);
  if (catalogs.length > 0) throw new Error('Catalogs are returned together with problems.');
  for (const issue of issues) expectPlain(issue, { ...validFiles, ...files });
  const found = new Set(issues.map(({ file }) => file));
  for (const file of wrong) {
    if (!found.has(file))
      throw new Error(`No problem in ${file}, only in ${[...found].join(', ')}`);
  }
  if (issues.length > 60) throw new Error(`${issues.length} problems for one mistake.`);
  return issues;
}

/** Promises that a project is refused in plain words, or accepted, and then nothing of it is lost. */
export function expectRefusedOrKept(files: Files, isKept: (outcome: Outcome) => boolean): void {
  const outcome = checkProject(files);
  for (const issue of outcome.issues) expectPlain(issue, { ...validFiles, ...files });
  if (outcome.issues.length > 60) throw new Error(`${outcome.issues.length} problems.`);
  if (outcome.issues.length === 0 && !isKept(outcome)) {
    throw new Error('Accepted, but something of it is lost.');
  }
}

/** Returns a valid file as text. */
export function readValid(name: string): string {
  return String(validFiles[name]);
}
