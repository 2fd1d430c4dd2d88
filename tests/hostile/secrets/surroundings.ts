import { joinParts, type Kind, type Part } from './kinds.ts';

/** What a kind is inside of when a reader copies it. */
export interface Surrounding {
  name: string;
  /** Returns whether people write such a value there. */
  fits: (value: string, field: string) => boolean;
  render: (parts: readonly Part[], field: string) => Part[];
}

type Encode = (text: string) => string;
type Frame = (field: string, value: string) => readonly [before: string, after: string];

const json: Encode = (text) => JSON.stringify(text).slice(1, -1);
const jsonTwice: Encode = (text) => json(json(text));
const html: Encode = (text) =>
  text
    .replace(/[&<>"']/g, (found) => `&#${String(found.charCodeAt(0))};`)
    .replaceAll('&#34;', '&quot;');
const url: Encode = (text) => encodeURIComponent(text);
const plain: Encode = (text) => text;
const singleQuoted: Encode = (text) => text.replace(/[\\']/g, '\\$&');
const always = () => true;
const isWord = (value: string) => /^[\p{L}\p{N}_@:/+.~=-]+$/u.test(value);
/** Without quotes, a value ends before a blank. */
const hasNoQuotes = (value: string) => !/[\n"'`\\<>]/.test(value) && value !== '';
const isPlainName = (value: string, field: string) => isWord(value) && /^\w+$/.test(field);

const jsonSurroundings: readonly Surrounding[] = [
  create(
    'JSON',
    always,
    () => ['{"status":422,"detail":"', '","code":"resource_not_found"}'],
    json,
  ),
  create(
    'JSON in JSON',
    always,
    () => [String.raw`{"body":"{\"detail\":\"`, String.raw`\",\"page\":2}"}`],
    jsonTwice,
  ),
];

/** The surroundings of values that have no name, or an unimportant one. */
export const valueSurroundings: readonly Surrounding[] = [
  create('alone', always, () => ['', '']),
  ...jsonSurroundings,
  create(
    'logfmt',
    (value) => !/["\\]/.test(value),
    () => ['level=error status=422 detail="', '" page=2'],
  ),
  create(
    'URL',
    (value) => !value.includes('\n') && value !== '',
    () => ['GET /v1/things?q=', '&page=2 404'],
    url,
  ),
  create('header', hasNoQuotes, () => ['> X-Detail: ', '\n> Accept: */*']),
  create('YAML', hasNoQuotes, () => ['status: 422\ndetail: ', '\npage: 2']),
  create('XML', always, () => ['<error><detail>', '</detail></error>'], html),
  create('shell command', always, () => ["$ send --detail '", "' --page 2"], singleQuoted),
  create('sentence', hasNoQuotes, () => ['The request with ', ' was refused with status 422.']),
  create('list in a sentence', hasNoQuotes, () => ['Refused (', '), see the documentation']),
  create(
    'dump of PHP',
    (value) => !/["\\$]/.test(value),
    (_, value) => [`array(1) {\n  ["detail"]=>\n  string(${String(value.length)}) "`, '"\n}'],
  ),
  create('inspect of Ruby', always, () => ['{:detail=>"', '", :page=>2}'], json),
  create('lines', always, () => ['status 422\n', '\npage 2']),
  create('colors', always, () => ['\x1b[1mdetail\x1b[0m: \x1b[32m', '\x1b[39m']),
  create(
    'HTML in JSON',
    always,
    () => ['{&quot;detail&quot;:&quot;', '&quot;}'],
    (text) => html(json(text)),
  ),
];

/** The surroundings of values with the name of their field. */
export const fieldSurroundings: readonly Surrounding[] = [
  create(
    'JSON',
    always,
    (field) => [`{"status":422,"${field}":"`, '","code":"resource_not_found"}'],
    json,
  ),
  create('printed JSON', always, (field) => [`{\n  "${field}": "`, '",\n  "page": 2\n}'], json),
  create(
    'JSON in JSON',
    always,
    (field) => [`{"body":"{\\"${field}\\":\\"`, String.raw`\",\"page\":2}"}`],
    jsonTwice,
  ),
  create('logfmt', isWord, (field) => [`level=error ${field}=`, ' status=422']),
  create(
    'logfmt with quotes',
    (value) => !/["\\]/.test(value),
    (field) => [`level=error ${field}="`, '" status=422'],
  ),
  create(
    'URL',
    (value) => value !== '',
    (field) => [`GET /v1/things?${field}=`, '&page=2 404'],
    url,
  ),
  create(
    'nested form',
    (value) => value !== '',
    (field) => [`user%5B${field}%5D=`, '&user%5Bpage%5D=2'],
    url,
  ),
  create('header', isWord, (field) => [`> ${field}: `, '\n> Accept: */*']),
  create('YAML', hasNoQuotes, (field) => [`status: 422\n${field}: `, '\npage: 2']),
  create('.env', isWord, (field) => [`NODE_ENV=test\n${field}=`, '\nPORT=3000']),
  create('INI', isWord, (field) => [`[db]\n${field} = `, '\nport = 3000']),
  create('XML', always, (field) => [`<login><${field}>`, `</${field}></login>`], html),
  create(
    'XML attribute',
    (value) => !/["&<>]/.test(value),
    (field) => [`<login ${field}="`, '" page="2"/>'],
  ),
  create('option', isPlainName, (field) => [`$ send --${field} `, ' --page 2']),
  create('option with a sign', isWord, (field) => [`$ send --${field}=`, ' --page 2']),
  create(
    'option with quotes',
    always,
    (field) => [`$ send --${field}='`, "' --page 2"],
    singleQuoted,
  ),
  create('call', isWord, (field) => [`User(name=jane, ${field}=`, ', page=2)']),
  create(
    'dump of PHP',
    (value) => !/["\\$]/.test(value),
    (field, value) => [`array(1) {\n  ["${field}"]=>\n  string(${String(value.length)}) "`, '"\n}'],
  ),
  create('print_r of PHP', isWord, (field) => [
    `Array\n(\n    [${field}] => `,
    '\n    [page] => 2\n)',
  ]),
  create('inspect of Ruby', always, (field) => [`{:${field}=>"`, '", :page=>2}'], json),
  create(
    'inspect of Node.js',
    always,
    (field) => [`{ '${field}': '`, "', page: 2 }"],
    singleQuoted,
  ),
  create('map of Go', isWord, (field) => [`map[${field}:`, ' page:2]']),
  create(
    'colors',
    (value) => !/['\\]/.test(value),
    (field) => [`{ \x1b[34m"${field}"\x1b[0m: \x1b[32m'`, "'\x1b[39m, page: \x1b[33m2\x1b[39m }"],
  ),
  create(
    'HTML in JSON',
    always,
    (field) => [`{&quot;${field}&quot;:&quot;`, '&quot;,&quot;page&quot;:2}'],
    (text) => html(json(text)),
  ),
  create(
    'JSON in a URL',
    (value) => value !== '',
    (field) => [`GET /v1?q=%7B%22${url(field)}%22%3A%22`, '%22%7D 422'],
    (text) => url(json(text)),
  ),
  create(
    'name and value',
    always,
    (field) => [`{"name":"${field}","value":"`, '","page":2}'],
    json,
  ),
];

/** The surroundings of lines of commands and parts of files. */
export const wholeSurroundings: readonly Surrounding[] = [
  create('alone', always, () => ['', '']),
  create('lines', always, () => ['status 422\n', '\npage 2']),
  create('Markdown', always, () => ['I ran this:\n\n```\n', '\n```\n']),
  ...jsonSurroundings,
  create('XML', always, () => ['<error><detail>', '</detail></error>'], html),
  create('colors', always, () => ['\x1b[31m', '\x1b[39m']),
];

/** Returns the surroundings in which a kind is tried. */
export function listSurroundings({ parts, field, isWhole }: Kind): Surrounding[] {
  const all = isWhole ? wholeSurroundings : field === null ? valueSurroundings : fieldSurroundings;
  return all.filter(({ fits }) => fits(joinParts(parts), field ?? ''));
}

function create(
  name: string,
  fits: Surrounding['fits'],
  frame: Frame,
  encode: Encode = plain,
): Surrounding {
  return {
    name,
    fits,
    render(parts, field) {
      const [before, after] = frame(field, joinParts(parts));
      const encoded = parts.map((part) => ({ ...part, text: encode(part.text) }));
      return [{ text: before, isSecret: false }, ...encoded, { text: after, isSecret: false }];
    },
  };
}
