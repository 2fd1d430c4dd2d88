/** What the keys of responses and logs stand for, whoever wrote them. */
import type { EnvelopeFields } from '../../catalog/text/envelope-fields.ts';
import { fold } from '../../search/normalize/spelling.ts';

const codeKeys = new Set(
  'code error errorcode errcode err errno errortype type reason exception errorname kind'.split(
    ' ',
  ),
);
const textKeys = new Set(
  (
    'message msg longmessage shortmessage title detail details description errordescription errormessage error reason ' +
    'text err cause summary localizeddescription nslocalizeddescription errmsg statusmessage debugmessage'
  ).split(' '),
);
const statusKeys = new Set(
  'status statuscode httpstatus httpcode httpstatuscode responsestatus statuscodes responsecode'.split(
    ' ',
  ),
);

/** Whether a key names a code: the envelope's own, one that many APIs use, or none. */
export function classifyCodeKey(key: string, envelope: EnvelopeFields): 'own' | 'usual' | null {
  const folded = fold(key);
  if (folded === '') return null;
  if (envelope.code.some((own) => fold(own) === folded)) return 'own';
  return isCommonCodeKey(key) ? 'usual' : null;
}

/** Whether a key names a message. */
export function isMessageKey(key: string, envelope: EnvelopeFields): boolean {
  const folded = fold(key);
  return textKeys.has(folded) || envelope.texts.some((own) => fold(own) === folded);
}

/** Whether a key names a code in many APIs. */
export function isCommonCodeKey(key: string): boolean {
  const folded = fold(key);
  return codeKeys.has(folded) || (folded.endsWith('code') && !statusKeys.has(folded));
}

export function isStatusKey(key: string): boolean {
  return statusKeys.has(fold(key));
}
