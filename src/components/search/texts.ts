import { dictionaries } from 'virtual:errbook/ui-text/search.live+common';
import { getClientText } from '../common/client-text.ts';

/** The texts of the scripts of the search. */
export const ui = getClientText(dictionaries);
