#!/usr/bin/env node
import { Command } from 'commander';
import { checkCommand } from './check.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { schemaCommand } from './schema.ts';

const program = new Command('errbook')
  .description('Error catalogs, from their source to the site.')
  .showHelpAfterError()
  .addCommand(checkCommand())
  .addCommand(explainCommand())
  .addCommand(exportCommand())
  .addCommand(importCommand())
  .addCommand(schemaCommand());

await program.parseAsync();
