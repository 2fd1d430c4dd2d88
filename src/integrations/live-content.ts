import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { Issue } from '../catalog/files/issue.ts';
import { catalogLoaderNames } from '../loaders/catalogs.ts';
import { catalogsFolder, docsFolder } from '../loaders/read-sources.ts';
import { createMemory, type Refresh } from '../loaders/refresh.ts';

/** An error that Vite's client shows over a page. */
interface Problem {
  type: 'error';
  err: { message: string; stack: string; loc?: { file: string; line: number; column: number } };
}

interface FullReload {
  type: 'full-reload';
  path: string;
}

/** Milliseconds without a change after which a series of changes is complete. Editors write a file in several steps. */
const quiet = 20;

const reload: FullReload = { type: 'full-reload', path: '*' };

/**
 * Reloads catalogs and open pages of the development server when content files change. Problems appear in the terminal
 * and on top of the open pages, which keep the last valid content until the problems are fixed.
 */
export function liveContent(): AstroIntegration {
  const memory = createMemory();
  let refresh = () => Promise.resolve();
  return {
    name: 'errbook-live-content',
    hooks: {
      'astro:server:setup'({ server, refreshContent, logger }) {
        const { root } = server.config;
        const state: { problem?: Problem; loaded: number; asked: number } = { loaded: 0, asked: 0 };
        // Not `ws.send`: Astro listens to it, and would reload pages at the next change before the content is loaded.
        const tell = (message: Problem | FullReload) => {
          for (const client of server.ws.clients) client.send(message);
        };
        // When a file changes, Astro reads the configuration of the collections again, and loads no content meanwhile.
        const load = async (): Promise<void> => {
          const answers: true[] = [];
          const current: Refresh = { memory, answer: () => answers.push(true) };
          await refreshContent?.({
            loaders: [...catalogLoaderNames],
            context: { refresh: current },
          });
          if (answers.length > 0) return;
          await setTimeout(quiet);
          return load();
        };
        refresh = async () => {
          try {
            await load();
            state.loaded = performance.now();
            if (!state.problem) return;
            delete state.problem;
            logger.info('All problems in the content are fixed.');
            // If the content is the same as before the mistake, only a reload removes the message.
            tell(reload);
          } catch (error) {
            state.problem = toProblem(error, root);
            logger.error(error instanceof Error ? error.message : String(error));
            tell(state.problem);
          }
        };
        const changed = afterBursts(() => refresh());
        const folders = [catalogsFolder, docsFolder].map((folder) => path.join(root, folder));
        server.watcher.on('all', (_, file) => {
          if (folders.some((folder) => isInside(file, folder))) changed();
        });
        server.middlewares.use((request, _, next) => {
          if (request.headers.accept?.includes('text/html')) state.asked = performance.now();
          next();
        });
        // Between its request and this connection, a page receives no messages, so it may have missed a change.
        server.ws.on('connection', (socket) => {
          const news = state.problem ?? (state.loaded > state.asked ? reload : undefined);
          if (news) socket.send(JSON.stringify(news));
        });
      },
      // Keeps parsed files in memory for the first edit.
      'astro:server:start': () => refresh(),
    },
  };
}

function isInside(file: string, folder: string): boolean {
  const inside = path.relative(folder, file);
  return !inside.startsWith('..') && !path.isAbsolute(inside);
}

/** Runs a function once after a series of calls, and never twice at the same time. */
function afterBursts(run: () => Promise<void>): () => void {
  let latest = 0;
  let running = Promise.resolve();
  return () => {
    const call = ++latest;
    running = Promise.all([running, setTimeout(quiet)]).then(() =>
      call === latest ? run() : undefined,
    );
  };
}

/** Creates the error for the overlay in the browser. The message contains content, and the overlay shows it as HTML. */
function toProblem(error: unknown, root: string): Problem {
  const { message, issues = [] } = error as Error & { issues?: Issue[] };
  const [first] = issues;
  return {
    type: 'error',
    err: {
      message: toHtml(message),
      stack: '',
      ...(first
        ? { loc: { file: path.join(root, first.file), line: first.line, column: first.column } }
        : {}),
    },
  };
}

function toHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}
