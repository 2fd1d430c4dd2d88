import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** A message of the server. */
export interface Response {
  jsonrpc?: unknown;
  id?: unknown;
  result?: { isError?: boolean; content?: { type: string; text?: string }[] };
  error?: { code: number; message: string };
}

/** A running `errbook mcp`, to which lines are sent as they are. */
export interface McpServer {
  /**
   * Sends bytes and returns the next message of the server.
   *
   * @throws if the server ends instead of answering
   */
  send(line: string | Buffer): Promise<Response>;
  /** Sends bytes that need no answer. */
  write(line: string | Buffer): void;
  /** What the server has written to standard error. */
  stderr(): string;
  stop(): void;
}

const opening = [
  {
    id: 'opening',
    method: 'initialize',
    params: {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'test', version: '1' },
    },
  },
  { method: 'notifications/initialized' },
].map((message) => JSON.stringify({ jsonrpc: '2.0', ...message }));

/** Starts the server in a project. */
export async function startMcpServer(project: string): Promise<McpServer> {
  const child = spawn(process.execPath, [path.resolve('src/cli/main.ts'), 'mcp'], {
    cwd: project,
    env: { ...process.env, SITE_URL: 'https://errors.example.com', BASE_PATH: undefined },
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const next = createQueue(child, () => stderr);
  const write = (line: string | Buffer) => {
    child.stdin.write(line);
    child.stdin.write('\n');
  };
  const server: McpServer = {
    write,
    send(line) {
      const response = next();
      write(line);
      return response;
    },
    stderr: () => stderr,
    stop: () => child.kill(),
  };
  await server.send(opening[0] ?? '');
  write(opening[1] ?? '');
  return server;
}

/** Returns a function that waits for the next message. */
function createQueue(
  child: ChildProcessWithoutNullStreams,
  stderr: () => string,
): () => Promise<Response> {
  const received: string[] = [];
  let waiting: { resolve: (text: string) => void; reject: (error: Error) => void } | undefined;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!waiting) received.push(line);
    else waiting.resolve(line);
    waiting = undefined;
  });
  child.on('exit', (code) => {
    waiting?.reject(new Error(`The server ended with exit code ${code}: ${stderr()}`));
  });
  child.stdin.on('error', () => {
    // The event above tells the reason.
  });
  return async () => {
    const line =
      received.shift() ??
      (await new Promise<string>((resolve, reject) => {
        waiting = { resolve, reject };
      }));
    return JSON.parse(line) as Response;
  };
}
