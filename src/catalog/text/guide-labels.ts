import type { Guide } from '../model/catalog.ts';

/** Whether sending the same request again can help, in words. */
export const retryWords: Readonly<Record<NonNullable<Guide['retry']>, string>> = {
  never: 'No: the same request fails again',
  'after-fix': 'After the cause is fixed',
  later: 'Yes, later: the same request can succeed',
};

/** Who can mend what an error complains about, in words. */
export const fixerWords: Readonly<Record<NonNullable<Guide['fixBy']>, string>> = {
  developer: 'The developer of the calling application',
  administrator: 'An administrator',
  'end-user': 'The end user',
  'api-owner': 'The owner of the API',
};
