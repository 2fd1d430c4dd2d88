import type { Catalog, Code } from '../../../catalog/model/catalog.ts';
import { findMainText } from '../../../catalog/text/description.ts';

/** Returns the key of the sentence that says how readers find their case: by its message if any is documented. */
export function findCaseHint(code: Code, { texts }: Pick<Catalog['about'], 'texts'>) {
  return code.cases.some((errorCase) => findMainText(errorCase, texts) !== null)
    ? 'errbook.code.whichCaseHint'
    : 'errbook.code.whichCaseWithoutMessage';
}
