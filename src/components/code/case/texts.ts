import { dictionaries } from 'virtual:errbook/ui-text/code.values';
import { getClientText } from '../../common/client-text.ts';

/** The texts of the script about values in the URL. */
export const ui = getClientText(dictionaries);
