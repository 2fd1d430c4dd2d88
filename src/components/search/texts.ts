import { dictionaries } from 'virtual:errbook/ui-text/search.live+common';
import { clientText } from '../common/client-text.ts';

/** The texts that the scripts of the search write. */
export const ui = clientText(dictionaries);
