/** The fields that answer what to do about an error. Records have them for a case, guides for a code or a case. */
import { z } from 'zod';

/** Whether the same request can succeed when it is sent again. */
export const retryKinds = ['never', 'after-fix', 'backoff', 'later'] as const;
/** Who can fix the cause of an error. */
export const fixers = ['developer', 'administrator', 'end-user', 'api-owner'] as const;
/** What became of the change that a request should make. */
const outcomes = ['unchanged', 'unknown', 'partial', 'done'] as const;

const filledText = (description: string) => z.string().min(1).meta({ description });

const timeSchema = z
  .strictObject({
    header: filledText('The header of the response, such as Retry-After').optional(),
    field: filledText('The path of the field in the response, such as error.retry_at').optional(),
  })
  .meta({
    description:
      'For `retry: later` and `retry: backoff`: where the response says how long to wait, or until when',
  });

/** The answers of a case or a code. */
export const answerFields = {
  retry: z
    .enum(retryKinds)
    .meta({
      description:
        'Whether the same request can succeed when it is sent again. never; after-fix: after the cause is fixed; backoff: soon, with growing pauses; later: not before a certain time, such as the end of a rate limit',
    })
    .optional(),
  retryAfter: timeSchema.optional(),
  retryReason: filledText(
    'With `retry`: why, if it differs from what the HTTP status suggests. A sentence',
  ).optional(),
  fixBy: z.enum(fixers).meta({ description: 'Who can fix it' }).optional(),
  endUser: filledText('A sentence that an application may show to its end user').optional(),
  outcome: z
    .enum(outcomes)
    .meta({
      description:
        'For operations that change something: what became of the change. unchanged: nothing was changed; unknown: the API does not say; partial: a part of it was made; done: it was made, although the response is an error',
    })
    .optional(),
  outcomeCheck: filledText(
    'With `outcome`: the request that shows what was changed, such as GET /v1/payments/{id}',
  ).optional(),
};
