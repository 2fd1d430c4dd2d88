import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Exported } from '../exported.ts';
import type { Served } from '../serve.ts';

/** The exported modules of the catalogs. */
export interface ExampleCatalogs {
  clerk: Exported;
  code0: Exported;
}

/** Creates an API in which every request fails. Each response links to the page of its error in a different way. */
export function createExampleApi({ clerk, code0 }: ExampleCatalogs): Hono {
  const api = new Hono();

  api.get('/clerk/users/:id', (c) => {
    const options = { case: 'UserNotFound', values: { userID: c.req.param('id') } };
    const fields = { clerk_trace_id: randomUUID().replaceAll('-', '') };
    c.header('Link', clerk.linkHeader('resource_not_found', options));
    return c.json(clerk.envelope('resource_not_found', options, fields), 404);
  });

  api.get('/problems/users/:id', (c) => {
    const options = { case: 'UserNotFound', values: { userID: c.req.param('id') } };
    const body = clerk.problem('resource_not_found', options);
    return c.json(body, 404, { 'Content-Type': 'application/problem+json' });
  });

  api.post('/code0/graphql', (c) =>
    c.json(
      code0.envelope(
        'USER_NOT_FOUND',
        {},
        { operation: 'usersUpdate', returns: 'user' },
        'docsUrl',
      ),
    ),
  );

  api.post('/graphql', (c) => {
    const message = 'The user with the given identifier was not found';
    return c.json({ errors: [{ message, extensions: code0.extensions('USER_NOT_FOUND') }] });
  });

  return api;
}

/** Serves the example API on a free port. */
export async function serveExample(catalogs: ExampleCatalogs): Promise<Served> {
  const server = createAdaptorServer({ fetch: createExampleApi(catalogs).fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
