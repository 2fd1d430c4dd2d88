/** The types of secrets. */

/** The kinds of secrets. */
export type SecretKind =
  | 'token'
  | 'key'
  | 'email'
  | 'id'
  | 'password'
  | 'cookie'
  | 'secret-code'
  | 'recovery-phrase'
  | 'ip-address'
  | 'mac-address'
  | 'phone-number'
  | 'card-number'
  | 'iban'
  | 'social-security-number';

/** A part of a text that is a secret. */
export interface Secret {
  /** Offset of its first UTF-16 code. */
  start: number;
  /** Offset after its last UTF-16 code. */
  end: number;
  kind: SecretKind;
}

/** Secrets that only some APIs have, as defined by their catalogs. */
export interface CatalogSecrets {
  /** The kinds by the names of the values: `__session: cookie`. */
  readonly names: Readonly<Record<string, SecretKind>>;
  /** The kinds by the prefixes of the values: `acme_sk_: key`. */
  readonly prefixes: Readonly<Record<string, SecretKind>>;
}

/** Only the secrets that are recognized in every API. */
export const noCatalogSecrets: CatalogSecrets = { names: {}, prefixes: {} };
