import { dictionaries } from 'virtual:errbook/ui-text/code.filter';
import { getClientText } from '../../common/client-text.ts';

/** The texts of the script that filters the cases of a code. */
export const ui = getClientText(dictionaries);
