import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { Issue } from '../catalog/files/issue.ts';
import { catalogLoaderNames } from '../loaders/catalogs.ts';
import { catalogsFolder } from '../loaders/read-sources.ts';
import { createMemory, type Refresh } from '../loaders/refresh.ts';

/** What Vite's client shows over a page. */
interface Problem {
  type: 'error';
  err: { message: string; stack: string; loc?: { file: string; line: number; column: number } };
}

interface FullReload {
  type: 'full-reload';
  path: string;
}

/** Milliseconds without a further change until a burst of them counts as over; editors write a file in several steps. */
const quiet = 20;

const reload: FullReload = { type: 'full-reload', path: '*' };

/**
 * While the site is served for editing: catalogs are loaded again when their files change, and the open pages follow. A
 * problem is named in the terminal and over the open pages, which keep the last good content until it is mended.
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
        // Not `ws.send`: Astro listens there, and would load pages again at the next change, before the content is.
        const tell = (message: Problem | FullReload) => {
          for (const client of server.ws.clients) client.send(message);
        };
        // Astro reads its settings of collections again whenever a file changes, and loads nothing meanwhile.
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
            // What was mended may be as it was before the mistake, and then nothing else takes the message away.
            tell(reload);
          } catch (error) {
            state.problem = toProblem(error, root);
            logger.error(error instanceof Error ? error.message : String(error));
            tell(state.problem);
          }
        };
        const changed = afterBursts(() => refresh());
        const folder = path.join(root, catalogsFolder);
        server.watcher.on('all', (_, file) => {
          const inside = path.relative(folder, file);
          if (!inside.startsWith('..') && !path.isAbsolute(inside)) changed();
        });
        server.middlewares.use((request, _, next) => {
          if (request.headers.accept?.includes('text/html')) state.asked = performance.now();
          next();
        });
        // A page hears nothing between its request and this, so it may have missed that the content changed.
        server.ws.on('connection', (socket) => {
          const news = state.problem ?? (state.loaded > state.asked ? reload : undefined);
          if (news) socket.send(JSON.stringify(news));
        });
      },
      // The first edit then finds what it needs in memory.
      'astro:server:start': () => refresh(),
    },
  };
}

/** Calls back once a burst of calls is over, and never twice at a time. */
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

/** What the overlay in the browser shows. It takes the message for HTML, and the message quotes content. */
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
