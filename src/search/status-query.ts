/** Finds the HTTP status in a query that consists of nothing else: `404`, `error 404`, `HTTP/1.1 404 Not Found`, `5xx`. */
import { findReasonPhrase } from '../catalog/text/http-status.ts';

/** Words that readers, browsers, and HTTP clients put beside a status. */
const fillers: ReadonlySet<string> = new Set(
  [
    'a,an,api,by,code,codes,err,error,errors,failed,from,got,http,https,is,of,request,response,responded,returned,returns',
    'server,status,statuscode,the,with',
    'antwort,fehler,fehlercode,fehlermeldung,mit,statuscodes',
    'エラー,エラーコード,コード,ステータス,ステータスコード,レスポンス',
  ].flatMap((words) => words.split(',')),
);
const protocol = /\bhttps?\/\d(?:\.\d)?\b/gi;
/** A longer query is a text that also mentions a status. */
const maxLength = 100;

/** Returns the HTTP status (`404`) or the class of statuses (`4xx`) that a query asks for; `null` for another query. */
export function readStatusQuery(query: string): string | null {
  if (query.length > maxLength) return null;
  const words = query.replace(protocol, '').match(/\d+(?:xx\b)?|\p{L}+|\p{N}/giu) ?? [];
  const [status, ...others] = words.filter((word) => /\p{N}/u.test(word));
  if (status === undefined || others.length > 0 || !/^[1-5](?:\d\d|xx)$/i.test(status)) return null;
  const phrase = new Set(
    findReasonPhrase(Number(status))
      ?.toLowerCase()
      .split(/[^a-z]+/),
  );
  const isStatus = words.every((word) => {
    const lower = word.toLowerCase();
    return word === status || fillers.has(lower) || phrase.has(lower);
  });
  return isStatus ? status.toLowerCase() : null;
}
