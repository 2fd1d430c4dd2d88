import { existsSync, statSync } from 'node:fs';
import { text as readStream } from 'node:stream/consumers';
import type { Command } from 'commander';
import { createExplanationJson } from './explanation-json.ts';
import { createCommand, exits, print, printError, resolvePath, type Context } from './context.ts';
import { formatExplanation } from './explain-text.ts';
import { readKnown } from './known.ts';
import { readText } from '../loaders/system-errors.ts';

interface Options {
  json?: boolean;
}

/** `errbook explain`: identifies the error in a code, a response, or a log line. */
export function createExplainCommand(context: Context): Command {
  return createCommand('explain', context)
    .description('Identify the error in a code, a response, or a log line')
    .argument('[code or file]', 'a code, a message, or a file (default: standard input)')
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      `
Examples:
  npm run --silent errbook -- explain resource_not_found
  npm run --silent errbook -- explain response.json
  curl -si https://api.example.com/v1/users/1 | npm run --silent errbook -- explain

URLs begin with SITE_URL and BASE_PATH. Nothing is sent over the network.
Exit codes: 0 error found, 1 no error found, 2 invalid content or usage.`,
    )
    .action(async (given: string | undefined, options: Options) => {
      context.exitCode = await explain(given, options, context);
    });
}

async function explain(
  given: string | undefined,
  { json = false }: Options,
  context: Context,
): Promise<number> {
  const text = await readInput(given, context);
  if (text === null) return exits.badUse;
  const known = await readKnown(context);
  if (known === null) return exits.badUse;
  const answer = known.explainer.explain(text);
  const isFound = answer.matches.length > 0;
  if (!isFound && given !== undefined && given === text && isPath(given)) {
    printError(
      context,
      `${given} does not exist, and is not a known code or message. Check the path.`,
    );
    return exits.badUse;
  }
  print(
    context,
    json
      ? JSON.stringify(createExplanationJson(answer, known.links), null, 2)
      : formatExplanation(answer, known.links, context.stdout),
  );
  return isFound ? exits.done : exits.failed;
}

/** Reads the text to explain. If there is none, prints the reason and returns `null`. */
async function readInput(given: string | undefined, context: Context): Promise<string | null> {
  if (given !== undefined) {
    const file = resolvePath(context, given);
    if (!existsSync(file)) return given;
    if (!statSync(file).isDirectory()) return readText(file);
    printError(context, `${given} is a folder. Enter a code, a message, or a file.`);
    return null;
  }
  if (!context.stdin.isTTY) return readStream(context.stdin);
  printError(
    context,
    'There is nothing to explain. Enter a code or a file, or pipe a response into the command.',
  );
  return null;
}

function isPath(text: string): boolean {
  return (
    !/\s|^https?:/.test(text) && /[\\/]|\.(?:json|log|txt|ya?ml|ndjson|out|err|md)$/i.test(text)
  );
}
