import { existsSync, readFileSync, statSync } from 'node:fs';
import { Command } from 'commander';
import { explanationJson } from './explanation-json.ts';
import { explanationText } from './explain-text.ts';
import { readKnown } from './known.ts';

/** Exit codes, as `grep` has them. */
const exits = { found: 0, nothing: 1, badUse: 2 } as const;

interface Options {
  json?: boolean;
}

/** `errbook explain`: which error a code, a response or a log line is. */
export function explainCommand(): Command {
  return (
    new Command('explain')
      .description('say which error a code, a response or a log line is')
      .argument('[code or file]', 'a code, a message or a file; standard input where not given')
      .option('--json', 'print the answer for programs')
      .addHelpText(
        'after',
        `
Examples:
  errbook explain resource_not_found
  errbook explain response.json
  curl -si https://api.example.com/v1/users/1 | errbook explain

Addresses begin with SITE_URL and BASE_PATH. Nothing is sent anywhere.
Exit codes: 0 found, 1 nothing found, 2 bad use.`,
      )
      // Commander exits with 1, which means something else here.
      .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : exits.badUse))
      .action(async (given: string | undefined, options: Options) => {
        process.exitCode = await explain(given, options);
      })
  );
}

async function explain(given: string | undefined, { json = false }: Options): Promise<number> {
  const text = readInput(given);
  if (text === null) return exits.badUse;
  const known = await readKnown();
  if (known === null) return exits.badUse;
  const answer = known.explainer.explain(text);
  const isFound = answer.matches.length > 0;
  if (!isFound && given !== undefined && given === text && isPath(given)) {
    console.error(
      `${given}: there is no such file, and no code or message of the catalogs in its name.`,
    );
    return exits.badUse;
  }
  console.log(
    json
      ? JSON.stringify(explanationJson(answer, known.links), null, 2)
      : explanationText(answer, known.links, process.stdout),
  );
  return isFound ? exits.found : exits.nothing;
}

/** What is to be explained; `null` where there is nothing to read, which has been said then. */
function readInput(given: string | undefined): string | null {
  try {
    if (given !== undefined) {
      if (!existsSync(given)) return given;
      if (statSync(given).isFile()) return readFileSync(given, 'utf8');
      console.error(`${given}: is no file. Give a code, a message or a file.`);
      return null;
    }
    if (!process.stdin.isTTY) return readFileSync(0, 'utf8');
    console.error(
      'There is nothing to explain. Give a code or a file, or pipe a response into it.',
    );
  } catch (error) {
    console.error(
      `${given ?? 'Standard input'}: ${error instanceof Error ? error.message : 'cannot be read'}`,
    );
  }
  return null;
}

function isPath(text: string): boolean {
  return (
    !/\s|^https?:/.test(text) && /[\\/]|\.(?:json|log|txt|ya?ml|ndjson|out|err|md)$/i.test(text)
  );
}
