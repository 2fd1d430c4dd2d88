/** The kinds of one-megabyte pastes. */
import { createEncodedKinds } from './encoded.ts';
import type { PasteKind } from './kind.ts';
import { createLogKinds } from './logs.ts';
import { createMixedKinds } from './mixed.ts';
import { createUnitKinds } from './units.ts';

/** Returns all kinds. */
export function listPasteKinds(): PasteKind[] {
  return [
    ...createUnitKinds(),
    ...createLogKinds(),
    ...createEncodedKinds(),
    ...createMixedKinds(),
  ];
}
