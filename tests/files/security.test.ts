import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { basedBuild, siteBuild, siteUrl } from '../support/builds.ts';
import { parseHeadersFile } from '../support/headers-file.ts';
import {
  getAttribute,
  findElements,
  listHtmlFiles,
  readPage,
  listSiteFiles,
} from '../support/site.ts';

const dist = siteBuild.folder;

test('no file of the site loads anything from another host', () => {
  const isForeign = (value: string) =>
    /^(?:https?:)?\/\//.test(value) && new URL(value, siteUrl).origin !== siteUrl;
  const pages = listHtmlFiles(dist).flatMap((file) =>
    findElements(readPage(dist, file)).flatMap((element) => {
      const isOnlyLink =
        element.tagName === 'a' ||
        /^(?:canonical|alternate)$/.test(getAttribute(element, 'rel') ?? 'none');
      return element.attrs
        .filter(
          ({ name, value }) =>
            (/^(?:href|src|srcset|action|data|poster|ping)$/.test(name) &&
              !isOnlyLink &&
              isForeign(value)) ||
            (name === 'style' && value.includes('url(')),
        )
        .map(({ name, value }) => `${file}: ${element.tagName} ${name}="${value}"`);
    }),
  );
  const styles = listSiteFiles(dist).filter(
    (file) =>
      /\.(?:css|svg)$/.test(file) &&
      !file.startsWith('pagefind/') &&
      /@import|url\(["']?(?:https?:)?\/\/|href=["']https?:/.test(
        readFileSync(`${dist}/${file}`, 'utf8'),
      ),
  );
  expect([...pages, ...styles]).toEqual([]);
});

for (const { name, folder } of [siteBuild, basedBuild]) {
  test(`every page of the ${name} build begins with its policy, and hosts can parse its headers`, () => {
    const pages = listHtmlFiles(folder);
    expect(pages.length).toBeGreaterThan(300);
    const startWithPolicy =
      /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"\/?><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'/;
    const pagesWithoutPolicy = pages.filter(
      (file) => !startWithPolicy.test(readFileSync(`${folder}/${file}`, 'utf8')),
    );
    expect(pagesWithoutPolicy).toEqual([]);
    // Cloudflare Pages allows 100 rules.
    const rules = parseHeadersFile(readFileSync(`${folder}/_headers`, 'utf8'));
    expect(rules.length).toBeLessThan(100);
  });
}
