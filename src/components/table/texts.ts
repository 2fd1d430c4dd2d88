import { dictionaries } from 'virtual:errbook/ui-text/table.live';
import { clientText } from '../common/client-text.ts';

/** What the script of a table writes. */
export const ui = clientText(dictionaries);
