import { dictionaries } from 'virtual:errbook/ui-text/notFound.live';
import { getClientText } from '../common/client-text.ts';

/** The texts of the script of the 404 page. */
export const ui = getClientText(dictionaries);
