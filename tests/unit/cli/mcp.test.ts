import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatLabel } from '../../../src/catalog/model/catalog.ts';
import { readCatalogs } from '../../../src/loaders/read-sources.ts';
import { fixtureRoot, minimalCatalog } from '../support/catalogs.ts';
import { processEnv, project } from '../support/project.ts';

const root = mkdtempSync(path.join(tmpdir(), 'errbook-mcp-'));
const client = new Client({ name: 'test', version: '1' });

/** One process for all tests: it has the frozen catalogs and the odd ones. */
beforeAll(async () => {
  for (const from of [fixtureRoot, 'tests/fixtures/odd']) {
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

async function call(name: string, args: Record<string, unknown>) {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: args });
  const texts = content.map((part) => (part.type === 'text' ? part.text : ''));
  const data = structuredContent as Record<string, Record<string, unknown>[]> | undefined;
  return { data, text: texts.join('\n'), isError: isError ?? false };
}

describe('errbook mcp', () => {
  it('lists tools that only read, with what they take and answer', async () => {
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

  it('explains an error to the case, with the page of its code', async () => {
    const body = '{"errors":[{"code":"USER_NOT_FOUND","message":"User not found"}]}';
    const { data, text } = await call('explain_error', { body });
    expect(data?.['matches']?.[0]).toMatchObject({ catalog: 'code0', code: 'USER_NOT_FOUND' });
    expect(text).toContain('# USER');
    expect(text).toContain('https://errors.example.com/code0/USER_NOT_FOUND/');
    expect(text).not.toContain('\x1b');
  });

  it('repeats no secret, neither in values nor in addresses', async () => {
    const secret = 'sk_live_4eC39HqLyjWDarjtT1zdp7dc';
    const body = `{"code":"resource_not_found","message":"No user was found with id ${secret}"}`;
    const answer = await call('explain_error', { body });
    expect(answer.data?.['matches']?.[0]).toMatchObject({
      case: 'UserNotFound',
      values: { userID: '[key]' },
    });
    expect(JSON.stringify(answer)).not.toContain(secret);
    // Told by another place of the text alone, and spelled otherwise there.
    const other = 'No user was found with id hun%40ter2\n{"password":"hun@ter2"}';
    expect(JSON.stringify(await call('explain_error', { body: other }))).not.toMatch(/hun.*ter2/);
  });

  it('says what to do with what is too large, and that nothing was found', async () => {
    const large = await call('explain_error', { body: 'x'.repeat(1_000_001) });
    expect(large).toMatchObject({ isError: true });
    expect(large.text).toContain('1 MB');
    const nothing = await call('explain_error', { body: '<script>alert(1)</script>\0{{x}}' });
    expect(nothing).toMatchObject({ isError: false, data: { matches: [] } });
  });

  it('gets a code in any spelling, with its JSON and its Markdown', async () => {
    const { data, text } = await call('get_code', { code: 'ResourceNotFound', catalog: 'clerk' });
    expect(data?.['codes']).toMatchObject([{ catalog: 'clerk', code: 'resource_not_found' }]);
    expect(text).toContain('No user was found with id');
  });

  it('says what is like an unknown code, and which catalogs there are', async () => {
    const unknown = await call('get_code', { code: 'resuorce_nott_fond' });
    expect(unknown.isError).toBe(true);
    expect(unknown.text).toContain('resource_not_found');
    const catalog = await call('get_code', { code: 'x', catalog: 'nope' });
    expect(catalog.isError).toBe(true);
    expect(catalog.text).toContain('code0');
  });

  it('gets a code from every catalog that has it', async () => {
    const { data } = await call('get_code', { code: '404' });
    expect(data?.['codes']?.map(({ catalog }) => catalog)).toEqual(['odd', 'plain']);
  });

  it('gets every code of odd catalogs by its own spelling', async () => {
    const odd = readCatalogs(root).catalogs.filter(({ id }) => !['clerk', 'code0'].includes(id));
    const codes = odd.flatMap((catalog) => catalog.codes);
    expect(codes.length).toBeGreaterThan(10);
    for (const code of codes) {
      const { data } = await call('get_code', { code: formatLabel(code), catalog: code.catalog });
      expect(data?.['codes'], formatLabel(code)).toContainEqual(
        expect.objectContaining({ code: code.code, catalog: code.catalog, title: code.title }),
      );
    }
  });

  it('finds codes by a message, with the case, within status and limit', async () => {
    const { data } = await call('search_codes', {
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
    const none = await call('search_codes', { query: 'resource_not_found', status: 599 });
    expect(none.data?.['results']).toEqual([]);
  });

  it('says the problems of broken content, speaks no protocol then, and ends with its input', async () => {
    const file = 'content/catalogs/example/catalog.yaml';
    const { errbook, spawn, write } = project({ [file]: 'title: [' });
    const broken = await errbook('mcp');
    expect(broken).toMatchObject({ code: 2, stdout: '' });
    expect(broken.stderr).toContain(file);
    write({ [file]: minimalCatalog, 'content/catalogs/example/errors.yaml': '- code: taken\n' });
    expect(await spawn('', 'mcp')).toMatchObject({ code: 0, stdout: '' });
  });
});
