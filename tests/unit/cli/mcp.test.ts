import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMcpServer } from '../../hostile/mcp/server.ts';
import { formatLabel } from '../../../src/catalog/model/catalog.ts';
import { readCatalogs } from '../../../src/loaders/read-sources.ts';
import { fixtureRoot, minimalCatalog } from '../support/catalogs.ts';
import { processEnv, createProject } from '../support/project.ts';

const root = mkdtempSync(path.join(tmpdir(), 'errbook-mcp-'));
const client = new Client({ name: 'test', version: '1' });

/** Starts one process for all tests, with the frozen catalogs and the odd ones. */
beforeAll(async () => {
  for (const from of [fixtureRoot, 'tests/fixtures/odd', 'tests/fixtures/shapes']) {
    await cp(`${from}/content/catalogs`, `${root}/content/catalogs`, { recursive: true });
  }
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [path.resolve('src/cli/main.ts'), 'mcp'],
      cwd: root,
      env: {
        SITE_URL: 'https://errors.example.com',
        PATH: process.env['PATH'] ?? '',
        NODE_COMPILE_CACHE: processEnv.NODE_COMPILE_CACHE,
      },
      stderr: 'pipe',
    }),
  );
});

afterAll(async () => {
  await client.close();
  rmSync(root, { recursive: true, force: true });
});

async function callTool(name: string, args: Record<string, unknown>) {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: args });
  const texts = content.map((part) => (part.type === 'text' ? part.text : ''));
  const data = structuredContent as Record<string, Record<string, unknown>[]> | undefined;
  return { data, text: texts.join('\n'), isError: isError ?? false };
}

