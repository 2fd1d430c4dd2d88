/** Finds passwords, logins, and cookies in the options of commands: `curl -u jane:x`, `mysql -px`, `redis-cli -a x`. */
import { readQuoted } from '../../search/normalize/quoting.ts';
import { isHarmless, isRandomValue } from '../exceptions.ts';
import { skipPlaceholders } from '../placeholders.ts';
import type { Secret } from '../secret.ts';

/** Options of programs whose values are secrets. */
interface Options {
  programs: string;
  /** The options, up to the value. */
  options: RegExp;
  kind: 'password' | 'cookie';
  /** What the value must match, because the option also has other values. */
  value?: RegExp;
  /** What else the command must have. */
  needs?: RegExp;
}

const login = /^[^:%]*[:%].|\w:$/;
const table: readonly Options[] = [
  {
    programs: 'curl',
    options: /\s(?:-[a-zA-Z]*[uU] ?|--(?:proxy-)?user[ =])/g,
    kind: 'password',
    value: login,
  },
  { programs: 'curl', options: /\s(?:-[a-zA-Z]*b ?|--cookie[ =])/g, kind: 'cookie', value: /=/ },
  { programs: 'https?|xh', options: /\s(?:-a ?|--auth[ =])/g, kind: 'password', value: login },
  { programs: 'smbclient|rpcclient', options: /\s-U ?/g, kind: 'password', value: login },
  { programs: 'lftp', options: /\s-u ?/g, kind: 'password', value: /,/ },
  // A blank after `-p` would mean that the program asks.
  { programs: '(?:mysql|mariadb)[\\w-]*|7z[ar]?', options: /\s-p(?=[^\s-])/g, kind: 'password' },
  { programs: 'mongo\\w*|sshpass', options: /\s-p ?/g, kind: 'password' },
  {
    programs: 'docker|podman|nerdctl|helm|oras|skopeo|buildah|az|oc|cf',
    options: /\s-p /g,
    kind: 'password',
    needs: /\slogin\s/,
  },
  { programs: 'redis-cli|valkey-cli', options: /\s-a /g, kind: 'password' },
  { programs: 'ldap\\w+', options: /\s-w ?/g, kind: 'password' },
  { programs: 'sqlcmd|bcp|isql|unzip|zip|ssh-keygen', options: /\s-[PN] /g, kind: 'password' },
  { programs: 'openssl', options: /\spass:/g, kind: 'password' },
  { programs: 'xfreerdp\\d?|wfreerdp', options: /\s\/p:/g, kind: 'password' },
  {
    programs: 'htpasswd',
    options: /\s-[a-zA-Z]*b[a-zA-Z]*\s+(?:[^\s"'\\]+\s+){1,2}(?=[^\s"'\\]+)/g,
    kind: 'password',
  },
];
const program = new RegExp(
  `(?<![\\w.-])(?:${table.map(({ programs }) => `(${programs})`).join('|')})(?:\\.exe)?(?=\\s)`,
  'g',
);
const programNames = table.map(({ programs }) => new RegExp(`^(?:${programs})$`));
const maxLength = 2000;
/** A line does not end after a backslash. In JSON, both are escaped. */
const lineEnd = /(?<!\\)(?:\r?\n|\\n)/;
const quote = /(\\{0,15})["']/y;
const word = /[^\s"'`\\|;&<>]+/y;

/** Finds the secrets in command lines. */
export function findCommandSecrets(text: string): Secret[] {
  const matches = [...text.matchAll(program)];
  return matches.flatMap((match, index) => {
    const limit = Math.min(matches[index + 1]?.index ?? text.length, match.index + maxLength);
    const line = text.slice(match.index, limit);
    const command = line.slice(0, lineEnd.exec(line)?.index ?? line.length);
    const name = match[0].replace(/\.exe$/, '');
    return table
      .filter(({ needs }, at) => programNames[at]?.test(name) && (needs?.test(command) ?? true))
      .flatMap((options) => findValues(command, options))
      .map(({ start, end, kind }) => ({
        start: start + match.index,
        end: end + match.index,
        kind,
      }));
  });
}

function findValues(command: string, { options, kind, value: form }: Options): Secret[] {
  const found: Secret[] = [];
  for (const { index, 0: option } of command.matchAll(options)) {
    const { start, end } = readArgument(command, index + option.length);
    const value = command.slice(start, end);
    const isPlain = isHarmless(value, kind) || skipPlaceholders(command, start) >= end;
    if (value === '' || value.startsWith('-') || isPlain) continue;
    if (!form || form.test(value) || isRandomValue(value)) found.push({ start, end, kind });
  }
  return found;
}

/** Returns the range of the argument at an offset, without its quotes. */
function readArgument(command: string, at: number): { start: number; end: number } {
  quote.lastIndex = at;
  const match = quote.exec(command);
  if (match) {
    const start = quote.lastIndex;
    const quoted = readQuoted(command, start - 1, match[1]?.length ?? 0, command.length);
    return { start, end: quoted?.end ?? start };
  }
  word.lastIndex = at;
  return { start: at, end: word.test(command) ? word.lastIndex : at };
}
