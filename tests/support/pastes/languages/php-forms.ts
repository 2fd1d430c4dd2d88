/** The output of PHP. */
import { createPaste, createWholeForm, type Form } from '../paste.ts';
import { formatPrintR, formatVarDump, formatVarExport } from './php.ts';
import { toApiName, formatCodeAndMessage } from '../sdk.ts';

export const phpForms: readonly Form[] = [
  createWholeForm('PHP print_r', ({ body }) => formatPrintR(body)),
  createWholeForm('PHP var_export', ({ body }) => formatVarExport(body)),
  createWholeForm('PHP var_dump', ({ body }) => formatVarDump(body)),
  {
    name: 'stack trace, PHP',
    render(sent) {
      const { text, fields } = formatCodeAndMessage(sent);
      const name = `${toApiName(sent)}\\Exception\\ApiException`;
      return createPaste(
        sent,
        `PHP Fatal error:  Uncaught ${name}: ${text} in /app/src/Client.php:88\n` +
          'Stack trace:\n#0 /app/src/UserService.php(31): App\\Client->post()\n#1 {main}\n' +
          '  thrown in /app/src/Client.php on line 88',
        fields,
      );
    },
  },
];