describe('errbook mcp', () => {
  it('returns declared fields, and says nothing about HTTP if a catalog has none', async () => {
    const found = await callTool('search_codes', { query: 'GRAIN_LOG_TORN' });
    expect(found.data?.['results']?.[0]).toMatchObject({
      code: 'GRAIN_LOG_TORN',
      statuses: [],
      facts: ['Severity: panic', 'SQLSTATE: 08006', 'Exit code: 139'],
    });
    const [line] = found.text.split('\n');
    expect(line).toContain('Severity: panic');
    expect(line).not.toContain('status');
    const { data, text } = await callTool('get_code', { code: 'GRAIN_LOG_TORN' });
    expect(data?.['codes']?.[0]).toMatchObject({
      cases: [{ fields: { severity: 'panic', sqlstate: '08006', exitCode: 139 } }],
    });
    expect(text).toContain('- SQLSTATE: `08006`');
    expect(text).not.toContain('HTTP');
  });

  it('says whether to retry, and whether anything was changed', async () => {
    const body = '{"error":{"code":"ledger_busy"}}';
    const answers = { retry: 'backoff', outcome: 'unknown', outcomeCheck: 'GET /v1/payouts/{id}' };
    const { data, text } = await callTool('explain_error', { body });
    expect(data?.['matches']?.[0]).toMatchObject({ code: 'ledger_busy', ...answers });
    expect(text).toContain('Check with GET /v1/payouts/{id}.');
    const found = await callTool('get_code', { code: 'ledger_busy' });
    expect(found.data?.['codes']?.[0]).toMatchObject({ cases: [answers] });
    expect(found.text).toContain('Check with `GET /v1/payouts/{id}`.');
  });

  it('lists read-only tools with their input and output schemas', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['explain_error', 'get_code', 'search_codes']);
    for (const { annotations, outputSchema, inputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(outputSchema?.['type']).toBe('object');
      expect(inputSchema.type).toBe('object');
    }
    expect(client.getInstructions()).toContain('explain_error');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(client.getServerVersion()).toMatchObject({ name: 'errbook', version });
  });

  it('explains an error with its case and the page of its code', async () => {
    const body = '{"errors":[{"code":"USER_NOT_FOUND","message":"User not found"}]}';
    const { data, text } = await callTool('explain_error', { body });
    expect(data?.['matches']?.[0]).toMatchObject({ catalog: 'code0', code: 'USER_NOT_FOUND' });
    expect(text).toContain('# USER');
    expect(text).toContain('https://errors.example.com/code0/USER_NOT_FOUND/');
    expect(text).not.toContain('\x1b');
  });

  it('repeats no secrets in values or URLs', async () => {
    const secret = 'sk_live_4eC39HqLyjWDarjtT1zdp7dc';
    const body = `{"code":"resource_not_found","message":"No user was found with id ${secret}"}`;
    const result = await callTool('explain_error', { body });
    expect(result.data?.['matches']?.[0]).toMatchObject({
      case: 'UserNotFound',
      values: { userID: '[key]' },
      // A page with the mask as its value would be wrong.
      url: expect.stringMatching(/#UserNotFound$/) as unknown,
    });
    expect(JSON.stringify(result)).not.toContain(secret);
    // The words around this value show that it is a secret.
    const password = 'hunter2xyz does not match one of the allowed values for parameter password';
    expect(JSON.stringify(await callTool('explain_error', { body: password }))).not.toContain(
      'hunter2xyz',
    );
    // This is a secret only because of another part of the text, where its encoding differs.
    const other = 'No user was found with id hun%40ter2\n{"password":"hun@ter2"}';
    expect(JSON.stringify(await callTool('explain_error', { body: other }))).not.toMatch(
      /hun.*ter2/,
    );
  });

  it('has a hint for large inputs, and an empty result without matches', async () => {
    const large = await callTool('explain_error', { body: 'x'.repeat(1_000_001) });
    expect(large).toMatchObject({ isError: true });
    expect(large.text).toContain('1 MB');
    const unmatched = await callTool('explain_error', { body: '<script>alert(1)</script>\0{{x}}' });
    expect(unmatched).toMatchObject({ isError: false, data: { matches: [] } });
  });

  it('returns a code in any spelling, with its JSON and its Markdown', async () => {
    const { data, text } = await callTool('get_code', {
      code: 'ResourceNotFound',
      catalog: 'clerk',
    });
    expect(data?.['codes']).toMatchObject([{ catalog: 'clerk', code: 'resource_not_found' }]);
    expect(text).toContain('No user was found with id');
  });

  it('suggests similar codes and lists the catalogs', async () => {
    const unknownCode = await callTool('get_code', { code: 'resuorce_nott_fond' });
    expect(unknownCode.isError).toBe(true);
    expect(unknownCode.text).toContain('resource_not_found');
    const unknownCatalog = await callTool('get_code', { code: 'x', catalog: 'nope' });
    expect(unknownCatalog.isError).toBe(true);
    expect(unknownCatalog.text).toContain('code0');
  });

  it('returns a code from every catalog that has it', async () => {
    const { data } = await callTool('get_code', { code: '404' });
    expect(data?.['codes']?.map(({ catalog }) => catalog)).toEqual(['chat', 'odd', 'plain']);
  });

  it('returns every code of the odd catalogs by its spelling', async () => {
    const odd = readCatalogs(root).catalogs.filter(({ id }) => !['clerk', 'code0'].includes(id));
    const codes = odd.flatMap((catalog) => catalog.codes);
    expect(codes.length).toBeGreaterThan(10);
    for (const code of codes) {
      const { data } = await callTool('get_code', {
        code: formatLabel(code),
        catalog: code.catalog,
      });
      expect(data?.['codes'], formatLabel(code)).toContainEqual(
        expect.objectContaining({ code: code.code, catalog: code.catalog, title: code.title }),
      );
    }
  });

  it('finds codes and cases by message, with a status and a limit', async () => {
    const { data } = await callTool('search_codes', {
      query: 'No user was found with id',
      status: '4xx',
      limit: 2,
    });
    expect(data?.['results']?.[0]).toMatchObject({
      code: 'resource_not_found',
      case: 'UserNotFound',
      url: 'https://errors.example.com/clerk/resource_not_found/#UserNotFound',
    });
    expect(data?.['results']?.length).toBeLessThanOrEqual(2);
    const none = await callTool('search_codes', { query: 'resource_not_found', status: 599 });
    expect(none.data?.['results']).toEqual([]);
  });

  it('finds only codes with some answers, and says the answers', async () => {
    const search = async (more: object) =>
      (await callTool('search_codes', { query: 'parameter', catalog: 'clerk', limit: 50, ...more }))
        .data?.['results'];
    const wanted = { retry: 'after-fix', fixBy: 'developer' };
    const found = await search(wanted);
    expect(found).toContainEqual(expect.objectContaining({ code: 'form_param_missing' }));
    for (const result of found ?? []) expect(result).toMatchObject(wanted);
    expect((await search({}))?.length).toBeGreaterThan(found?.length ?? 0);
    expect(await search({ ...wanted, fixBy: 'api-owner' })).toEqual([]);
  });

  it('prints the problems of invalid content without starting the protocol, and ends with its input', async () => {
    const file = 'content/catalogs/example/catalog.yaml';
    const { errbook, spawn, write } = createProject({ [file]: 'title: [' });
    const invalid = await errbook('mcp');
    expect(invalid).toMatchObject({ code: 2, stdout: '' });
    expect(invalid.stderr).toContain(file);
    write({ [file]: minimalCatalog, 'content/catalogs/example/errors.yaml': '- code: taken\n' });
    expect(await spawn('', 'mcp')).toMatchObject({ code: 0, stdout: '' });
  });

  it('answers messages that are not valid, and continues', async () => {
    const server = await startMcpServer(root);
    const ping = '{"jsonrpc":"2.0","id":2,"method":"ping"}';
    expect(await server.send('{"jsonrpc":"2.0","id":1,"method"')).toMatchObject({
      id: null,
      error: { code: -32700, message: 'The message is not valid JSON.' },
    });
    expect(await server.send('{"jsonrpc":"2.0","id":1,"method":7}')).toMatchObject({
      id: 1,
      error: { code: -32600 },
    });
    expect(await server.send(`[${ping}]`)).toMatchObject({
      error: { code: -32600, message: expect.stringContaining('on its own line') as unknown },
    });
    expect(await server.send('x'.repeat(11 * 2 ** 20))).toMatchObject({
      error: { code: -32600, message: 'The message is larger than 10 MiB. Send less text.' },
    });
    expect(await server.send(ping)).toMatchObject({ id: 2, result: {} });
    expect(server.stderr()).toBe('');
    server.stop();
  });

  it('answers 300 requests at once without a warning', async () => {
    const server = await startMcpServer(root);
    const ids = Array.from({ length: 300 }, (_, id) => id);
    const method = {
      method: 'tools/call',
      params: { name: 'get_code', arguments: { code: '404' } },
    };
    const lines = ids.map((id) => JSON.stringify({ jsonrpc: '2.0', id, ...method }));
    const answered = [(await server.send(lines.join('\n'))).id];
    // A blank line needs no answer.
    while (answered.length < ids.length) answered.push((await server.send('')).id);
    expect(new Set(answered)).toEqual(new Set(ids));
    expect(server.stderr()).toBe('');
    server.stop();
  });
});
