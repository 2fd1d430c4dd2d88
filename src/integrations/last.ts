import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { BuildResult } from './expected-files.ts';

/**
 * Creates an integration whose work comes after that of all others. Integrations can add others, so it adds itself
 * again until it is the last.
 */
export function createLastIntegration(
  name: string,
  run: (result: BuildResult, logger: AstroIntegrationLogger) => Promise<void>,
): AstroIntegration {
  let places = 0;
  let reached = 0;
  const last: AstroIntegration = {
    name,
    hooks: {
      'astro:config:setup'({ config, updateConfig }) {
        places += 1;
        if (config.integrations.at(-1)?.name !== name) updateConfig({ integrations: [last] });
      },
      async 'astro:build:done'({ logger, ...result }) {
        reached += 1;
        if (reached === places) await run(result, logger);
      },
    },
  };
  return last;
}
