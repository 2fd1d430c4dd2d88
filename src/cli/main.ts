#!/usr/bin/env node
import { Command } from 'commander';
import { checkCommand } from './check.ts';
import { compressCommand } from './compress.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { hostingCommand } from './hosting.ts';
import { importCommand } from './import.ts';
import { mcpCommand } from './mcp.ts';
import { schemaCommand } from './schema.ts';

const program = new Command('errbook')
  .description('Error catalogs, from their source to the site.')
  .showHelpAfterError()
  .addCommand(checkCommand())
  .addCommand(compressCommand())
  .addCommand(explainCommand())
  .addCommand(exportCommand())
  .addCommand(hostingCommand())
  .addCommand(importCommand())
  .addCommand(mcpCommand())
  .addCommand(schemaCommand());

// Whoever reads the output, such as `head`, may have enough of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

await program.parseAsync();
