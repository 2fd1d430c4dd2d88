/**
 * Loaded into a build before everything else, ends it at a chosen moment: ERRBOOK_END_AT is `<event>:<number>:<signal>`,
 * such as `write:12:SIGKILL`, which ends it when half of the 12th file is written. ERRBOOK_EVENTS is a file to which the
 * numbers of all events are written instead.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

type Event = 'write' | 'beforeMove' | 'afterMove' | 'remove';
type Call = (...args: unknown[]) => unknown;

const [event, number, signal] = (process.env['ERRBOOK_END_AT'] ?? '').split(':');
const counts: Record<Event, number> = { write: 0, beforeMove: 0, afterMove: 0, remove: 0 };

/** Counts an event. Returns whether it is the chosen one. */
function isChosen(name: Event): boolean {
  counts[name] += 1;
  return name === event && counts[name] === Number(number);
}

function end(): void {
  process.kill(process.pid, signal);
}

/** Returns the first half of what a file should contain. */
function halve(data: unknown): Uint8Array {
  const bytes = Buffer.from(data as string);
  return bytes.subarray(0, bytes.length / 2);
}

function wrap(object: object, name: string, create: (original: Call) => Call): void {
  const functions = object as Record<string, Call>;
  const original = functions[name];
  if (original) functions[name] = create(original.bind(object));
}

/** Only the files of the work folder, which is hidden beside the site. */
const isWork = (file: unknown) => String(file).includes('.building/');

for (const [object, name] of [
  [fs, 'writeFileSync'],
  [fs.promises, 'writeFile'],
] as const) {
  wrap(object, name, (original) => (file, data, ...rest) => {
    if (!isChosen('write')) return original(file, data, ...rest);
    if (signal === 'SIGKILL') fs.writeSync(fs.openSync(file as string, 'w'), halve(data));
    end();
    return original(file, data, ...rest);
  });
}
wrap(fs, 'renameSync', (original) => (from, to) => {
  const isMove = isWork(from) || isWork(to);
  if (isMove && isChosen('beforeMove')) end();
  original(from, to);
  if (isMove && isChosen('afterMove')) end();
});
wrap(fs, 'rmSync', (original) => (file, ...rest) => {
  if (isWork(file) && isChosen('remove')) end();
  return original(file, ...rest);
});
syncBuiltinESMExports();

const report = process.env['ERRBOOK_EVENTS'];
if (report) {
  process.on('exit', () => {
    fs.mkdirSync(path.dirname(report), { recursive: true });
    fs.writeFileSync(report, JSON.stringify(counts));
  });
}
