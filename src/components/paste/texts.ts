import { dictionaries } from 'virtual:errbook/ui-text/paste+copy';
import { clientText } from '../common/client-text.ts';

/** What the answer to a pasted error says. */
export const ui = clientText(dictionaries);
