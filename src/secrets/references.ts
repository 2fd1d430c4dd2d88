/** Recognizes IDs that identify an event or a version instead of a person: those that a support team asks for. */
import type { Secret } from './secret.ts';

const before = 80;
/** What is between a name and its value, also in escapes and dumps. */
const between = String.raw`(?:%[\da-f]{2}|&#?\w{1,6};|\\{1,15}[nrt]|=>\s{1,20}|string\(\d{1,3}\)|\b(?:value|is)\b|[^a-z\d\n]){0,24}(?:[a-z]{1,8}_)?$`;
const names = [
  '(?:req(?:uest)?|trace|correlation|span|transaction|invocation|operation|incident|event|error|activity|log)[ _-]?ids?',
  String.raw`traceparent(?:\W{1,5}00-(?:[\da-f]{32}-)?)?`,
  String.raw`cf-ray|x-vercel-id|x-amz-(?:cf-)?id(?:-2)?|x-amzn-trace-id(?:\W{1,5}root=(?:1-[\da-f]{8}-)?)?`,
  String.raw`(?:etag|if-(?:none-)?match)(?:[^a-z\d]{1,8}W)?|content-md5`,
].join('|');
const reference = new RegExp(`(?:${names})${between}`, 'i');
const commit = new RegExp(
  `(?:^|[^a-z])(?:commit|revision|rev|sha|git|head|tree|blob|build)(?:[ _-]?(?:sha|hash|id|commit|rev))?${between}`,
  'i',
);
const hash = /^[\da-f]{7,40}$/i;
/** Digests of images and of packages. */
const digest = /sha(?:1|256|384|512)[:-]$/i;

/** Returns whether a generated word belongs to a request, a trace, a commit, or a file. */
export function isReference(text: string, { start, end }: Secret): boolean {
  const read = text.slice(Math.max(0, start - before), start);
  return (
    reference.test(read) ||
    digest.test(read) ||
    (hash.test(text.slice(start, end)) && commit.test(read))
  );
}
