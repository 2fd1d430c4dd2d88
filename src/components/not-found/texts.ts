import { dictionaries } from 'virtual:errbook/ui-text/notFound.live';
import { clientText } from '../common/client-text.ts';

/** The texts that the script of the 404 page writes. */
export const ui = clientText(dictionaries);
