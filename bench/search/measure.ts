/** All figures of one search box. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { questions, type Question } from '../../tests/support/search-questions.ts';
import { median } from '../report.ts';
import { dist } from '../sites.ts';
import { spread, type Answers, type Times } from './figures.ts';
import { typeCodes, typeFirst } from './latency.ts';
import { askAll, forms } from './quality.ts';
import type { Tool } from './tool.ts';
import { sizeOf } from './traffic.ts';

/** How many codes are typed, and how many of them right after a first opening. */
export const typed = { codes: 40, first: 9 };

/** @param url of the served site */
export function measureAnswers(browser: Browser, url: string, tool: Tool): Promise<Answers> {
  const all = questions(tool.catalogs);
  const most = tool.mostQuestions ?? Infinity;
  const asked = forms.flatMap((form) => evenly(ofForm(all, form), most));
  return askAll(browser, url, tool, asked);
}

/** @param url of the served site */
export async function measureTimes(
  browser: Browser,
  url: string,
  tool: Tool,
  counts: typeof typed = typed,
): Promise<Times> {
  const codes = tool.catalogs.flatMap((catalog) => catalog.codes.flatMap(({ code }) => code ?? []));
  const strokes = await typeCodes(browser, url, tool, evenly(codes, counts.codes));
  const first = await typeFirst(browser, url, tool, evenly(codes, counts.first));
  const every = strokes.flat();
  const fullText = known(every.map((stroke) => stroke.complete));
  return {
    key: spread(known(every.map((stroke) => stroke.first))),
    lastKey: spread(known(strokes.map((ofCode) => ofCode.at(-1)?.first ?? null))),
    firstKey: spread(known(first.map(({ time }) => time))),
    fullText: fullText.length > 0 ? spread(fullText) : null,
    unanswered: every.filter((stroke) => stroke.first === null).length,
    bytes: median(first.map(({ bytes }) => bytes)),
    indexBytes: indexBytes(tool),
  };
}

function indexBytes({ site, indexFiles }: Tool): Times['indexBytes'] {
  if (!indexFiles) return null;
  const { codes, messages } = indexFiles;
  const exists = [codes, messages].every((file) => existsSync(path.join(dist(site), file)));
  return exists ? { codes: sizeOf(site, codes), messages: sizeOf(site, messages) } : null;
}

function ofForm(all: readonly Question[], form: Question['form']): Question[] {
  return all.filter((question) => question.form === form);
}

function known(times: readonly (number | null)[]): number[] {
  return times.filter((time) => time !== null);
}

/** At most so many items of a list, from all parts of it. */
function evenly<Item>(list: readonly Item[], most: number): Item[] {
  if (list.length <= most) return [...list];
  const step = list.length / most;
  return list.filter((_, index) => Math.floor((index + 1) / step) > Math.floor(index / step));
}
