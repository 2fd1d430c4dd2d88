import { dictionaries } from 'virtual:errbook/ui-text/paste+copy';
import { getClientText } from '../common/client-text.ts';

/** The texts of the answer to a pasted error. */
export const ui = getClientText(dictionaries);
