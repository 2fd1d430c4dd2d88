import assert from 'node:assert/strict';
import { randomFrom } from '../support/random.ts';
import type { Family, HostileCase } from './family.ts';
import { createCall, createHuge, createInvalid, type Line } from './mcp/lines.ts';
import { startMcpServer, type McpServer } from './mcp/server.ts';

const random = randomFrom(1);
/** Texts that only programmers of Errbook understand. */
const internals =
  /\n\s+at \S+ \(|[A-Z]\w+Error\b: |\[object |Cannot read prop|is not a function|is not iterable|call stack/;

let server: McpServer | undefined;

/** Messages to `errbook mcp`: calls with unusual arguments, messages that are not valid, and very large ones. */
export const family: Family = {
  about: 'errbook mcp answers every message as JSON-RPC 2.0 says, and continues',
  cases: [
    ...Object.entries(createHuge(1)).map(([name, line]) => toCase(name, line)),
    ...Array.from({ length: 8000 }, (_, index) =>
      toCase(`call ${index}`, createCall(index, random)),
    ),
    ...Array.from({ length: 2000 }, (_, index) =>
      toCase(`invalid ${index}`, createInvalid(`i${index}`, random)),
    ),
    ...[300, 700].map((count) => ({ name: `${count} calls at once`, run: () => sendAll(count) })),
  ],
  sampleSize: 200,
  async setUp() {
    server = await startMcpServer('tests/fixtures/catalogs');
  },
  tearDown() {
    server?.stop();
  },
};

function toCase(name: string, expected: Line): HostileCase {
  return {
    name,
    async run() {
      assert.ok(server);
      const response = await server.send(expected.line);
      const shown = `${String(expected.line).slice(0, 300)}\n${JSON.stringify(response).slice(0, 500)}`;
      assert.equal(response.jsonrpc, '2.0', shown);
      assert.equal(response.id, expected.id, shown);
      if (expected.answer === 'result') assert.ok(response.result, shown);
      else assert.equal(response.error?.code, expected.answer, shown);
      const text = response.error?.message ?? response.result?.content?.[0]?.text ?? 'none';
      assert.doesNotMatch(text, internals, shown);
      assert.equal(server.stderr(), '');
    },
  };
}

/** Sends many calls before the first answer is read. */
async function sendAll(count: number): Promise<void> {
  assert.ok(server);
  const ids = Array.from({ length: count }, (_, index) => `at once ${index}`);
  const lines = ids.map((id) =>
    JSON.stringify({
      jsonrpc: '2.0',
      id,
      method: 'tools/call',
      params: { name: 'get_code', arguments: { code: 'resource_not_found' } },
    }),
  );
  const answered = new Set([(await server.send(lines.join('\n'))).id]);
  while (answered.size < count) {
    // A blank line needs no answer.
    answered.add((await server.send('')).id);
  }
  assert.deepEqual([...answered].sort(), ids.sort());
  assert.equal(server.stderr(), '');
}
