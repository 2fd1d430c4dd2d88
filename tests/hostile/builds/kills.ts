import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { recoverSite } from '../../../src/built-site/replace.ts';
import type { HostileCase } from '../family.ts';
import {
  buildWith,
  describeSite,
  dist,
  expectNoLeftovers,
  expectOldSite,
  kept,
  projectRoot,
  resetSite,
  type BuildEnd,
} from './project.ts';

/** How many moments of writing a build is killed at; other moments are when the site is replaced. */
const writes = 15;
const preload = pathToFileURL(path.join(import.meta.dirname, 'end-at.ts')).href;
const report = path.join(projectRoot, 'kept/events.json');

/** Builds the site that the builds of the cases would give, and ends it at a moment. */
function buildUntil(moment: string): Promise<BuildEnd> {
  return buildWith(
    {},
    { environment: { NODE_OPTIONS: `--import=${preload}`, ERRBOOK_END_AT: moment } },
  );
}

/** Makes a whole build count what it writes, for the moments of the cases. */
export const countEvents = { NODE_OPTIONS: `--import=${preload}`, ERRBOOK_EVENTS: report };

function readWrites(): number {
  return (JSON.parse(readFileSync(report, 'utf8')) as { write: number }).write;
}

/** Ends a build when it has written a part of its files. */
function buildUntilPart(part: number, signal: NodeJS.Signals): Promise<BuildEnd> {
  return buildUntil(`write:${Math.ceil(readWrites() * part)}:${signal}`);
}

const duringWrites = Array.from({ length: writes }, (_, index): HostileCase => ({
  name: `a kill at ${index + 1} of ${writes} moments of writing`,
  async run() {
    resetSite();
    // Later builds write less than the counted one, because pictures are in the cache.
    const end = await buildUntilPart((index + 0.5) / (writes + 1), 'SIGKILL');
    assert.equal(end.status, null, end.output);
    assert.equal(describeSite(dist), describeSite(kept.old));
  },
}));

/** The moments of replacing, and which site is there afterwards. */
const replacing: readonly [moment: string, about: string, site: keyof typeof kept][] = [
  ['beforeMove:1', 'before the old site is moved', 'old'],
  ['afterMove:1', 'after the old site is moved', 'old'],
  ['beforeMove:2', 'before the new site is moved', 'old'],
  ['afterMove:2', 'after the new site is moved', 'next'],
  ['remove:8', 'before the old site is deleted', 'next'],
];

const duringReplacement = replacing.map(([moment, about, site]): HostileCase => ({
  name: `a kill ${about}`,
  async run() {
    resetSite();
    const end = await buildUntil(`${moment}:SIGKILL`);
    assert.equal(end.status, null, end.output);
    // As \`serve\`, \`compress\`, \`hosting\`, and the next build do.
    recoverSite(dist);
    assert.equal(describeSite(dist), describeSite(kept[site]));
  },
}));

const next: HostileCase[] = [
  { name: 'the build after a kill while pages are written', moment: 0.7 },
  { name: 'the build after a kill while the content is read', moment: 0.05 },
].map(({ name, moment }) => ({
  name,
  async run() {
    resetSite();
    await buildUntilPart(moment, 'SIGKILL');
    const end = await buildWith({});
    assert.equal(end.status, 0, end.output);
    assert.equal(describeSite(dist), describeSite(kept.next));
    expectNoLeftovers(projectRoot);
    resetSite();
  },
}));

const interrupted = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal): HostileCase => ({
  name: `${signal}, as from Ctrl+C or a CI system, cleans up`,
  async run() {
    resetSite();
    const end = await buildUntilPart(0.6, signal);
    assert.equal(end.status, null, end.output);
    assert.match(end.output, /dist is unchanged/);
    expectOldSite(end);
  },
}));

/** Builds that are ended: the last complete site is there, whole, and the next build works. */
export const killedBuilds: readonly HostileCase[] = [
  ...duringWrites,
  ...duringReplacement,
  ...interrupted,
  ...next,
];
