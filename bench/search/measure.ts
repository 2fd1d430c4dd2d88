/** Measures one search box. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { questions, type Question } from '../../tests/support/search-questions.ts';
import { findMedian } from '../report.ts';
import { getDistFolder } from '../sites.ts';
import { computePercentiles, type Answers, type Times } from './figures.ts';
import { measureFirstSearches, typeCodes } from './latency.ts';
import { askAll, forms } from './quality.ts';
import type { Tool } from './tool.ts';
import { getTransferSize } from './traffic.ts';

/** The number of codes to type: in a search box with a loaded index, and in newly opened search boxes. */
export const defaultCounts = { codes: 40, first: 9 };

/**
 * Measures how often a right page comes first.
 *
 * @param url the URL of the served site
 */
export function measureAnswers(browser: Browser, url: string, tool: Tool): Promise<Answers> {
  const all = questions(tool.catalogs);
  const max = tool.maxQuestions ?? Infinity;
  const selected = forms.flatMap((form) => sampleEvenly(filterByForm(all, form), max));
  return askAll(browser, url, tool, selected);
}

/**
 * Measures the speed of the search, and its downloads.
 *
 * @param url the URL of the served site
 */
export async function measureTimes(
  browser: Browser,
  url: string,
  tool: Tool,
  counts: typeof defaultCounts = defaultCounts,
): Promise<Times> {
  const codes = tool.catalogs.flatMap((catalog) => catalog.codes.flatMap(({ code }) => code ?? []));
  const times = await typeCodes(browser, url, tool, sampleEvenly(codes, counts.codes));
  const firstSearches = await measureFirstSearches(
    browser,
    url,
    tool,
    sampleEvenly(codes, counts.first),
  );
  const keys = times.flat();
  const fullText = removeNulls(keys.map(({ complete }) => complete));
  return {
    key: computePercentiles(removeNulls(keys.map(({ first }) => first))),
    lastKey: computePercentiles(removeNulls(times.map((code) => code.at(-1)?.first ?? null))),
    firstKey: computePercentiles(removeNulls(firstSearches.map(({ time }) => time))),
    fullText: fullText.length > 0 ? computePercentiles(fullText) : null,
    unanswered: keys.filter(({ first }) => first === null).length,
    bytes: findMedian(firstSearches.map(({ bytes }) => bytes)),
    indexBytes: getIndexBytes(tool),
  };
}

function getIndexBytes({ site, indexFiles }: Tool): Times['indexBytes'] {
  if (!indexFiles) return null;
  const { codes, messages } = indexFiles;
  const exists = [codes, messages].every((file) =>
    existsSync(path.join(getDistFolder(site), file)),
  );
  return exists
    ? { codes: getTransferSize(site, codes), messages: getTransferSize(site, messages) }
    : null;
}

function filterByForm(all: readonly Question[], form: Question['form']): Question[] {
  return all.filter((question) => question.form === form);
}

function removeNulls(times: readonly (number | null)[]): number[] {
  return times.filter((time) => time !== null);
}

/** Returns at most `max` items, distributed evenly over the list. */
function sampleEvenly<Item>(list: readonly Item[], max: number): Item[] {
  if (list.length <= max) return [...list];
  const step = list.length / max;
  return list.filter((_, index) => Math.floor((index + 1) / step) > Math.floor(index / step));
}
