/** Recognizes what stands for a secret in examples, templates, and code: variables, tags, stars, and calls. */

const forms = [
  // Shells, templates, and CI: `${TOKEN}`, `$TOKEN`, `$(cmd)`, `{{ token }}`, `%TOKEN%`, `#{token}`, `<%= token %>`
  String.raw`\$?\{+[^{}]{0,80}\}+`,
  String.raw`\$[A-Za-z_]\w*(?::\w+)?`,
  String.raw`\$\([^()]{0,80}\)`,
  String.raw`%[A-Za-z_]\w*%`,
  String.raw`#\{[^{}]{0,80}\}`,
  String.raw`<%[^%]{0,80}%>`,
  // Formats: `%s`, `%(token)s`; bound values: `:token`, `@token`
  String.raw`%(?:\(\w+\))?[a-z]`,
  String.raw`[:@]\w*(?:pass|pwd|secret|token|key)\w*`,
  // Tags and masks: `<token>`, `[FILTERED]`, `***`, `xxxx`, `••••`
  String.raw`<[^<>]{0,80}>`,
  String.raw`\[[^[\]]{0,80}\]`,
].join('|');
const placeholder = new RegExp(`^(?:(?:${forms})[:/-]?)+$`, 'i');
/** A placeholder that begins an unquoted value, and nothing else follows. */
const leading = new RegExp(`(?:(?:${forms})[:/-]?)+(?=$|[\\s"'\`,;&)\\]}\\\\<@])`, 'iy');
const mask = /^(?:\[[^[\]]*\]?|[^\p{L}\p{N}]*|x{3,})$/iu;
const instruction =
  /^(?:your|replace|insert|enter|my)[ _-]?[\w -]*(?:key|token|secret|password|here|me)$/i;
/** Empty lists and maps of Go, also without their closing bracket. */
const emptyList = /^(?:map|\[\]\w+)?[[{][\]}]?$/;
/** What follows a string that ends in a colon: `log('password:', password)` */
const remainder = /^[,;)]\s/;
const call = /^[&*]?[A-Za-z_$][\w$.?!:>-]*\(/;
const variable =
  /^(?:process|import|req|request|res|response|this|self|ctx|config|env|params|body|options|opts|form|data|props|event|args|user|os|secrets|vars|\$\w+)(?:\??\.|->)[\w$.?>-]+/;
const environment = /^(?:[\w.]*\b)?(?:environ|ENV|env|_ENV|config|params|argv)\[/;

/** Returns whether a value only stands for a secret. */
export function isPlaceholder(value: string): boolean {
  return (
    (placeholder.test(value) && !/^%[\da-f]{2}$/i.test(value)) ||
    mask.test(value) ||
    instruction.test(value) ||
    remainder.test(value) ||
    emptyList.test(value) ||
    call.test(value) ||
    environment.test(value) ||
    variable.exec(value)?.[0] === value
  );
}

/** Returns the end of the placeholders at an offset; the offset itself if none are there. */
export function skipPlaceholders(text: string, start: number): number {
  leading.lastIndex = start;
  return leading.test(text) ? leading.lastIndex : start;
}
