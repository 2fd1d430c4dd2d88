/** Stack traces of Node. */
const frames = [
  'createUser (file:///app/src/users.js:18:11)',
  'process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
  'async file:///app/src/server.js:42:3',
];

/** Formats the `stack` of an error. */
export function formatStack(name: string, message: string): string {
  const head = message === '' ? name : `${name}: ${message}`;
  return [head, ...frames.map((frame) => `    at ${frame}`)].join('\n');
}

/** Creates an error as a library throws it, with the stack of an application. */
export function createError(name: string, message: string, properties: object): Error {
  const Class = class extends Error {};
  Object.defineProperty(Class, 'name', { value: name });
  const error = new Class(message);
  Object.defineProperty(error, 'stack', { value: formatStack(name, message), enumerable: false });
  return Object.assign(error, properties);
}
