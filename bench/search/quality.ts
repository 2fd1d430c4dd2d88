/** How often a right page comes first. */
import type { Browser } from '@playwright/test';
import { codeForms, type Form, type Question } from '../../tests/support/search-questions.ts';
import { ask, type Answer } from './asking.ts';
import type { Answers } from './figures.ts';
import { visit, warmUp } from './session.ts';
import type { Tool } from './tool.ts';

/** Windows that ask at the same time; each waits for most of its time. */
const lanes = 3;
/** Questions from one line of progress to the next, in each window. */
const portion = 200;

export const forms: readonly Form[] = [...codeForms, 'message'];

/** Asks all questions in the search box of a site. */
export async function askAll(
  browser: Browser,
  url: string,
  tool: Tool,
  questions: readonly Question[],
): Promise<Answers> {
  // By form, so that questions in a row seldom have the same answer.
  const ordered = forms.flatMap((form) => questions.filter((question) => question.form === form));
  const results = await Promise.all(
    Array.from({ length: lanes }, (_, lane) =>
      askSome(
        browser,
        url,
        tool,
        ordered.filter((_, at) => at % lanes === lane),
      ),
    ),
  );
  return sum(results.flat());
}

/** A question and how it was answered. */
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
  const spelled = spelling(tool);
  const page = await visit(browser, url);
  await warmUp(page, tool.box, 'not found');
  const results: Result[] = [];
  while (results.length < questions.length) {
    const some = questions
      .slice(results.length, results.length + portion)
      .map(({ form, query, right }) => ({
        form,
        // As browsers paste into a field of one line.
        query: query.replace(/[\r\n]+/g, ' '),
        right: right.map(spelled),
      }));
    const answers = await ask(page, tool.box, some);
    for (const [index, answer] of answers.entries()) {
      const { form, query, right } = some[index] ?? { form: 'exact', query: '', right: [] };
      const isRight = answer.first !== null && right.includes(answer.first);
      results.push({ ...answer, form, isRight });
      if (!isRight && process.env['BENCH_MISSES']) {
        console.log(`  ${form}: ${query} → ${answer.first ?? 'nothing'}`);
      }
    }
    console.log(`${tool.id}: ${results.length} of ${questions.length} asked`);
  }
  await page.context().close();
  return results;
}

/** How a box tells the page that a result leads to: by its path, or by its title. */
function spelling({ titles }: Tool): (path: string) => string {
  if (!titles) return (path) => path;
  const byPath = new Map([...titles].map(([title, path]) => [path, title]));
  return (path) => byPath.get(path) ?? path;
}

function sum(results: readonly Result[]): Answers {
  const shares = forms.map((form) => {
    const ofForm = results.filter((result) => result.form === form);
    const right = ofForm.filter(({ isRight }) => isRight).length;
    return [form, { asked: ofForm.length, right }] as const;
  });
  return {
    right: Object.fromEntries(shares) as Answers['right'],
    slowest: Math.round(Math.max(...results.map(({ changed }) => changed))),
  };
}
