/** Measures how often a right page comes first. */
import type { Browser } from '@playwright/test';
import { codeForms, type Form, type Question } from '../../tests/support/search-questions.ts';
import { runQueries, type Answer } from './queries.ts';
import type { Answers } from './figures.ts';
import { openSite, warmUp } from './session.ts';
import type { Tool } from './tool.ts';

/** The number of windows that search at the same time. Each window mostly waits. */
const windowCount = 3;
/** The number of queries between two lines of progress, in each window. */
const batchSize = 200;

export const forms: readonly Form[] = [...codeForms, 'message'];

/** Searches for all questions in the search box of a site. */
export async function askAll(
  browser: Browser,
  url: string,
  tool: Tool,
  questions: readonly Question[],
): Promise<Answers> {
  // Sorted by form, so that consecutive queries rarely have the same answer.
  const ordered = forms.flatMap((form) => questions.filter((question) => question.form === form));
  const results = await Promise.all(
    Array.from({ length: windowCount }, (_, windowIndex) =>
      askSome(
        browser,
        url,
        tool,
        ordered.filter((_, index) => index % windowCount === windowIndex),
      ),
    ),
  );
  return summarize(results.flat());
}

/** The answer to a query, and whether it is right. */
interface Result extends Answer {
  form: Form;
  isRight: boolean;
}

async function askSome(
  browser: Browser,
  url: string,
  tool: Tool,
  questions: readonly Question[],
): Promise<Result[]> {
  const toTarget = createTargetFinder(tool);
  const page = await openSite(browser, url);
  await warmUp(page, tool.box, 'not found');
  const results: Result[] = [];
  while (results.length < questions.length) {
    const batch = questions
      .slice(results.length, results.length + batchSize)
      .map(({ form, query, right }) => ({
        form,
        // Browsers replace line breaks with spaces when they paste into a single-line field.
        query: query.replace(/[\r\n]+/g, ' '),
        right: right.map(toTarget),
      }));
    const answers = await runQueries(page, tool.box, batch);
    for (const [index, answer] of answers.entries()) {
      const { form, query, right } = batch[index] ?? { form: 'exact', query: '', right: [] };
      const isRight = answer.first !== null && right.includes(answer.first);
      results.push({ ...answer, form, isRight });
      if (!isRight && process.env['BENCH_MISSES']) {
        console.log(`  ${form}: ${query} → ${answer.first ?? 'no result'}`);
      }
    }
    console.log(`${tool.id}: ${results.length} of ${questions.length} queries`);
  }
  await page.context().close();
  return results;
}

/** Returns a function that converts the path of a page to the value by which the box identifies it: a path or a title. */
function createTargetFinder({ titles }: Tool): (path: string) => string {
  if (!titles) return (path) => path;
  const byPath = new Map([...titles].map(([title, path]) => [path, title]));
  return (path) => byPath.get(path) ?? path;
}

function summarize(results: readonly Result[]): Answers {
  const shares = forms.map((form) => {
    const formResults = results.filter((result) => result.form === form);
    const right = formResults.filter(({ isRight }) => isRight).length;
    return [form, { queries: formResults.length, right }] as const;
  });
  return {
    right: Object.fromEntries(shares) as Answers['right'],
    slowest: Math.round(Math.max(...results.map(({ duration }) => duration))),
  };
}
