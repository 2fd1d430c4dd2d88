import assert from 'node:assert/strict';
import { page, requests, type RawRequest } from './nginx/requests.ts';
import { parseResponses, sendRaw, startSmallSite, type RawResponse } from './nginx/server.ts';
import type { Nginx } from '../support/nginx.ts';
import type { Family, HostileCase } from './family.ts';

let nginx: Nginx | undefined;

/** Every response says that browsers must not guess types, so none is without the headers of the site. */
const always = 'x-content-type-options';

/** Throws if a response has a header twice, lacks the headers of the site, or leads elsewhere. */
function checkResponse({ status, headers }: RawResponse): void {
  // nginx answers a request without a line that it understands before it knows the site.
  const names = headers.map(([name]) => name);
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  assert.deepEqual(repeated, [], `headers are repeated with status ${status}`);
  if (status >= 200) assert.ok(names.includes(always), `no ${always} with status ${status}`);
  assert.ok(!names.includes('set-cookie'), 'the request has added a header');
  const location = headers.find(([name]) => name === 'location')?.[1];
  if (location !== undefined)
    assert.match(location, /^\/(?:small\/(?:card_expired\/)?)?(?:\?[^\r\n]*)?$/);
}

function createCase({ kind, raw, statuses }: RawRequest, index: number): HostileCase {
  return {
    name: `${kind}: ${index} ${JSON.stringify(raw.slice(0, 70))}`,
    async run() {
      const port = nginx?.port ?? 0;
      const answer = await sendRaw(port, raw);
      const responses = parseResponses(answer);
      for (const response of responses) {
        checkResponse(response);
        assert.ok(statuses.includes(response.status), `status ${response.status}`);
      }
      if (responses.length === 0)
        assert.ok(statuses.includes(0), `no response: ${answer.slice(0, 200)}`);
      assert.doesNotMatch(
        answer,
        /root:.*:0:0:|worker_processes|daemon off/,
        'another file was sent',
      );
      const after = parseResponses(await sendRaw(port, `GET ${page}/ HTTP/1.0\r\n\r\n`));
      assert.equal(after[0]?.status, 200, 'the server does not answer the next request');
    },
  };
}

/** Raw requests over a socket. */
export const family: Family = {
  about: 'nginx answers every raw request with a correct status, and each header once',
  cases: requests.map(createCase),
  sampleSize: 60,
  async setUp() {
    nginx = await startSmallSite();
  },
  async tearDown() {
    await nginx?.stop();
  },
};
