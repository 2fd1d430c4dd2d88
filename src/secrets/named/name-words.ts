/** The words in names of fields, headers, cookies, and options whose values are secrets. */
import type { SecretKind } from '../secret.ts';

/** A group of words in names. */
export interface NameWords {
  kind: SecretKind;
  /** The words, as alternatives of a pattern that ignores capitals. */
  pattern: string;
  /** Whether the words are short, so that they count only as words of their own: `pass`, but not `bypass`. */
  isShort?: boolean;
  /** Whether a value must look generated to be a secret, because the words also name other things. */
  isWeak?: boolean;
  /** Whether the words count only in the query of a URL. */
  isQuery?: boolean;
}

/** The words by kind. The first group that matches counts. */
export const nameWords: readonly NameWords[] = [
  { kind: 'recovery-phrase', pattern: 'mnemonic|(?:seed|recovery|backup)[ _-]?(?:phrase|words)' },
  {
    kind: 'secret-code',
    pattern:
      '(?:otp|mfa|2fa|sms|verif(?:ication|y)|confirmation|recovery|backup|one[ _-]?time|security|login)[ _-]?(?:pass)?codes?|one[ _-]?time[ _-]?password',
  },
  { kind: 'secret-code', pattern: 't?otp|pin|cv[vcn]2?', isShort: true },
  {
    kind: 'card-number',
    pattern: 'card[ _-]?(?:number|num|no)',
  },
  { kind: 'social-security-number', pattern: 'social[ _-]?security(?:[ _-]?(?:number|no))?' },
  { kind: 'social-security-number', pattern: 'ssn', isShort: true },
  { kind: 'iban', pattern: 'iban', isShort: true },
  {
    kind: 'phone-number',
    pattern: '(?:phone|telefon|mobile|msisdn|whatsapp)(?:[ _-]?(?:number|no|nr))?',
  },
  { kind: 'phone-number', pattern: '(?:tel|fax)(?:[ _-]?(?:number|no|nr))?', isShort: true },
  {
    // English, German, Spanish, French, Portuguese, Dutch, Polish, Swedish, Danish, Finnish, Czech, Turkish, Russian,
    // Japanese, Chinese, and Korean, and the words of SQL and PowerShell.
    kind: 'password',
    pattern:
      'pass(?:word|wd|phrase|code|wort)|pwd|(?:require|store|key|user|root|smtp|mail|auth|login)pass|kennwort|contrase[ñn]a|mot[ _-]?de[ _-]?passe|senha|wachtwoord|has[łl]o|l[öo]senord|adgangskode|salasana|heslo|[şs]ifre|пароль|パスワード|密[码碼]|비밀번호|(?:secret|security)[ _-]?answer|identified\\sby(?= \\\\{0,15}[\'"])|securestring(?: -string)?',
  },
  { kind: 'password', pattern: 'pass|pw|mdp', isShort: true },
  {
    kind: 'key',
    pattern:
      '(?:api|app|application|access|private|secret|signing|encryption|auth|account|master|licen[sc]e|subscription|consumer|deploy|pre-?shared)[ _-]?key(?:[ _-]?(?:id|base|data))?|client-key-data|secret',
  },
  { kind: 'id', pattern: 'sess(?:ion)?[_-]?id' },
  {
    kind: 'token',
    pattern:
      '(?<!publickey)token|credentials?|authorization|session|sess|[cx]srf|code[_-]?verifier|saml_?response|client_?assertion',
  },
  // Cookies that logs show without their header: Cloudflare's, and the prefixes of RFC 6265bis.
  {
    kind: 'cookie',
    pattern:
      '(?:set-)?cookie|\\bconnect\\.sid|\\bcf_clearance|\\b__(?:cf_bm|(?:host|secure)-[\\w.-]{1,40})(?:_[A-Za-z0-9]{1,20})?',
  },
  {
    kind: 'token',
    pattern: 'ticket|sig(?:nature)?|hmac|assertion|sid|auth',
    isShort: true,
    isWeak: true,
  },
  { kind: 'token', pattern: 'code|key', isShort: true, isWeak: true, isQuery: true },
];
