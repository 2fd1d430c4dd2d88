import { dictionaries } from 'virtual:errbook/ui-text/table.live';
import { getClientText } from '../common/client-text.ts';

/** The texts of the script of a table. */
export const ui = getClientText(dictionaries);
