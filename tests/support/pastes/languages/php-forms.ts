/** What PHP prints. */
import { paste, wholeForm, type Form } from '../paste.ts';
import { printR, varDump, varExport } from './php.ts';
import { apiName, codeAndMessage } from '../sdk.ts';

export const phpForms: readonly Form[] = [
  wholeForm('PHP print_r', ({ body }) => printR(body)),
  wholeForm('PHP var_export', ({ body }) => varExport(body)),
  wholeForm('PHP var_dump', ({ body }) => varDump(body)),
  {
    name: 'stack trace, PHP',
    render(sent) {
      const { text, fields } = codeAndMessage(sent);
      const name = `${apiName(sent)}\\Exception\\ApiException`;
      return paste(
        sent,
        `PHP Fatal error:  Uncaught ${name}: ${text} in /app/src/Client.php:88\n` +
          'Stack trace:\n#0 /app/src/UserService.php(31): App\\Client->post()\n#1 {main}\n' +
          '  thrown in /app/src/Client.php on line 88',
        fields,
      );
    },
  },
];
