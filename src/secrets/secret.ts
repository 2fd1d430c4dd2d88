/** What a secret is. */

/** The kinds of secrets. */
export type SecretKind =
  'token' | 'key' | 'email' | 'id' | 'password' | 'cookie' | 'ip-address' | 'phone-number';

/** A part of a text that is a secret. */
export interface Secret {
  /** Offset of its first UTF-16 code. */
  start: number;
  /** Offset behind its last UTF-16 code. */
  end: number;
  kind: SecretKind;
}

/** Secrets that only some APIs have; their catalogs name them. */
export interface CatalogSecrets {
  /** Kinds by the names that the values have: `__session: cookie`. */
  readonly names: Readonly<Record<string, SecretKind>>;
  /** Kinds by the prefixes that the values begin with: `acme_sk_: key`. */
  readonly prefixes: Readonly<Record<string, SecretKind>>;
}

/** No secrets but those that are recognized everywhere. */
export const noCatalogSecrets: CatalogSecrets = { names: {}, prefixes: {} };
