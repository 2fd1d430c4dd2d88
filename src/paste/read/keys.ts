/** Classifies keys in responses and logs by names that are common in APIs and tools. */
import type { EnvelopeFields } from '../../catalog/text/envelope-fields.ts';
import { fold } from '../../search/normalize/spelling.ts';

const codeKeys = toSet(
  'code error errorcode errcode err errno errortype type reason exception errorname kind',
);
const messageKeys = toSet(
  'message msg shortmessage title detail details description errordescription errormessage error reason text err cause ' +
    'summary localizeddescription nslocalizeddescription errmsg statusmessage debugmessage',
);
const statusKeys = toSet(
  'status statuscode httpstatus httpcode httpstatuscode responsestatus statuscodes responsecode',
);
const operationKeys = toSet(
  'operation operationname operationid operationpath path mutation endpoint method action',
);
/** Keys that tools and SDKs add to an error. */
const toolKeys = toSet(
  'level time timestamp ts pid hostname msg status statuscode name stack requestid traceid method url path locations ' +
    'extensions severity logger caller service env host type title detail instance errors cause docsurl',
);

/** Classifies a key for codes: documented by the API, common in other APIs, or `null` for any other key. */
export function classifyCodeKey(
  key: string,
  envelope: EnvelopeFields,
): 'documented' | 'common' | null {
  const folded = fold(key);
  if (folded === '') return null;
  if (envelope.code.some((documented) => fold(documented) === folded)) return 'documented';
  return isCommonCodeKey(key) ? 'common' : null;
}

/** Returns whether a key contains a code in many APIs. */
export function isCommonCodeKey(key: string): boolean {
  const folded = fold(key);
  return codeKeys.has(folded) || (folded.endsWith('code') && !statusKeys.has(folded));
}

/** Returns whether a key contains a message, in this API or in many APIs. */
export function isMessageKey(key: string, envelope: EnvelopeFields): boolean {
  const folded = fold(key);
  return (
    isCommonMessageKey(key) || envelope.texts.some((documented) => fold(documented) === folded)
  );
}

/** Returns whether a key contains a message in many APIs. */
export function isCommonMessageKey(key: string): boolean {
  return messageKeys.has(fold(key));
}

/** Returns whether a key contains an HTTP status. */
export function isStatusKey(key: string): boolean {
  return statusKeys.has(fold(key));
}

/** Returns whether a key contains the name of an operation, in this API or in many APIs. */
export function isOperationKey(key: string, envelope: EnvelopeFields): boolean {
  const folded = fold(key);
  return (
    operationKeys.has(folded) ||
    envelope.operation.some((documented) => fold(documented) === folded)
  );
}

/** Returns whether tools and SDKs add this key to errors of any API. */
export function isToolKey(key: string): boolean {
  return toolKeys.has(fold(key));
}

function toSet(keys: string): ReadonlySet<string> {
  return new Set(keys.split(' '));
}
