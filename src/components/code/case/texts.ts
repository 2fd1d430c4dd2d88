import { dictionaries } from 'virtual:errbook/ui-text/code.values';
import { clientText } from '../../common/client-text.ts';

/** What the script says about values in the URL. */
export const ui = clientText(dictionaries);
